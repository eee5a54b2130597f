package org.charcot.spark.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.charcot.error.UserException;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvDialect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class ReportFolderTest {
    @TempDir
    private Path folder;

    public record Line(String name, Double value, int count) {}

    private ReportFolder create() {
        return ReportFolder.create(folder.resolve("report").toString(), CsvDialect.PLAIN, false, SharedSpark.session());
    }

    @Test
    void aTableIsWrittenForMachinesAndForPeople() throws Exception {
        ReportFolder report = create();
        report.table(
                "lines",
                List.of(new Line("a, b", 1 / 3.0, 2), new Line("=c", null, 0), new Line("d", 5.0, -1)),
                Line.class);
        report.text("readme.md", "É\n");
        Path out = Path.of(report.complete(Map.of("command", "test")).replaceFirst("^file:", ""));
        assertThat(out.resolve("lines.csv")).hasContent("""
                name,value,count
                "a, b",0.333333,2
                '=c,,0
                d,5,-1
                """.stripTrailing());
        List<Row> rows = SharedSpark.session()
                .read()
                .parquet(out.resolve("lines.parquet").toString())
                .collectAsList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).getDouble(1)).as("not rounded").isEqualTo(1 / 3.0);
        assertThat(rows.get(1).isNullAt(1)).isTrue();
        assertThat(rows.get(2).getInt(2)).isEqualTo(-1);
        assertThat(out.resolve("readme.md")).hasContent("É");
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lines.csv", "lines.parquet", "readme.md", "manifest.json");
        }
    }

    @Test
    void theManifestSaysWhatWasDoneAndByWhat() throws Exception {
        Path out =
                Path.of(create().complete(Map.of("command", "test", "rows", 3)).replaceFirst("^file:", ""));
        JsonNode manifest =
                new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.path("command").asText()).isEqualTo("test");
        assertThat(manifest.path("rows").asInt()).isEqualTo(3);
        assertThat(manifest.path("charcot").asText()).isNotEmpty();
        assertThat(manifest.at("/versions/spark").asText())
                .isEqualTo(SharedSpark.session().version());
        assertThat(manifest.at("/versions/java").asText()).isEqualTo(System.getProperty("java.version"));
        assertThat(manifest.at("/versions/cdk").asText()).isNotEmpty();
    }

    @Test
    void anAbandonedReportLeavesNothing() {
        ReportFolder report = create();
        report.text("half.md", "half");
        report.abandon();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherReportIsNotWrittenOver() {
        create().complete(Map.of());
        assertThatThrownBy(this::create).isInstanceOf(UserException.class).hasMessageContaining("exists");
    }

    /** Rows come in any order and in several parts, and are told from nothing but their position. */
    @Test
    void theTablesOfAResultAreInTheOrderOfSubmission() throws Exception {
        ResultFolder result = ResultFolder.create(
                folder.resolve("result").toString(),
                false,
                List.of(),
                SharedSpark.session().sparkContext().hadoopConfiguration());
        ResultTables tables = new ResultTables(
                result, JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext()), 1_000);
        long rows = tables.write(
                SharedSpark.session()
                        .range(0, 1_000, 1, 4)
                        .toDF("id")
                        .withColumn(
                                "position", functions.pmod(functions.col("id").multiply(7), functions.lit(1_000)))
                        .toDF(),
                new Column[] {functions.col("position"), functions.col("id")},
                "scored");
        result.complete();
        assertThat(rows).isEqualTo(1_000);
        Path scored = folder.resolve("result/scored");
        assertThat(scored).isDirectoryContaining("glob:**/part-00000.parquet");
        try (var files = Files.list(scored)) {
            assertThat(files).hasSize(1);
        }
        List<Row> read = SharedSpark.session().read().parquet(scored.toString()).collectAsList();
        assertThat(read).extracting(row -> row.getLong(0)).isSorted().hasSize(1_000);
        assertThat(read).allSatisfy(row -> assertThat(row.getLong(0)).isEqualTo(row.getLong(1) * 7 % 1_000));
    }
}
