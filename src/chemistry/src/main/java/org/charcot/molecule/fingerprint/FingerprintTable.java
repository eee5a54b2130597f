package org.charcot.molecule.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.charcot.text.CsvRecords;

/** The tables of patterns and expected values among the program's resources. */
final class FingerprintTable {
    private FingerprintTable() {}

    /** The rows below the header, which has to be {@code columns}. */
    static List<List<String>> rows(String name, List<String> columns) {
        String file = "/fingerprints/" + name;
        try (InputStream stream = FingerprintTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Cannot find " + file + " among the program's resources");
            }
            CsvRecords records = new CsvRecords(new InputStreamReader(stream, StandardCharsets.UTF_8), name);
            if (!records.next().equals(columns)) {
                throw records.refusal("expected the columns " + columns);
            }
            List<List<String>> rows = new ArrayList<>();
            records.forEachRemaining(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
