package org.charcot.library.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charcot.library.stream.Compression;

/** A way in which molecules are written in a file; to add one is to add a constant. */
public enum LibraryFormat {
    SMILES(new TableSyntax(), "smi", "smiles", "cxsmiles", "ism", "txt", "dat"),
    CSV(new TableSyntax(), "csv", "tsv", "tab"),
    SDF(new SdfSyntax(), "sdf", "sd", "mol"),
    PARQUET(new ParquetSyntax(), "parquet", "pq");

    private final Syntax syntax;
    private final List<String> extensions;

    LibraryFormat(Syntax syntax, String... extensions) {
        this.syntax = syntax;
        this.extensions = List.of(extensions);
    }

    public List<String> extensions() {
        return extensions;
    }

    public Syntax syntax() {
        return syntax;
    }

    /** The format that a file's name tells, whatever it is compressed with. */
    public static Optional<LibraryFormat> ofName(String name) {
        String extension = extension(name);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** The last extension but that of the compression, in lower case; empty where there is none. */
    public static String extension(String name) {
        String plain = name.substring(
                0, name.length() - Compression.ofName(name).extension().length());
        return plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** All extensions, for a person to choose from. */
    public static String known() {
        String formats = Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(" "));
        String compressions = Arrays.stream(Compression.values())
                .map(Compression::extension)
                .filter(extension -> !extension.isEmpty())
                .collect(Collectors.joining(" "));
        return formats + ", each plain or followed by " + compressions;
    }
}
