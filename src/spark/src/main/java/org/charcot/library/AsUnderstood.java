package org.charcot.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.layout.Layout;
import org.charcot.library.stream.Delimiter;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;

/** Tells a person, before a long run, how the files of a library are read, by the first record of each kind of them. */
final class AsUnderstood {
    private static final int MOST_LAYOUTS = 10;
    private static final int MOST_TEXT = 120;
    private static final int HEAD = 1 << 16;

    private final Configuration configuration;

    AsUnderstood(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Two or three lines for each layout. */
    List<String> words(List<LibraryFile> files) {
        Map<String, List<LibraryFile>> alike = new LinkedHashMap<>();
        files.forEach(file -> alike.computeIfAbsent(file.layout().describe(), layout -> new ArrayList<>())
                .add(file));
        List<String> words = new ArrayList<>();
        alike.values().stream().limit(MOST_LAYOUTS).forEach(kind -> words.addAll(words(kind.get(0), kind.size() - 1)));
        if (alike.size() > MOST_LAYOUTS) {
            words.add("and %,d other layouts, see inputs in manifest.json".formatted(alike.size() - MOST_LAYOUTS));
        }
        return words;
    }

    private List<String> words(LibraryFile file, int others) {
        String more = others == 0 ? "" : " (and %,d more)".formatted(others);
        List<String> words = new ArrayList<>();
        words.add(file.given() + more + ": " + file.layout().describe() + encoding(file));
        for (Submission first : file.firstRecords(1, configuration)) {
            words.add("  first record: " + first.id()
                    + (first.notation() == Notation.SMILES ? ", " + shown(first.text()) : ""));
            boolean named = first.id().equals(file.name() + ":" + first.line());
            if (named && file.layout().idColumn() == Layout.NOWHERE) {
                words.add(
                        "WARNING: " + file.given() + more + " has no identifiers that are known as such; molecules are"
                                + " called by file and line, expected --id-column to name a column of them");
            }
        }
        return words;
    }

    private static String shown(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "...";
    }

    /** How the beginning of a text is written; what follows is decoded record by record. */
    private String encoding(LibraryFile file) {
        if (file.layout().delimiter() == Delimiter.NONE) {
            return "";
        }
        try (InputStream in = file.compression().open(file.stored(configuration))) {
            byte[] head = in.readNBytes(HEAD);
            int end = head.length;
            while (head.length == HEAD && end > 0 && head[end - 1] != '\n') {
                end--;
            }
            return ", " + (isUtf8(head, end) ? "UTF-8" : "Windows-1252");
        } catch (IOException e) {
            // whoever reads the records meets it again, and says so
            return "";
        }
    }

    private static boolean isUtf8(byte[] bytes, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
