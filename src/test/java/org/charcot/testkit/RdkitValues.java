package org.charcot.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.text.CsvRecords;

/** Values that RDKit 2022.09.3 gives for compounds of {@code data/als}, one map of column to text a compound. */
public final class RdkitValues {
    private RdkitValues() {}

    public static Stream<Map<String, String>> rows() {
        try (InputStreamReader text = new InputStreamReader(
                RdkitValues.class.getResourceAsStream("/reference/rdkit_2022.09.3.csv"), StandardCharsets.UTF_8)) {
            CsvRecords records = new CsvRecords(text, "rdkit_2022.09.3.csv");
            List<String> header = records.next();
            List<Map<String, String>> rows = new ArrayList<>();
            while (records.hasNext()) {
                List<String> fields = records.next();
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), fields.get(i));
                }
                rows.add(row);
            }
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
