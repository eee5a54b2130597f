package org.charcot.cli.option;

import java.util.List;
import org.charcot.library.layout.LibraryOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The libraries that a command reads, and how their columns are called. */
public final class LibraryArguments {
    @Option(
            names = "--library",
            required = true,
            paramLabel = "PATH",
            description = "file, glob, directory or URI of molecules; may be given several times")
    private List<String> libraries;

    @Option(names = "--smiles-column", paramLabel = "NAME", description = "column with the structure (default: found)")
    private String smilesColumn;

    @Option(names = "--id-column", paramLabel = "NAME", description = "column with the identifier (default: found)")
    private String idColumn;

    @Mixin
    private BadFileOption badFiles;

    public List<String> paths() {
        return libraries;
    }

    public LibraryOptions options() {
        return new LibraryOptions(smilesColumn, idColumn, badFiles.policy());
    }
}
