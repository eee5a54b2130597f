package org.charcot.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.descriptor.topology.ModelDescriptors;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.testkit.SharedData;
import org.charcot.text.CsvRecords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values that other programs published for the NCI's first compounds; where a definition differs, it says how. */
class ReferenceValuesTest {
    private final MoleculeReader reader = new MoleculeReader();

    /** Daylight's implementation of Ertl's contributions. Complexes are left out: we measure the ligand. */
    @Tag("shared")
    @Test
    void polarSurfaceIsThatOfDaylight() throws IOException {
        List<String> lines = Files.readAllLines(SharedData.file("reference/RDKit_values/first_200.tpsa.csv"));
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank() && !line.contains("[Cu]")) {
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

    /**
     * The CDK's own descriptors as CPSign computed them. Its small rings have at most nine atoms; its older model of
     * aromaticity takes quinones for aromatic, and one fused ring that is aromatic to us for not.
     */
    @Tag("shared")
    @Test
    void weightsAndRingsAreThoseOfTheCdk() throws IOException {
        Map<String, Descriptor> same = Map.of(
                "MW", Descriptor.MOLECULAR_WEIGHT,
                "nSmallRings", Descriptor.RINGS,
                "nRingBlocks", Descriptor.RING_SYSTEMS,
                "nAromRings", Descriptor.AROMATIC_RINGS);
        int compared = 0;
        Map<Descriptor, Integer> different = new EnumMap<>(Descriptor.class);
        try (Reader reader =
                Files.newBufferedReader(SharedData.file("reference/CDK_values/ames_126_36_cdk_descriptors.csv"))) {
            CsvRecords table = new CsvRecords(reader, "ames_126_36_cdk_descriptors.csv");
            List<String> header = table.next();
            while (table.hasNext()) {
                List<String> row = table.next();
                // of a salt we measure the parent
                if (row.get(0).contains(".")) {
                    continue;
                }
                compared++;
                for (Map.Entry<String, Descriptor> each : same.entrySet()) {
                    Double own = value(each.getValue(), row.get(0));
                    double there = Double.parseDouble(row.get(header.indexOf(each.getKey())));
                    if (own != null && Math.abs(own - there) > 0.006) {
                        different.merge(each.getValue(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(126);
        assertThat(different).isEqualTo(Map.of(Descriptor.RINGS, 2, Descriptor.AROMATIC_RINGS, 6));
    }

    /** RDKit's own regression file for the QED. */
    @Tag("shared")
    @Test
    void drugLikenessIsThatOfRdkit() throws IOException {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (String line : Files.readAllLines(SharedData.file("reference/RDKit_values/NCI_200_qed.csv"))) {
            String[] fields = line.split(",", -1);
            if (line.startsWith("#") || fields[0].matches(".*[.].*")) {
                continue;
            }
            Double own = value(Descriptor.QED, fields[0]);
            compared += own == null ? 0 : 1;
            if (own != null && Math.abs(own - Double.parseDouble(fields[1])) > 0.002) {
                different.add(fields[0] + " " + own + " there " + fields[1]);
            }
        }
        assertThat(compared).isGreaterThan(150);
        // charges that we take away, and rings by another model of aromaticity in old versions
        assertThat(different.size()).as("of %d: %s", compared, different).isLessThan(compared / 20);
    }

    /** RDKit's regression file of counts; what is written as dihydroxyamino is a nitro group here. */
    @Tag("shared")
    @Test
    void donorsAreThoseOfRdkit() throws IOException {
        int compared = 0;
        Map<Descriptor, Integer> different = new EnumMap<>(Descriptor.class);
        try (Reader reader = Files.newBufferedReader(SharedData.file("reference/RDKit_values/NCI_regress.Lip.csv"))) {
            CsvRecords table = new CsvRecords(reader, "NCI_regress.Lip.csv");
            table.next();
            while (table.hasNext()) {
                List<String> row = table.next();
                if (row.get(0).matches(".*[.+-].*")) {
                    continue;
                }
                compared++;
                count(row.get(0), row.get(2), Descriptor.DONOR_ATOMS, different);
            }
        }
        assertThat(compared).isGreaterThan(3_000);
        int few = compared / 100;
        assertThat(different.values()).as("of %d: %s", compared, different).allMatch(count -> count < few);
    }

    private void count(String smiles, String there, Descriptor descriptor, Map<Descriptor, Integer> different) {
        Double own = value(descriptor, smiles);
        if (own != null && own != Double.parseDouble(there)) {
            different.merge(descriptor, 1, Integer::sum);
        }
    }

    /** RDKit's regression file for surfaces and indices. */
    @Tag("shared")
    @Test
    void vectorForModelsIsThatOfRdkit() throws IOException, InvalidMoleculeException {
        List<String> lines = Files.readAllLines(SharedData.file("reference/RDKit_values/PP_descrs_regress.csv"));
        List<String> columns = List.of(lines.get(0).substring(1).split(",", -1));
        int compared = 0;
        List<String> different = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            if (fields[0].matches(".*[.+-].*")) {
                continue;
            }
            double[] vector = ModelDescriptors.of(reader.ofSmiles(fields[0]).graph());
            for (int i = 1; i < fields.length; i++) {
                String name = columns.get(i).toLowerCase(Locale.ROOT).replace("bertzct", "bertz_ct");
                int place = ModelDescriptors.all().indexOf(name.replace("hallkieralpha", "hall_kier_alpha"));
                double there = Double.parseDouble(fields[i]);
                compared += place < 0 ? 0 : 1;
                if (place >= 0 && Math.abs(vector[place] - there) > 0.001 * Math.max(1, Math.abs(there))) {
                    different.add("%s of %s: %s there %s".formatted(name, fields[0], vector[place], there));
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
        assertThat(different.size()).as("of %d: %s", compared, different).isLessThan(compared / 100);
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
