package org.charcot.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.charcot.error.UserException;
import org.charcot.predict.Refusal;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvDialect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class AnswerFileTest {
    @TempDir
    private Path folder;

    public record Answered(long position, String id, double value, Refusal refusal) {}

    private AnswerFile at(String name, String format, boolean overwrite) {
        return AnswerFile.at(folder.resolve(name).toString(), format, CsvDialect.PLAIN, overwrite, new Configuration());
    }

    /** Three answers and two refusals, the last first. */
    private static JavaRDD<Answered> rows() {
        return JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext())
                .parallelize(List.of(5, 4, 1, 3, 2), 3)
                .map(AnswerFileTest::answered);
    }

    private static Answered answered(int position) {
        return switch (position) {
            case 1 -> new Answered(1, "a,1", 0.5, null);
            case 2 -> new Answered(2, "b", 0, new Refusal("lib.smi", 2, "invalid_smiles", "ring 1 is open", "C1CC"));
            case 3 -> new Answered(3, "", 1, null);
            case 4 -> new Answered(4, " d \"q\"", 0.25, null);
            default -> new Answered(5, "e", 0, new Refusal("lib.smi", 5, "empty", "no structure", ""));
        };
    }

    private static AnswerFile.Counts write(AnswerFile file) {
        return file.write(SharedSpark.session(), rows(), Answered.class, col("id"), col("value"));
    }

    @Test
    void everySubmissionIsInOneOfTwoFilesInItsOrder() throws Exception {
        AnswerFile file = at("answers.csv", null, false);
        assertThat(write(file)).isEqualTo(new AnswerFile.Counts(3, 2));
        assertThat(Files.readAllLines(folder.resolve("answers.csv")))
                .containsExactly("id,value", "\"a,1\",0.5", ",1.0", "\" d \"\"q\"\"\",0.25");
        assertThat(Path.of(file.rejects().replaceFirst("^file:", "")))
                .isEqualTo(folder.resolve("answers.rejected.csv"));
        assertThat(Files.readAllLines(folder.resolve("answers.rejected.csv")))
                .containsExactly(
                        "file,line,id,reason,message,text",
                        "lib.smi,2,b,invalid_smiles,ring 1 is open,C1CC",
                        "lib.smi,5,e,empty,no structure,");
        assertThat(folder).as("nothing else is left").isDirectoryNotContaining("glob:**partial*");
    }

    @Test
    void parquetByNameOrByFormat() {
        write(at("answers.parquet", null, false));
        write(at("other.dat", "parquet", false));
        for (String name : List.of("answers.parquet", "other.dat")) {
            List<Row> rows = SharedSpark.session()
                    .read()
                    .parquet(folder.resolve(name).toString())
                    .collectAsList();
            assertThat(rows).as(name).extracting(row -> row.getDouble(1)).containsExactly(0.5, 1.0, 0.25);
        }
        assertThat(folder.resolve("other.rejected.csv")).exists();
    }

    @Test
    void aNameWithoutAnEndingKeepsItWhole() {
        AnswerFile file = at("answers", "csv", false);
        assertThat(file.rejects()).endsWith("/answers.rejected.csv");
        assertThat(at(".hidden", "csv", false).rejects()).endsWith("/.hidden.rejected.csv");
    }

    @Test
    void formatsThatAreNone() {
        assertThatThrownBy(() -> at("answers.txt", null, false))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("expected a name in .csv or .parquet, or --format");
        assertThatThrownBy(() -> at("answers.csv", "xlsx", false))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot write predictions as: xlsx, expected csv or parquet");
        assertThatThrownBy(
                        () -> AnswerFile.ofParquet("features", "f.csv", CsvDialect.PLAIN, false, new Configuration()))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot write features: f.csv, expected a name in .parquet");
    }

    @Test
    void nothingIsReplacedUnasked() throws Exception {
        Files.writeString(folder.resolve("answers.csv"), "old");
        assertThatThrownBy(() -> at("answers.csv", null, false))
                .isInstanceOf(UserException.class)
                .hasMessageEndingWith("answers.csv exists, expected a new file or --overwrite");
        assertThat(folder.resolve("answers.csv")).hasContent("old");
        write(at("answers.csv", null, true));
        assertThat(folder.resolve("answers.csv")).content().startsWith("id,value");
        Files.writeString(folder.resolve("others.rejected.csv"), "mine");
        assertThatThrownBy(() -> at("others.csv", null, false))
                .hasMessageContaining("others.rejected.csv, which exists");
        Files.createDirectory(folder.resolve("folder.csv"));
        assertThatThrownBy(() -> at("folder.csv", null, true))
                .isInstanceOf(UserException.class)
                .hasMessageEndingWith("folder.csv is a folder, expected a file");
    }
}
