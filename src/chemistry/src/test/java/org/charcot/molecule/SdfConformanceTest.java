package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections of molfiles that other programmes stumbled over: each record is a molecule or a rejection. */
@Tag("shared")
class SdfConformanceTest {
    private final MoleculeReader reader = new MoleculeReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SMILES_hard/pubchem-hard-set.sdf.gz | {no_organic_fragment=2, radical=17, read=1162}",
                "SMILES_hard/witch-salts.sdf | {no_organic_fragment=39, read=201}",
                "SDF_input/chembl_1000_samples.sdf | {read=1000}",
                "CDK_values/ames_10.invalid.sdf | {invalid_molfile=3, read=6, wildcard_atom=1}",
                "CDK_values/ames_126.sdf | {read=126}",
            })
    void everyRecordIsAMoleculeOrARejection(String file, String expected) throws IOException {
        Map<String, Integer> ends = new TreeMap<>();
        for (String record : text(file).split("(?m)^\\$\\$\\$\\$\\r?\\n", -1)) {
            if (!record.isBlank()) {
                ends.merge(end(record), 1, Integer::sum);
            }
        }
        assertThat(ends.toString()).isEqualTo(expected);
    }

    private String end(String record) {
        try {
            assertThat(reader.ofMolfile(record).smiles()).isNotEmpty();
            return "read";
        } catch (InvalidMoleculeException e) {
            return e.reason().code();
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream raw = Files.newInputStream(SharedData.file("reference/" + file));
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
