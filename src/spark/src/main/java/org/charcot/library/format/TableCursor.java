package org.charcot.library.format;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.SmilesShape;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.Decoded;
import org.charcot.library.stream.Fields;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.text.SpreadsheetText;

/** The rows of a SMILES file or a table. */
final class TableCursor implements RecordCursor {
    /** A quoted field that runs on for longer is a stray quote. */
    private static final int MOST_LINES = 100;

    private static final String OVERLONG = "line longer than "
            + NumberFormat.getIntegerInstance(Locale.ROOT).format(ByteLines.LONGEST_LINE) + " characters";

    private final LibraryFile file;
    private final Layout layout;
    private final long end;
    private final boolean joining;
    private final Fields fields;
    private final ByteLines lines;

    TableCursor(LibrarySplit split, Configuration configuration) throws IOException {
        this(split, width(split.file()), configuration);
    }

    /** One field more than the names, to see that it is there. */
    private static int width(LibraryFile file) {
        return file.layout().width() + (file.format() == LibraryFormat.CSV ? 1 : 0);
    }

    TableCursor(LibrarySplit split, int width, Configuration configuration) throws IOException {
        file = split.file();
        layout = file.layout();
        end = split.isWhole() ? Long.MAX_VALUE : split.end();
        // in a part of a file there is no telling a quote that opens from one that closes
        joining = file.format() == LibraryFormat.CSV && layout.delimiter().quotes() && split.isWhole();
        fields = new Fields(layout.delimiter(), file.format() == LibraryFormat.CSV, width, layout.smilesColumn());
        lines = file.linesFrom(split.start(), split.firstLine(), configuration);
    }

    @Override
    public boolean next() throws IOException {
        while (lines.next()) {
            if (lines.offset() >= end) {
                return false;
            }
            lines.skipByteOrderMark();
            if (lines.blank()) {
                continue;
            }
            if (joining && !lines.overlong()) {
                joinQuoted();
            }
            if (lines.line() > layout.headerLine()) {
                return true;
            }
        }
        return false;
    }

    /** Vendors' names begin with quotes that nothing closes; to join such rows up to the next quote would lose them. */
    private void joinQuoted() throws IOException {
        byte delimiter = layout.delimiter().symbol();
        int start = lines.from();
        boolean joined = false;
        for (int i = 0; Fields.endsInQuotes(lines.bytes(), start, lines.to(), delimiter, i > 0); i++) {
            start = i == MOST_LINES ? -1 : lines.extend();
            if (start < 0 || Fields.closesItsOwn(lines.bytes(), start, lines.to(), delimiter)) {
                lines.retract();
                return;
            }
            joined = true;
        }
        if (joined && (Fields.holdsStrayQuote(lines.bytes(), lines.from(), lines.to(), delimiter) || holdsRows())) {
            lines.retract();
        }
    }

    /** Whether every line behind the first is a row by itself: then the quote that joins them closes by chance. */
    private boolean holdsRows() {
        byte[] bytes = lines.bytes();
        int names = layout.columns().size();
        int smiles = layout.smilesColumn();
        boolean rows = names > 1 && smiles >= 0;
        int start = endOfLine(bytes, lines.from()) + 1;
        while (rows && start < lines.to()) {
            int after = endOfLine(bytes, start);
            fields.split(bytes, start, after);
            rows = fields.count() == names && SmilesShape.fits(fields.text(smiles));
            start = after + 1;
        }
        return rows;
    }

    private int endOfLine(byte[] bytes, int from) {
        int end = from;
        while (end < lines.to() && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** All fields of the row, for whoever does not know yet what they mean. */
    List<String> row() {
        fields.split(lines.bytes(), lines.from(), lines.to());
        List<String> row = new ArrayList<>();
        for (int i = 0; i < fields.count(); i++) {
            row.add(fields.text(i));
        }
        return row;
    }

    long line() {
        return lines.line();
    }

    @Override
    public Submission submission() {
        if (lines.overlong()) {
            return file.faulty("", Notation.SMILES, Decoded.shown(lines.text()), lines.line(), OVERLONG);
        }
        fields.split(lines.bytes(), lines.from(), lines.to());
        int smiles = layout.smilesColumn();
        String id = fields.has(layout.idColumn()) ? Decoded.id(fields.text(layout.idColumn())) : "";
        if (file.format() == LibraryFormat.CSV) {
            id = SpreadsheetText.read(id);
        }
        if (isTooWide()) {
            String fault = "row has more than the " + layout.columns().size() + " columns of the header";
            return file.faulty(id, Notation.SMILES, fields.text(smiles), lines.line(), fault);
        }
        if (!fields.has(smiles)) {
            String fault = "row has " + fields.count() + (fields.count() == 1 ? " column" : " columns")
                    + ", expected SMILES in column " + (smiles + 1);
            return file.faulty(id, Notation.SMILES, "", lines.line(), fault);
        }
        if (file.format() == LibraryFormat.CSV) {
            return file.submission(id, Notation.SMILES, fields.text(smiles), lines.line(), kept());
        }
        String title = id.isEmpty() ? Decoded.id(fields.title(smiles)) : id;
        return file.submission(title, Notation.SMILES, fields.structure(smiles), lines.line(), kept());
    }

    private List<String> kept() {
        List<Integer> columns = layout.kept();
        if (columns.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>(columns.size());
        for (int column : columns) {
            String value = fields.has(column) ? fields.text(column) : "";
            values.add(file.format() == LibraryFormat.CSV ? SpreadsheetText.read(value) : value);
        }
        return values;
    }

    /** With a field too many nobody knows which of them belong to which names. */
    private boolean isTooWide() {
        int names = layout.columns().size();
        return file.format() == LibraryFormat.CSV && names > 0 && fields.count() > names && fields.holdsAnyFrom(names);
    }

    @Override
    public Submission damaged(String fault) {
        String text = Decoded.shown(lines.remainder());
        return file.faulty("", Notation.SMILES, text, lines.followingLine(), fault);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
