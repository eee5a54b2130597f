package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.charcot.assay.AssayRow;
import org.charcot.assay.AssayTable;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import org.charcot.library.Shelf;
import org.charcot.molecule.Submission;
import org.charcot.testkit.Checkout;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvDialect;
import org.charcot.text.CsvRecords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Tables as spreadsheets in French open them, which say the same as the others and are read as they are. */
@Tag("spark")
class FrenchCsvTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeLibrary() throws IOException {
        SharedSpark.session();
        Files.writeString(folder.resolve("library.csv"), """
                smiles,id,Prix
                COc1ccc(NC(=O)C2CCCCC2)cc1,"one; two, three",12.5
                Cc1ccc2nc(C)ccc2c1,=quinoline,"12,5"
                CC1=NN(c2ccccc2)C(=O)C1,edaravone,
                """);
    }

    @Test
    void whatScreenWritesSaysTheSame() throws IOException {
        String profile = profile("plain", "properties: {logp: {best_to: 1, zero_above: 6}}");
        for (String dialect : List.of("plain", "french")) {
            run(
                    new ScreenCommand(),
                    dialect,
                    "--library",
                    at("library.csv"),
                    "--profile",
                    profile,
                    "--out",
                    at(dialect));
        }
        for (String table : List.of("ranked.csv", "picks.csv")) {
            assertSame("plain/" + table, "french/" + table);
        }
        assertThat(Shelf.read(Shelf.found(folder.resolve("french/ranked.csv"))))
                .extracting(Submission::id)
                .containsExactlyInAnyOrder("one; two, three", "=quinoline", "edaravone");
    }

    @Test
    void whatPredictWritesSaysTheSameAndIsTakenForScores() throws IOException {
        for (String dialect : List.of("plain", "french")) {
            run(
                    new PredictCommand(),
                    dialect,
                    "--library",
                    at("library.csv"),
                    "--endpoint",
                    "bbb",
                    "--out",
                    at(dialect + "_predicted.csv"));
            run(
                    new ScreenCommand(),
                    "plain",
                    "--library",
                    at("library.csv"),
                    "--profile",
                    profile("scored", "outside_scores: {bbb_probability: {desire: high, inner: 0.2, outer: 0.8}}"),
                    "--scores",
                    at(dialect + "_predicted.csv"),
                    "--out",
                    at(dialect + "_scored"));
        }
        assertSame("plain_predicted.csv", "french_predicted.csv");
        assertSame("plain_predicted.rejected.csv", "french_predicted.rejected.csv");
        assertThat(scores("french_scored"))
                .hasSize(3)
                .isEqualTo(scores("plain_scored"))
                .doesNotContain(Double.NaN);
    }

    @Test
    void whatEnumerateWritesIsTheSameLibrary() throws IOException {
        for (String dialect : List.of("plain", "french")) {
            run(
                    new EnumerateCommand(),
                    dialect,
                    "--blocks",
                    Checkout.file("data/building_blocks/building_blocks.csv").toString(),
                    "--limit",
                    "40",
                    "--out",
                    at(dialect + "_made.csv.gz"));
        }
        List<Submission> made = Shelf.read(Shelf.found(folder.resolve("plain_made.csv.gz")));
        assertThat(Shelf.read(Shelf.found(folder.resolve("french_made.csv.gz"))))
                .hasSize(40)
                .usingRecursiveComparison()
                .ignoringFields("file")
                .isEqualTo(made);
    }

    @Test
    void whatAuditWritesIsTheSameAssay() throws IOException {
        Files.writeString(folder.resolve("assay.csv"), """
                smiles,label
                CCO,6.155
                CCN,7.5
                CCC,120.125
                """);
        for (String dialect : List.of("plain", "french")) {
            run(
                    new AuditCommand(),
                    dialect,
                    "--data",
                    at("assay.csv"),
                    "--task",
                    "regression",
                    "--out",
                    at(dialect + "_curated.csv"));
        }
        assertSame("plain_curated.csv", "french_curated.csv");
        TableMapping columns = TableMapping.plain("smiles", "label", "id");
        assertThat(AssayTable.readAsIs(folder.resolve("french_curated.csv"), columns, Task.REGRESSION)
                        .rows())
                .extracting(AssayRow::label)
                .containsExactlyInAnyOrder(6.155, 7.5, 120.125);
    }

    private static void run(Object command, String dialect, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--csv", dialect));
        StringWriter complained = new StringWriter();
        int code = new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(complained, true))
                .setOut(new PrintWriter(new StringWriter()))
                .execute(all.toArray(String[]::new));
        assertThat(code).as(complained.toString()).isZero();
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static String profile(String name, String part) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), "name: " + name + "\n" + part + "\n")
                .toString();
    }

    private static List<Double> scores(String result) {
        return SharedSpark.session()
                .read()
                .parquet(at(result + "/ranked.parquet"))
                .orderBy("id")
                .collectAsList()
                .stream()
                .map((Row row) -> row.<Double>getAs("bbb_probability"))
                .toList();
    }

    private static void assertSame(String plain, String french) throws IOException {
        List<List<String>> expected = records(plain, CsvDialect.PLAIN);
        List<List<String>> found = records(french, CsvDialect.FRENCH);
        assertThat(Files.readString(folder.resolve(french)))
                .startsWith("\uFEFF")
                .contains(";");
        assertThat(found.get(0)).isEqualTo(expected.get(0));
        assertThat(found).hasSameSizeAs(expected);
        for (int row = 1; row < expected.size(); row++) {
            for (int i = 0; i < expected.get(0).size(); i++) {
                assertCell(
                        found.get(row).get(i),
                        expected.get(row).get(i),
                        expected.get(0).get(i));
            }
        }
    }

    private static void assertCell(String french, String plain, String column) {
        boolean number = plain.matches("-?\\d+\\.\\d+(E-?\\d+)?") && !column.equals("Prix");
        assertThat(french).as(column).isEqualTo(number ? CsvDialect.FRENCH.number(Double.parseDouble(plain)) : plain);
    }

    private static List<List<String>> records(String file, CsvDialect dialect) throws IOException {
        List<List<String>> records = new ArrayList<>();
        new CsvRecords(new StringReader(Files.readString(folder.resolve(file))), file, dialect.separator())
                .forEachRemaining(records::add);
        return records;
    }
}
