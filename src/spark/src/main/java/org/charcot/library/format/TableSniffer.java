package org.charcot.library.format;

import java.util.List;
import java.util.stream.IntStream;
import org.charcot.library.layout.Columns;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.layout.Preamble;
import org.charcot.library.layout.SmilesShape;
import org.charcot.library.layout.StructureColumn;
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

    private int commentLines() {
        int comments = 0;
        while (comments < sample.rows().size() - 1 && isRemark(sample.rows().get(comments))) {
            comments++;
        }
        return comments;
    }

    /** SMILES cannot begin with a hash, so the first lines of a SMILES file may be remarks. */
    private boolean isRemark(List<String> row) {
        return smilesFile
                ? row.get(0).startsWith("#") && !Columns.nameSmiles(withoutHash(row))
                : Preamble.isOne(String.join(",", row));
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
        if (Columns.nameSmiles(names) || options.nameOneOf(names)) {
            return true;
        }
        int likely = StructureColumn.likeliest(columns(others));
        if (likely < 0 || likely >= names.size()) {
            return false;
        }
        // in a table the row above the structures is a header; in a SMILES file it may be just a bad structure
        return Columns.mayBeSmiles(names.get(likely)) || (!smilesFile && !SmilesShape.fits(names.get(likely)));
    }

    private int smilesColumn() {
        if (options.smilesColumn() != null) {
            return chosen(options.smilesColumn());
        }
        List<List<String>> columns = columns(rows);
        int likely = StructureColumn.of(header ? names : List.of(), columns);
        if (smilesFile && !(header && Columns.nameSmiles(names))) {
            return likely > 0 && StructureColumn.share(columns.get(0)) < 0.2 ? likely : 0;
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

    private List<List<String>> columns(List<List<String>> among) {
        return IntStream.range(0, width())
                .mapToObj(column -> among.stream()
                        .map(row -> column < row.size() ? row.get(column) : "")
                        .toList())
                .toList();
    }

    private int width() {
        return sample.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    private InvalidLibraryException invalid(String problem) {
        return new InvalidLibraryException(file.given(), problem);
    }
}
