package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void aControlThatTheLibraryHoldsIsFour() throws IOException {
        assertThat(strict("edaravone", "swallowed")).isEqualTo(4);
        assertThat(said.toString())
                .contains("WARNING: control edaravone: rank ")
                .contains("swallowed by the library's edaravone-of-the-shelf (library.smi, line 3), which was scored");
    }

    @Test
    void moreThanCanBeRankedIsAWrongArgument() {
        int code = run("--library", "x.smi", "--out", "y", "--top", "1000001");
        assertThat(code).isNotZero();
        assertThat(complained.toString()).contains("--top 1000001, expected 1 to 1000000");
    }

    private int strict(String control, String out) throws IOException {
        Path profile = Files.writeString(folder.resolve(out + ".yaml"), """
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
