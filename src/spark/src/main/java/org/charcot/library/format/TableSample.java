package org.charcot.library.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.Preamble;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.DamagedStreamException;
import org.charcot.library.stream.Delimiter;
import org.charcot.library.stream.Fields;
import org.charcot.library.stream.InvalidLibraryException;

/**
 * The first rows of a file, cut at the delimiter that suits them best.
 *
 * @param lines the line at which each row begins
 */
record TableSample(Delimiter delimiter, List<List<String>> rows, List<Long> lines) {
    private static final int ROWS = 200;

    static TableSample of(LibraryFile file, Configuration configuration) throws IOException {
        Delimiter delimiter = delimiter(file, firstLines(file, configuration));
        Layout cut = new Layout(delimiter, List.of(), 0, 0, Layout.NOWHERE);
        List<List<String>> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (TableCursor cursor = new TableCursor(file.laidOut(cut).whole(), Integer.MAX_VALUE, configuration)) {
            while (rows.size() < ROWS && cursor.next()) {
                rows.add(cursor.row());
                lines.add(cursor.line());
            }
        } catch (DamagedStreamException e) {
            failIfNothing(rows, file, e);
        }
        return new TableSample(delimiter, rows, lines);
    }

    private static List<String> firstLines(LibraryFile file, Configuration configuration) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ByteLines lines = file.lines(configuration)) {
            while (texts.size() < ROWS && lines.next()) {
                lines.skipByteOrderMark();
                if (!lines.blank()) {
                    texts.add(lines.text());
                }
            }
        } catch (DamagedStreamException e) {
            failIfNothing(texts, file, e);
        }
        if (texts.isEmpty()) {
            throw new InvalidLibraryException(file.given(), "there are only blank lines in it, expected molecules");
        }
        if (texts.get(0).indexOf('\r') >= 0) {
            throw new InvalidLibraryException(
                    file.given(), "its lines end in carriage returns alone, expected line feeds");
        }
        return texts;
    }

    private static void failIfNothing(List<?> read, LibraryFile file, DamagedStreamException e) {
        if (read.isEmpty()) {
            throw new InvalidLibraryException(file.given(), "compressed stream damaged: " + e.getMessage());
        }
    }

    private static Delimiter delimiter(LibraryFile file, List<String> lines) {
        if (file.format() == LibraryFormat.SMILES) {
            long tabs = lines.stream().filter(line -> line.indexOf('\t') >= 0).count();
            return tabs * 2 >= lines.size() ? Delimiter.TAB : hasCommas(lines) ? Delimiter.COMMA : Delimiter.WHITESPACE;
        }
        return Preamble.delimiter(lines.get(0)).orElseGet(() -> evenest(file, rows(lines)));
    }

    private static List<String> rows(List<String> lines) {
        List<String> rows = lines.stream().dropWhile(Preamble::isOne).toList();
        return rows.isEmpty() ? lines : rows;
    }

    private static Delimiter evenest(LibraryFile file, List<String> lines) {
        Delimiter usual = file.name().toLowerCase(Locale.ROOT).contains(".csv") ? Delimiter.COMMA : Delimiter.TAB;
        Delimiter best = usual;
        double most = 0;
        for (Delimiter candidate : List.of(usual, Delimiter.COMMA, Delimiter.TAB, Delimiter.SEMICOLON)) {
            double share = evenness(lines, candidate);
            if (share > most) {
                most = share;
                best = candidate;
            }
        }
        return best;
    }

    /** How many rows have as many columns as the first one, where that has several. */
    private static double evenness(List<String> lines, Delimiter delimiter) {
        int columns = columns(lines.get(0), delimiter);
        long same = lines.stream()
                .filter(line -> columns(line, delimiter) == columns)
                .count();
        return columns > 1 ? (double) same / lines.size() : 0;
    }

    private static int columns(String line, Delimiter delimiter) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Fields fields = new Fields(delimiter, true, Integer.MAX_VALUE, 0);
        fields.split(bytes, 0, bytes.length);
        return fields.count();
    }

    /** A table that goes by the name of a SMILES file: no comma can stand in SMILES, so each row would be lost. */
    private static boolean hasCommas(List<String> lines) {
        long cut = lines.stream()
                .filter(line -> line.indexOf(',') > 0)
                .map(line -> line.substring(0, line.indexOf(',')))
                .filter(first -> first.indexOf(' ') < 0)
                .count();
        return cut * 10 >= lines.size() * 9L;
    }
}
