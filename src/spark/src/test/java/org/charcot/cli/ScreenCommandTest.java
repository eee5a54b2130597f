package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Tag("spark")
class ScreenCommandTest {
    private static SparkSession session;

    @TempDir
    private static Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @BeforeAll
    static void writeLibrary() throws IOException {
        // what the command opens is this one
        session = SharedSpark.session();
        Files.writeString(folder.resolve("library.smi"), """
                COc1ccc(NC(=O)C2CCCCC2)cc1 amide
                Cc1ccc2nc(C)ccc2c1 quinoline
                CC1=NN(c2ccccc2)C(=O)C1 edaravone-of-the-shelf
                """);
    }

    @Test
    void aControlThatPassesLeavesTheRunUnmarked() throws IOException {
        assertThat(session.sparkContext().isStopped()).isFalse();
        assertThat(strict("riluzole", "fine")).isZero();
        assertThat(said.toString()).contains("control riluzole: rank ").doesNotContain("WARNING");
        assertThat(folder.resolve("fine/picks.csv")).exists();
    }

    @Test
    void aControlThatAGateRemovesIsFour() throws IOException {
        assertThat(strict("masitinib", "removed")).isEqualTo(4);
        assertThat(said.toString()).contains("WARNING: control masitinib: removed by molecular_weight > 400");
        assertThat(Files.readString(folder.resolve("removed/report.html"))).contains("molecular_weight > 400");
    }

    @Test
    void aControlThatTheLibraryHoldsIsNoFault() throws IOException {
        assertThat(strict("edaravone", "held")).isZero();
        assertThat(said.toString())
                .contains("control edaravone: rank ")
                .contains(
                        "; it is in the library itself, as edaravone-of-the-shelf (library.smi, line 3), which was scored")
                .doesNotContain("WARNING");
    }

    @Test
    void endsWithTheBestAndWhyAndWhatToOpen() throws IOException {
        assertThat(strict("riluzole", "ended")).isZero();
        List<String> lines = said.toString().lines().toList();
        int best = lines.indexOf("The best, and why:");
        List<Row> ranked = session.read()
                .parquet(folder.resolve("ended/ranked.parquet").toString())
                .orderBy("rank")
                .collectAsList();
        for (int rank = 1; rank <= 3; rank++) {
            assertThat(lines.get(best + rank))
                    .startsWith("  " + rank + "  " + ranked.get(rank - 1).<String>getAs("id") + ", score 0.")
                    .containsAnyOf("In its favour: ", "Against it: ", "Nothing counts strongly against it.");
        }
        assertThat(lines.subList(best + 4, lines.size()))
                .containsExactly("Open " + folder.resolve("ended/report.html") + " for all that is known of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[x]", "50% #1 {b,c}*"})
    void aResultFolderMayBeCalledAnything(String name) throws IOException {
        assertThat(strict("riluzole", name)).isZero();
        assertThat(folder.resolve(name + "/report.html")).isNotEmptyFile();
        assertThat(Files.readAllLines(folder.resolve(name + "/ranked.csv"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-0.1", "NaN"})
    void aShareOfRejectsThatIsNoneIsAWrongArgument(String share) {
        assertThat(run("--library", "x.smi", "--out", "y", "--max-reject-rate", share))
                .isNotZero();
        assertThat(complained.toString()).contains(", expected a share from 0 to 1");
    }

    @Test
    void moreThanCanBeRankedIsAWrongArgument() {
        int code = run("--library", "x.smi", "--out", "y", "--top", "1000001");
        assertThat(code).isNotZero();
        assertThat(complained.toString()).contains("--top 1000001, expected 1 to 1000000");
    }

    private int strict(String control, String out) throws IOException {
        Path profile = Files.writeString(folder.resolve(control + ".yaml"), """
                name: test
                gates: {limits: {molecular_weight: {max: 400}}}
                properties: {logp: {best_to: 1, zero_above: 6}}
                controls: [%s]
                """.formatted(control));
        return run(
                "--library",
                folder.resolve("library.smi").toString(),
                "--profile",
                profile.toString(),
                "--out",
                folder.resolve(out).toString(),
                "--strict");
    }

    private int run(String... arguments) {
        return new CommandLine(new ScreenCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}
