package org.charcot.molecule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.testkit.Molecules;
import org.charcot.text.CsvRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SaltTableTest {
    /** Smaller than most of the table, and not in it. */
    private static final String PARENT = "FC1CN1";

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsStrippedFromASmallerParent(List<String> row) {
        Molecule parent = Molecules.of(PARENT + "." + row.get(1));
        StandardisationStep step =
                row.get(2).equals("solvent") ? StandardisationStep.SOLVENT_STRIPPED : StandardisationStep.SALT_STRIPPED;
        assertThat(parent.smiles()).isEqualTo(Molecules.of(PARENT).smiles());
        assertThat(parent.standardisationSteps()).isEqualTo(step.bit());
    }

    @Test
    void noCompoundStandsInItTwice() {
        Map<CanonicalKey, String> names = new HashMap<>();
        for (List<String> row : rows()) {
            try {
                CanonicalKey key = new MoleculeReader().ofSmiles(row.get(1)).key();
                assertThat(names.put(key, row.get(0))).as(row.get(0)).isNull();
            } catch (InvalidMoleculeException e) {
                assertThat(row.get(1))
                        .as(row.get(0))
                        .doesNotContainIgnoringCase("c1")
                        .doesNotContain("CC");
            }
            assertThat(row.get(3)).as("source of " + row.get(0)).isNotBlank();
        }
    }

    static List<List<String>> rows() {
        CsvRecords records = new CsvRecords(
                new InputStreamReader(
                        SaltTableTest.class.getResourceAsStream("/standard/salts.csv"), StandardCharsets.UTF_8),
                "salts.csv");
        List<List<String>> rows = new ArrayList<>();
        records.forEachRemaining(rows::add);
        assertThat(rows.remove(0)).containsExactly("name", "smiles", "kind", "source");
        return rows;
    }
}
