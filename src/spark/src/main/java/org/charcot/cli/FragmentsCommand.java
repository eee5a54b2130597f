package org.charcot.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.charcot.cli.option.Sessions;
import org.charcot.descriptor.score.FragmentTable;
import org.charcot.error.UserException;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.spark.FragmentCounting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts the fragments that synthetic accessibility is judged by. */
@Command(
        name = "fragments",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Counts how common the atom environments of a library are, for the descriptor synthetic_accessibility.",
            "The table that comes with the program is src/chemistry/src/main/resources/descriptors/fragments.bin; its card beside it"
                    + " says what it was counted on."
        })
final class FragmentsCommand implements Callable<Integer> {
    @Option(
            names = "--library",
            required = true,
            paramLabel = "PATH",
            description = "file, glob, directory or URI of molecules that were made; may be given several times")
    private List<String> libraries;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "what to write; a card goes beside it")
    private Path out;

    @Option(
            names = "--least",
            defaultValue = "2",
            paramLabel = "N",
            description = "leave out what occurs less often (default: ${DEFAULT-VALUE})")
    private int least;

    @Option(names = "--smiles-column", paramLabel = "NAME", description = "column with the structure (default: found)")
    private String smilesColumn;

    @Option(names = "--overwrite", description = "replace an earlier table")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (least < 1) {
            throw new UserException("Cannot count fragments with least: " + least + ", expected 1 or more");
        }
        // hours of counting are not to end in a file that cannot be written
        checkOut();
        FragmentCounting.Counted counted =
                FragmentCounting.of(libraries, new LibraryOptions(smilesColumn, null), Sessions.open("fragments"));
        if (counted.molecules() == 0) {
            throw new UserException("Cannot count fragments of " + libraries + ": no molecule could be read");
        }
        FragmentTable table = FragmentTable.of(counted.counts(), least);
        try (OutputStream stream = Files.newOutputStream(out)) {
            table.write(stream);
            Files.writeString(Path.of(out + ".yaml"), card(counted, table), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + out, e);
        }
        PrintWriter console = spec.commandLine().getOut();
        console.printf("%,d environments of %,d molecules in %s%n", table.size(), counted.molecules(), out);
        console.flush();
        return 0;
    }

    private void checkOut() {
        if (Files.exists(out) && !overwrite) {
            throw new UserException("Cannot write " + out + ": it exists, expected a new file or --overwrite");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new UserException("Cannot write " + out + ", expected a file in a folder that exists");
        }
    }

    private String card(FragmentCounting.Counted counted, FragmentTable table) {
        StringBuilder card = new StringBuilder("what: counts of circular atom environments, radius 0 to 2\n");
        card.append("libraries:\n");
        for (String library : libraries) {
            card.append("  - ").append(Path.of(library).getFileName()).append('\n');
        }
        long total =
                counted.counts().values().stream().mapToLong(Long::longValue).sum();
        card.append(String.format(
                Locale.ROOT,
                "molecules: %d%nenvironments: %d%ndifferent: %d%nleast: %d%nkept: %d%n",
                counted.molecules(),
                total,
                counted.counts().size(),
                least,
                table.size()));
        return card.toString();
    }
}
