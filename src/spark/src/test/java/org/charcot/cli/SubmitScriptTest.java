package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charcot.testkit.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script refuses by itself, before it builds or starts anything. */
class SubmitScriptTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nosuch | 5 | Cannot read --nosuch: spark-submit has no such option, expected one such as --master",
                "--library | my.smi | then the command with its own options behind it",
                "--master | local[a] | Cannot use --master 'local[a]': expected local, local[N] for N cores, local[*]",
                "--master | local[0] | expected local, local[N] for N cores",
                "--master | spark | spark://HOST:PORT, yarn or k8s://URL",
                "--deploy-mode | cluser | Cannot use --deploy-mode 'cluser': expected client or cluster",
                "--conf | nonsense | Cannot use --conf 'nonsense': expected KEY=VALUE",
                "-c | =4g | Cannot use -c '=4g': expected KEY=VALUE",
                "--driver-memory | lots | Cannot use --driver-memory 'lots': expected a number and a unit",
                "--driver-memory | 500m | Cannot use --driver-memory 500m: expected at least 512m",
                "--executor-memory | 4096 | expected a number and a unit, such as 4g",
                "--executor-cores | two | Cannot use --executor-cores 'two': expected a whole number above 0",
                "--properties-file | nowhere | Cannot use --properties-file nowhere: expected a file of Spark properties",
                "--master=local | screen | Cannot read --master=local: write spark-submit options as two words",
            })
    void aSparkOptionThatIsNoneIsAWrongArgument(String option, String value, String words) throws Exception {
        Ended ended = submit(null, option, value, "screen");
        assertThat(ended.words()).contains(words).hasLineCount(1);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void aSparkOptionNeedsAValue() throws Exception {
        Ended ended = submit(null, "--name");
        assertThat(ended.words()).isEqualTo("Cannot read --name: it needs a value\n");
        assertThat(ended.code()).isEqualTo(1);
    }

    /** Every option that is known gets as far as the look for the Spark that is to run. */
    @ParameterizedTest
    @CsvSource({
        "--master, local", "--master, local[4]", "--master, 'local[*, 3]'", "--master, spark://one:7077",
                "--master, yarn",
        "--master, k8s://https://one", "--deploy-mode, client", "--conf, a.b=c d", "-c, a.b=", "--driver-memory, 512m",
        "--driver-memory, 4G", "--executor-cores, 8", "--packages, 'a:b:1,c:d:2'", "--jars, x.jar"
    })
    void aSparkThatIsNotThereIsTheUsersToMend(String option, String value) throws Exception {
        Ended ended = submit(folder.toString(), option, value, "screen");
        assertThat(ended.words())
                .isEqualTo("Cannot run " + folder + "/bin/spark-submit: set SPARK_HOME to a Spark, or not at all\n");
        assertThat(ended.code()).isEqualTo(2);
    }

    private record Ended(int code, String words) {}

    /** @param spark the folder of a Spark; null for what the environment of the test says */
    private static Ended submit(String spark, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", Checkout.file("spark-submit.sh").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (spark != null) {
            builder.environment().put("SPARK_HOME", spark);
        }
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), words);
    }
}
