package org.charcot.library.format;

import java.util.List;
import java.util.stream.IntStream;
import org.charcot.library.layout.Columns;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.layout.SmilesShape;
import org.charcot.library.stream.InvalidLibraryException;

/** Tells from the first rows of a table whether it has a header, and which columns are wanted. */
final class TableSniffer {
    private final LibraryFile file;
    private final TableSample sample;
    private final LibraryOptions options;
    private final boolean smilesFile;
    private final int first;
    private final List<String> names;
    private final List<List<String>> rows;
    private final boolean header;

    TableSniffer(LibraryFile file, TableSample sample, LibraryOptions options) {
        this.file = file;
        this.sample = sample;
        this.options = options;
        smilesFile = file.format() == LibraryFormat.SMILES;
        first = commentLines();
        names = withoutHash(sample.rows().get(first));
        header = isHeader(sample.rows().subList(first + 1, sample.rows().size()));
        rows = sample.rows().subList(header ? first + 1 : first, sample.rows().size());
    }

    Layout layout() {
        if (rows.isEmpty()) {
            throw invalid("there is only a header in it, expected molecules");
        }
        int smiles = smilesColumn();
        int id = idColumn(smiles);
        long before = first == 0 ? 0 : sample.lines().get(first - 1);
        return new Layout(
                sample.delimiter(),
                header ? names : List.of(),
                header ? sample.lines().get(first) : before,
                smiles,
                id);
    }

    /** SMILES cannot begin with a hash, so the first lines of a SMILES file may be remarks. */
    private int commentLines() {
        int comments = 0;
        while (smilesFile
                && comments < sample.rows().size() - 1
                && sample.rows().get(comments).get(0).startsWith("#")
                && Columns.smiles(withoutHash(sample.rows().get(comments))) < 0) {
            comments++;
        }
        return comments;
    }

    private static List<String> withoutHash(List<String> row) {
        String name = row.get(0);
        if (!name.startsWith("#")) {
            return row;
        }
        String bare = name.substring(1).strip();
        if (bare.isEmpty() && row.size() > 1) {
            return row.subList(1, row.size());
        }
        return IntStream.range(0, row.size())
                .mapToObj(i -> i == 0 ? bare : row.get(i))
                .toList();
    }

    private boolean isHeader(List<List<String>> others) {
        if (Columns.smiles(names) >= 0 || isNamed(options.smilesColumn()) || isNamed(options.idColumn())) {
            return true;
        }
        int likely = likeliest(others);
        if (likely < 0 || likely >= names.size()) {
            return false;
        }
        // in a table the row above the structures is a header; in a SMILES file it may be just a bad structure
        return Columns.mayBeSmiles(names.get(likely)) || (!smilesFile && !SmilesShape.fits(names.get(likely)));
    }

    private boolean isNamed(String option) {
        return option != null && Columns.named(names, option) >= 0;
    }

    private int smilesColumn() {
        if (options.smilesColumn() != null) {
            return chosen(options.smilesColumn());
        }
        int named = header ? Columns.smiles(names) : -1;
        if (named >= 0) {
            return named;
        }
        int likely = likeliest(rows);
        if (smilesFile) {
            return likely > 0 && share(rows, 0) < 0.2 ? likely : 0;
        }
        if (likely < 0) {
            throw invalid("no column in it holds SMILES, expected --smiles-column to name one of "
                    + String.join(", ", names));
        }
        return likely;
    }

    private int idColumn(int smiles) {
        if (options.idColumn() != null) {
            return chosen(options.idColumn());
        }
        int named = header ? Columns.id(names, smiles) : -1;
        if (named >= 0 || width() < 2 || (header && !smilesFile)) {
            return named;
        }
        return smiles == 0 ? 1 : 0;
    }

    private int chosen(String option) {
        int named = header ? Columns.named(names, option) : -1;
        if (named >= 0) {
            return named;
        }
        if (option.matches("[1-9]\\d{0,5}") && Integer.parseInt(option) <= width()) {
            return Integer.parseInt(option) - 1;
        }
        throw invalid("there is no column " + option + ", expected "
                + (header
                        ? "one of " + String.join(", ", names)
                        : "a number from 1 to " + width() + ": it has no header"));
    }

    /** The column that looks most like SMILES, the one with the longer ones if there are several; -1 if none does. */
    private int likeliest(List<List<String>> among) {
        int best = -1;
        double longest = 0;
        for (int column = 0; column < width(); column++) {
            int at = column;
            double length = among.stream()
                    .filter(row -> at < row.size())
                    .mapToInt(row -> row.get(at).length())
                    .average()
                    .orElse(0);
            if (share(among, column) >= 0.5 && length > longest) {
                best = column;
                longest = length;
            }
        }
        return best;
    }

    private static double share(List<List<String>> among, int column) {
        List<String> values = among.stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .toList();
        return values.isEmpty()
                ? 0
                : (double) values.stream().filter(SmilesShape::fits).count() / values.size();
    }

    private int width() {
        return sample.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    private InvalidLibraryException invalid(String problem) {
        return new InvalidLibraryException(file.path(), problem);
    }
}
