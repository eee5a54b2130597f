package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.charcot.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
class EnumerateCommandTest {
    @TempDir
    private Path folder;

    private Path blocks;

    @BeforeEach
    void writeBlocks() throws IOException {
        blocks = Files.writeString(folder.resolve("blocks.csv"), """
                id,name,smiles,formula
                A1,benzoic acid,OC(=O)c1ccccc1,C7H6O2
                "A,2",nicotinic acid,OC(=O)c1cccnc1,C6H5NO2
                N1,morpholine,C1COCCN1,C4H9NO
                K1,4-chloroquinazoline,Clc1ncnc2ccccc12,C8H5ClN2
                """);
    }

    @Test
    void writesCsvWithTheRouteOfEachProduct() throws IOException {
        Path out = folder.resolve("new/made.csv");

        assertThat(run("--out", out.toString())).isZero();

        assertThat(out).content().isEqualTo("""
                id,smiles,reaction,block_a,block_b
                CHM-AMD-A1-N1,O=C(c1ccccc1)N2CCOCC2,amide_coupling,A1,N1
                CHM-SNA-K1-N1,n1cnc(c2ccccc12)N3CCOCC3,snar,K1,N1
                "CHM-AMD-A,2-N1",O=C(c1cnccc1)N2CCOCC2,amide_coupling,"A,2",N1
                """);
    }

    @Test
    void anEarlierFileIsReplacedOnlyWhenAsked() throws IOException {
        Path out = Files.writeString(folder.resolve("made.smi"), "years of work\n");
        assertThat(Main.run("enumerate", "--blocks", blocks.toString(), "--out", out.toString()))
                .isEqualTo(2);
        assertThat(out).hasContent("years of work");
        assertThat(run("--out", out.toString(), "--overwrite")).isZero();
        assertThat(out).content().contains("CHM-AMD-A1-N1");
    }

    @Test
    void blocksThatAreNotThereAreAMistakeOfTheUser() {
        String missing = folder.resolve("nowhere.csv").toString();
        assertThat(Main.run(
                        "enumerate",
                        "--blocks",
                        missing,
                        "--out",
                        folder.resolve("never.smi").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("never.smi")).doesNotExist();
    }

    @Test
    void writesSmiles() throws IOException {
        Path out = folder.resolve("made.smi");

        assertThat(run("--out", out.toString(), "--reaction", "snar", "amide_coupling", "--limit", "2"))
                .isZero();

        assertThat(Files.readAllLines(out))
                .isEqualTo(List.of("O=C(c1ccccc1)N2CCOCC2\tCHM-AMD-A1-N1", "n1cnc(c2ccccc12)N3CCOCC3\tCHM-SNA-K1-N1"));
    }

    @Test
    void compressesTheSameBytesEachTime() throws IOException {
        Path once = folder.resolve("once.csv.gz");
        Path again = folder.resolve("again.csv.gz");
        Path plain = folder.resolve("plain.csv");
        for (Path out : List.of(once, again, plain)) {
            assertThat(run("--out", out.toString())).isZero();
        }

        assertThat(once).hasSameBinaryContentAs(again);
        try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(once))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(plain));
        }
    }

    @Test
    void saysWhatItExpected() {
        assertThat(message("--out", folder.resolve("made.xls").toString()))
                .startsWith("Cannot write products: ")
                .endsWith("made.xls, expected a name ending in .smi, .csv, .smi.gz or .csv.gz");
        assertThat(message("--out", folder.resolve("made.smi").toString(), "--reaction", "ugi"))
                .startsWith("Cannot enumerate with reaction: ugi, expected one of amide_coupling, ");
        assertThat(message("--out", folder.resolve("made.smi").toString(), "--limit", "0"))
                .isEqualTo("Cannot enumerate with limit: 0, expected 1 or more");
        assertThat(folder.resolve("made.smi")).doesNotExist();
    }

    private int run(String... options) {
        return command().execute(withBlocks(options));
    }

    /** The first line of what is said to whoever asked wrongly. */
    private String message(String... options) {
        StringWriter said = new StringWriter();
        int exit = command().setErr(new PrintWriter(said)).execute(withBlocks(options));
        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        return said.toString().lines().findFirst().orElse("");
    }

    private String[] withBlocks(String... options) {
        return Stream.concat(Stream.of("--blocks", blocks.toString()), Arrays.stream(options))
                .toArray(String[]::new);
    }

    private static CommandLine command() {
        return new CommandLine(new EnumerateCommand()).setOut(new PrintWriter(new StringWriter()));
    }
}
