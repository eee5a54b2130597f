package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charcot.descriptor.score.FragmentTable;
import org.charcot.error.UserException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
class FragmentsCommandTest {
    @TempDir
    Path folder;

    /** Ethanol twice in two spellings, propanol once, and what is no molecule. */
    @Test
    void countsEachCompoundOnce() throws Exception {
        SharedSpark.session();
        Path library = Files.write(folder.resolve("made.smi"), List.of("CCO a", "OCC b", "CCCO c", "nonsense( d"));
        Path out = folder.resolve("table.bin");
        int exit = new CommandLine(new FragmentsCommand())
                .execute("--library", library.toString(), "--out", out.toString(), "--least", "2");
        assertThat(exit).isZero();
        assertThat(folder.resolve("table.bin.yaml"))
                .content()
                .contains("molecules: 2", "- made.smi")
                .doesNotContain(folder.toString());
        try (InputStream stream = Files.newInputStream(out)) {
            FragmentTable table = FragmentTable.read(stream);
            // methyl, methylene and hydroxyl, and the hydroxyl with its neighbour, occur in both
            assertThat(table.size()).isBetween(3, 6);
            Molecule ethanol = Molecules.of("CCO");
            int[] first = new int[1];
            MorganEnvironments.forEach(ethanol.graph(), 0, id -> first[0] = id);
            assertThat(table.contribution(first[0])).isGreaterThan(table.contribution(12_345));
        }
    }

    @Test
    void refusesBeforeItCountsWhatItCouldNotWrite() throws Exception {
        Path library = Files.write(folder.resolve("made.smi"), List.of("CCO a"));
        Path taken = Files.writeString(folder.resolve("taken.bin"), "mine");
        assertThat(message(library, taken)).contains("taken.bin", "--overwrite");
        assertThat(taken).hasContent("mine");
        assertThat(message(library, folder.resolve("missing/table.bin"))).contains("folder that exists");
        assertThat(message(library, folder)).isNotEmpty();
    }

    private static String message(Path library, Path out) {
        StringWriter errors = new StringWriter();
        CommandLine command = new CommandLine(new FragmentsCommand());
        command.setExecutionExceptionHandler((mistake, line, parsed) -> {
            assertThat(mistake).isInstanceOf(UserException.class);
            errors.write(mistake.getMessage());
            return 2;
        });
        assertThat(command.execute("--library", library.toString(), "--out", out.toString()))
                .isEqualTo(2);
        return errors.toString();
    }
}
