package org.charcot.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Test;

/** Values that other programs published for the NCI's first compounds; where a definition differs, it says how. */
class ReferenceValuesTest {
    private final MoleculeReader reader = new MoleculeReader();

    /** Daylight's implementation of Ertl's contributions. */
    @Test
    void polarSurfaceIsThatOfDaylight() throws IOException {
        List<String> lines = Files.readAllLines(SharedData.file("reference/RDKit_values/first_200.tpsa.csv"));
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] fields = line.split(",", -1);
                Double own = value(Descriptor.TPSA, fields[0]);
                compared += own == null ? 0 : 1;
                if (own != null && Math.abs(own - Double.parseDouble(fields[1])) > 0.011) {
                    different.add(fields[0] + " " + own + " there " + fields[1]);
                }
            }
        }
        assertThat(compared).isGreaterThan(190);
        assertThat(different).as("of %d", compared).isEmpty();
    }

    /**
     * Lipinski's donors and acceptors and the weight, as computed for the table. Salts differ, since the table counts all
     * fragments and we the neutral parent.
     */
    @Test
    void lipinskiCountsAndWeightsAreThoseOfTheTable() throws IOException {
        int compared = 0;
        List<String> different = new ArrayList<>();
        for (Map<String, String> record : records()) {
            String smiles = record.get("ISM");
            if (smiles == null || smiles.contains(".") || smiles.contains("+") || smiles.contains("-")) {
                continue;
            }
            compared++;
            compare(record, "NUM_LIPINSKIHACCEPTORS", Descriptor.HBA, 0, different);
            compare(record, "NUM_LIPINSKIHDONORS", Descriptor.HBD, 0, different);
            compare(record, "NUM_HETEROATOMS", Descriptor.HETERO_ATOMS, 0, different);
            compare(record, "AMW", Descriptor.MOLECULAR_WEIGHT, 0.06, different);
        }
        assertThat(compared).isGreaterThan(100);
        assertThat(different).as("of %d", compared).isEmpty();
    }

    private void compare(
            Map<String, String> record, String theirs, Descriptor ours, double tolerance, List<String> different) {
        Double own = value(ours, record.get("ISM"));
        String there = record.get(theirs);
        if (own != null && there != null && Math.abs(own - Double.parseDouble(there)) > tolerance) {
            different.add("%s of %s: %s, there %s".formatted(ours, record.get("ISM"), own, there));
        }
    }

    private static List<Map<String, String>> records() throws IOException {
        List<Map<String, String>> records = new ArrayList<>();
        Map<String, String> record = new TreeMap<>();
        String item = null;
        for (String line : Files.readAllLines(SharedData.file("reference/RDKit_values/first_200.props.sdf"))) {
            if (line.startsWith("$$$$")) {
                records.add(record);
                record = new TreeMap<>();
            } else if (line.startsWith(">")) {
                item = line.substring(line.indexOf('<') + 1, line.lastIndexOf('>'));
            } else if (item != null) {
                record.put(item, line.strip());
                item = null;
            }
        }
        return records;
    }

    private Double value(Descriptor descriptor, String smiles) {
        try {
            return Measurements.of(reader.ofSmiles(smiles)).value(descriptor);
        } catch (InvalidMoleculeException e) {
            return null;
        }
    }
}
