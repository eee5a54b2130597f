package org.charcot.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkException;
import org.apache.spark.sql.RuntimeConfig;
import org.charcot.error.UserException;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("spark")
class UserMistakeTest {
    @TempDir
    private Path folder;

    private static String words(Throwable thrown) {
        assertThat(thrown).isNotNull();
        return UserMistake.words(thrown).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "s3a://bucket/x.smi, 'Cannot open s3a://: expected its jar, such as --packages org.apache.hadoop:hadoop-aws:3.'",
        "abfs://container@account/x.smi, --packages org.apache.hadoop:hadoop-azure:3.",
        "nope://bucket/x.smi, 'Cannot open nope://: no such file system is known, expected a path,'",
        "hdfs://no-such-machine.invalid/x.smi, 'Cannot reach no-such-machine.invalid: no machine has that name'",
        "hdfs://127.0.0.1:1/x.smi, ':1: nothing answers there, expected a file system that runs'",
    })
    void aFileSystemThatIsNotThereIsNamed(String uri, String expected) {
        Configuration configuration = new Configuration();
        configuration.setInt("ipc.client.connect.max.retries", 0);
        Throwable thrown = catchThrowable(
                () -> FileSystem.get(URI.create(uri), configuration).exists(new org.apache.hadoop.fs.Path(uri)));
        assertThat(words(thrown)).contains(expected);
        assertThat(words(new IllegalStateException("in a task", thrown))).contains(expected);
    }

    @Test
    void aSettingThatSparkCannotReadIsNamedWithWhatWasExpected() {
        RuntimeConfig settings = SharedSpark.session().conf();
        assertThat(words(catchThrowable(() -> settings.set("spark.sql.shuffle.partitions", "many"))))
                .isEqualTo("Cannot use --conf spark.sql.shuffle.partitions=many: expected a/an 'int' value");
        assertThat(words(catchThrowable(() -> settings.set("spark.sql.files.maxPartitionBytes", "big"))))
                .startsWith("Cannot use --conf ")
                .contains("big");
        assertThat(settings.get("spark.sql.shuffle.partitions")).isEqualTo("2");
    }

    @Test
    void whatSparkSaysOfItsStartIsSaidByOption() {
        assertThat(words(new SparkException("Could not parse Master URL: 'local[a]'")))
                .isEqualTo("Cannot use --master local[a]: expected local, local[N] for N cores, local[*],"
                        + " spark://HOST:PORT, yarn or k8s://URL");
        assertThat(words(new IllegalArgumentException("[INVALID_DRIVER_MEMORY] System memory 466092032 must be at least"
                        + " 471859200.\nPlease increase heap size using the --driver-memory option or"
                        + " \"spark.driver.memory\" in Spark configuration. SQLSTATE: F0000")))
                .isEqualTo("Cannot start Spark: too little memory, expected --driver-memory 512m or more");
        assertThat(words(new IllegalArgumentException("spark.task.cpus should be int, but was two")))
                .isEqualTo("Cannot use --conf spark.task.cpus=two: expected int");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Throwable below = catchThrowable(() -> Files.createFile(file.resolve("below")));
        assertThat(below).isInstanceOf(FileSystemException.class);
        assertThat(words(new UncheckedIOException((IOException) below)))
                .isEqualTo("Cannot read or write " + file.resolve("below")
                        + ": Not a directory, expected a place that you may use");
        Throwable longName = catchThrowable(() -> Files.createFile(folder.resolve("n".repeat(300))));
        assertThat(words(longName)).contains(": File name too long, expected");
        assertThat(words(new UncheckedIOException(new AccessDeniedException("/root/x"))))
                .isEqualTo("Cannot read or write /root/x: permission denied, expected a place that you may use");
        assertThat(words(new IOException("No space left on device")))
                .startsWith("Cannot write: the disk is full, expected room in the folder of --out");
    }

    @Test
    void aTableThatCannotBeReadIsNamed() throws IOException {
        Path nowhere = folder.resolve("nowhere.parquet");
        assertThat(words(catchThrowable(() -> SharedSpark.session().read().parquet(nowhere.toString()))))
                .isEqualTo("Cannot read file:" + nowhere + ": it does not exist, expected a file");
        Path other = Files.writeString(folder.resolve("other.parquet"), "id,score\na,1\n");
        assertThat(words(catchThrowable(() -> SharedSpark.session().read().parquet(other.toString()))))
                .isEqualTo("Cannot read file:" + other
                        + ": it is no Parquet file, or is damaged, expected one that is whole");
    }

    @Test
    void whatWeSaidOurselvesCountsFirst() {
        Throwable task = new UserException("Cannot read it: x, expected y", new SparkException("Class a.B not found"));
        assertThat(UserMistake.words(new SparkException("Job aborted", task)))
                .hasValue("Cannot read it: x, expected y");
    }

    @Test
    void aFaultOfOursIsNoMistakeOfTheUsers() {
        assertThat(UserMistake.words(new NullPointerException())).isEmpty();
        assertThat(UserMistake.words(new IllegalStateException("The balance does not hold")))
                .isEmpty();
        assertThat(UserMistake.words(new RuntimeException("Class org.charcot.Main not found")))
                .isEmpty();
    }
}
