package org.charcot.descriptor.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.RdkitValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelDescriptorsTest {
    @ParameterizedTest
    @MethodSource("org.charcot.testkit.RdkitValues#topology")
    void hasTheValuesOfRdkit(Map<String, String> row) {
        double[] vector = ModelDescriptors.of(Molecules.of(row.get("smiles")).graph());
        for (int i = 0; i < vector.length; i++) {
            String name = ModelDescriptors.all().get(i);
            double there = Double.parseDouble(row.get(name));
            // RDKit writes a ring of three or four as a path that begins at its first atom, we as the mean over them
            double tolerance = name.matches("chi[34][nv]") ? 0.12 : 1e-4 * Math.max(1, Math.abs(there));
            assertThat(vector[i]).as("%s of %s", name, row.get("name")).isEqualTo(there, within(tolerance));
        }
    }

    @Test
    void pathsAreExactWithoutRingsOfThreeAndFour() {
        long different = RdkitValues.topology()
                .filter(row -> {
                    double[] vector =
                            ModelDescriptors.of(Molecules.of(row.get("smiles")).graph());
                    int place = ModelDescriptors.all().indexOf("chi4v");
                    return Math.abs(vector[place] - Double.parseDouble(row.get("chi4v"))) > 1e-4;
                })
                .count();
        // ceftriaxone, reldesemtiv, baricitinib, KPT-276 and GNE-3511 have a ring of four
        assertThat(different).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "C1CC1c1ccncc1OC, COc1cnccc1C1CC1",
        "OC1CCC1N, NC1C(O)CC1",
        "O=S(=O)(c1cccc2cnccc12)N1CCCNCC1, N1CCCN(CC1)S(=O)(=O)C=2C=CC=C3C=NC=CC32",
    })
    void doesNotHangOnTheSpelling(String smiles, String same) {
        double[] one = ModelDescriptors.of(Molecules.of(smiles).graph());
        assertThat(ModelDescriptors.of(Molecules.of(same).graph())).containsExactly(one, within(1e-9));
    }

    @Test
    void isTheSameOnManyThreads() {
        List<String> smiles = ManyMolecules.smiles(200);
        List<double[]> serial = smiles.stream()
                .map(each -> ModelDescriptors.of(Molecules.of(each).graph()))
                .toList();
        List<double[]> parallel = smiles.parallelStream()
                .map(each -> ModelDescriptors.of(Molecules.of(each).graph()))
                .toList();
        for (int i = 0; i < serial.size(); i++) {
            assertThat(parallel.get(i)).as(smiles.get(i)).isEqualTo(serial.get(i));
        }
    }
}
