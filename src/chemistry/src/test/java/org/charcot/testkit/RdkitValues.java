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

/**
 * Values that RDKit 2022.09.3 gives for compounds of {@code data/als}, one map of column to text a compound;
 * {@code reference/rdkit_values.py} wrote the last two tables.
 */
public final class RdkitValues {
    private RdkitValues() {}

    public static Stream<Map<String, String>> rows() {
        return rows("rdkit_2022.09.3.csv");
    }

    /** In the columns that are named as descriptors. */
    public static Stream<Map<String, String>> descriptors() {
        return rows("rdkit_2022.09.3_descriptors.csv");
    }

    /** In the columns that are named as in the vector for models. */
    public static Stream<Map<String, String>> topology() {
        return rows("rdkit_2022.09.3_topology.csv");
    }

    /** Hashes of fingerprints, as {@code benchmarks/agreement/fingerprint_golden.py} writes them. */
    public static Stream<Map<String, String>> fingerprints() {
        return rows("fingerprints_rdkit_2022.09.3.csv");
    }

    private static Stream<Map<String, String>> rows(String name) {
        try (InputStreamReader text = new InputStreamReader(
                RdkitValues.class.getResourceAsStream("/reference/" + name), StandardCharsets.UTF_8)) {
            CsvRecords records = new CsvRecords(text, name);
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
