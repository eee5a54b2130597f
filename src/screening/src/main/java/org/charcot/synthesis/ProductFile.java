package org.charcot.synthesis;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.charcot.error.UserException;
import org.charcot.text.CsvDialect;

/** A library of products on disk, as its name says: {@code .smi} or {@code .csv}, {@code .gz} or not. */
public final class ProductFile {
    private static final List<String> COLUMNS = List.of("id", "smiles", "reaction", "block_a", "block_b");

    private final Path path;
    private final boolean csv;
    private final boolean gzip;
    private final CsvDialect dialect;

    private ProductFile(Path path, boolean csv, boolean gzip, CsvDialect dialect) {
        this.path = path;
        this.csv = csv;
        this.gzip = gzip;
        this.dialect = dialect;
    }

    /**
     * One to be written.
     *
     * @param dialect of a table
     * @throws IllegalArgumentException if the name says nothing that can be written
     * @throws UserException if the file exists and may not be replaced
     */
    public static ProductFile at(Path path, CsvDialect dialect, boolean overwrite) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        boolean gzip = name.endsWith(".gz");
        String plain = gzip ? name.substring(0, name.length() - ".gz".length()) : name;
        if (!plain.endsWith(".csv") && !plain.endsWith(".smi")) {
            throw new IllegalArgumentException(
                    "Cannot write products: " + path + ", expected a name ending in .smi, .csv, .smi.gz or .csv.gz");
        }
        if (!overwrite && Files.exists(path)) {
            throw new UserException("Cannot write products: " + path + " exists, expected a new file or --overwrite");
        }
        return new ProductFile(path, plain.endsWith(".csv"), gzip, dialect);
    }

    /** Writes all of them as they come; returns how many, by reaction. The file has its name when it is whole. */
    public Map<String, Integer> write(Stream<Product> products) {
        Path whole = path.toAbsolutePath();
        Path partial = whole.resolveSibling("." + whole.getFileName() + ".partial");
        try {
            Files.createDirectories(whole.getParent());
            try {
                Map<String, Integer> counts = write(products, partial);
                Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
                return counts;
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new UserException("Cannot write products: " + path + ", expected a writable place", e);
        }
    }

    private Map<String, Integer> write(Stream<Product> products, Path partial) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Writer out = open(partial)) {
            out.write(csv ? dialect.beginning() + dialect.line(COLUMNS) + "\n" : "");
            for (Product product : (Iterable<Product>) products::iterator) {
                out.write(csv ? csvLine(product) : product.smiles() + "\t" + product.id() + "\n");
                counts.merge(product.reaction(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private Writer open(Path partial) throws IOException {
        OutputStream file = Files.newOutputStream(partial);
        return new BufferedWriter(
                new OutputStreamWriter(gzip ? new GZIPOutputStream(file) : file, StandardCharsets.UTF_8));
    }

    private String csvLine(Product product) {
        return dialect.line(List.of(
                        product.id(),
                        product.smiles(),
                        product.reaction(),
                        product.a().id(),
                        product.b().id()))
                + "\n";
    }
}
