package org.charcot.library.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.layout.Columns;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.MolfileHeader;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.Decoded;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;

/**
 * The molfiles of an SD file, each up to its {@code $$$$}. Some programs leave these out: a molfile also ends where the
 * header of another follows.
 */
final class SdfCursor implements RecordCursor {
    static final int LONGEST_MOLFILE = 10_000_000;

    private static final String OVERLONG = "molfile longer than 10,000,000 characters";

    /** The longest line that ends a record, blanks and all: how far before a split one must look for it. */
    private static final int LONGEST_END = 64;

    /** After the name there may be the record's number in the data base, and the item's ("CTfile formats"). */
    private static final Pattern ITEM = Pattern.compile("[^<]*<(.*?)>\\s*(?:\\([^()]*\\)\\s*)?(?:DT\\d+\\s*)?");

    private final LibraryFile file;
    private final String wanted;
    private final long end;
    private final ByteLines lines;
    private final ByteArrayOutputStream molfile = new ByteArrayOutputStream();
    private long line;
    private String title = "";
    private String item = "";
    private String fallback = "";
    private boolean inMolfile;
    private boolean overlong;
    /** The item whose value stands on the next lines. */
    private String open;

    private boolean firstLine;
    /** The items that go along, with their values in this record. */
    private final Map<String, StringBuilder> kept = new HashMap<>();

    SdfCursor(LibrarySplit split, Configuration configuration) throws IOException {
        file = split.file();
        Layout layout = file.layout();
        wanted = layout.idColumn() == Layout.NOWHERE ? null : layout.columns().get(layout.idColumn());
        layout.kept().stream()
                .filter(item -> item != Layout.NOWHERE)
                .forEach(item -> kept.put(layout.columns().get(item), new StringBuilder()));
        end = split.isWhole() ? Long.MAX_VALUE : split.end();
        lines = file.linesFrom(Math.max(0, split.start() - LONGEST_END), 1, configuration);
        if (split.start() > 0) {
            skipTo(split.start(), split.firstLine());
        }
    }

    /** Leaves out the rest of a record that began before. */
    private void skipTo(long start, long firstLine) throws IOException {
        boolean ended = false;
        boolean numbered = false;
        boolean mayEnd = false;
        while (lines.next()) {
            boolean inside = lines.offset() >= start;
            if (inside && !numbered) {
                lines.number(firstLine);
                numbered = true;
            }
            if (inside && (ended || lines.offset() >= end || (mayEnd && MolfileHeader.beginsAt(lines)))) {
                lines.hold();
                return;
            }
            ended = isEnd(lines);
            mayEnd = MolfileHeader.mayFollow(lines);
        }
    }

    @Override
    public boolean next() throws IOException {
        molfile.reset();
        title = "";
        item = "";
        fallback = "";
        open = null;
        kept.values().forEach(value -> value.setLength(0));
        inMolfile = true;
        overlong = false;
        line = lines.followingLine();
        if (!lines.next() || lines.offset() >= end) {
            return false;
        }
        lines.skipByteOrderMark();
        line = lines.line();
        boolean blank = true;
        boolean mayEnd = false;
        int index = 0;
        do {
            if (isEnd(lines)) {
                return true;
            }
            if (!inMolfile && mayEnd && MolfileHeader.beginsAt(lines)) {
                lines.hold();
                return true;
            }
            blank &= lines.blank();
            mayEnd = MolfileHeader.mayFollow(lines);
            take(index++);
        } while (lines.next());
        return !blank;
    }

    private void take(int index) {
        // the first three lines of a molfile are free text, whatever they begin with
        inMolfile &= index < 4 || !lines.startsWith(">");
        if (inMolfile) {
            append();
            if (index == 0) {
                title = Decoded.id(lines.text());
            }
            inMolfile = index < 3 || !lines.startsWith("M  END");
        } else {
            takeItem();
        }
    }

    private void takeItem() {
        String name = itemName(lines);
        if (name != null) {
            open = name;
            firstLine = true;
        } else if (open != null && lines.blank()) {
            open = null;
        } else if (open != null) {
            takeValue(open);
            firstLine = false;
        }
    }

    private void takeValue(String name) {
        if (firstLine) {
            identify(name, Decoded.id(lines.text()));
        }
        StringBuilder value = kept.get(name);
        if (value != null && value.length() < ByteLines.LONGEST_LINE) {
            value.append(value.isEmpty() ? "" : "\n").append(lines.text().strip());
        }
    }

    private void append() {
        int length = lines.to() - lines.from();
        overlong |= lines.overlong() || molfile.size() + length > LONGEST_MOLFILE;
        if (!overlong) {
            molfile.write(lines.bytes(), lines.from(), length);
            molfile.write('\n');
        }
    }

    private void identify(String name, String value) {
        if (name.equals(wanted) && item.isEmpty()) {
            item = value;
        } else if (title.isEmpty() && fallback.isEmpty() && Columns.isId(name)) {
            fallback = value;
        }
    }

    static boolean isEnd(ByteLines lines) {
        if (!lines.startsWith("$$$$") || lines.to() - lines.from() > LONGEST_END - 2) {
            return false;
        }
        for (int i = lines.from() + 4; i < lines.to(); i++) {
            if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The name in {@code >  <NAME>  (1)}, which may hold angle brackets itself, or null where there is none. */
    static String itemName(ByteLines lines) {
        if (!lines.startsWith(">")) {
            return null;
        }
        String text = lines.text();
        Matcher header = ITEM.matcher(text);
        if (header.matches()) {
            return header.group(1);
        }
        int open = text.indexOf('<');
        int close = text.lastIndexOf('>');
        return open < 0 || close < open ? null : text.substring(open + 1, close);
    }

    private String text() {
        return Decoded.text(molfile.toByteArray());
    }

    private String id() {
        String best = item.isEmpty() ? title : item;
        return best.isEmpty() ? fallback : best;
    }

    private List<String> values() {
        Layout layout = file.layout();
        return layout.kept().stream()
                .map(item -> item == Layout.NOWHERE
                        ? ""
                        : kept.get(layout.columns().get(item)).toString())
                .toList();
    }

    @Override
    public Submission submission() {
        return overlong
                ? file.faulty(id(), Notation.MOLFILE, Decoded.shown(text()), line, OVERLONG)
                : file.submission(id(), Notation.MOLFILE, text(), line, values());
    }

    @Override
    public Submission damaged(String fault) {
        return file.faulty(id(), Notation.MOLFILE, Decoded.shown(text()), line, fault);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
