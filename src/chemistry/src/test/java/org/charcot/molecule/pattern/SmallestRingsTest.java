package org.charcot.molecule.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.AlertMatcher;
import org.charcot.rule.AlertRule;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes as RDKit 2022.09 gives them with {@code MinAtomRingSize}. */
class SmallestRingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CCO | 0 0 0",
                "C1CC1C | 3 3 3 0",
                "C1CCC2CC2C1 | 6 6 6 3 3 3 6",
                // a ring hangs on another: the way to it and back is no ring
                "C1CCCCCCCC1C1CC1 | 9 9 9 9 9 9 9 9 9 3 3 3",
                "C1CCCCC1C1CC1 | 6 6 6 6 6 6 3 3 3",
                // norbornane, cubane, a bridge across a ring of ten
                "C1CC2CCC1C2 | 5 5 5 5 5 5 5",
                "C12C3C4C1C5C2C3C45 | 4 4 4 4 4 4 4 4",
                "C1CCCC2CCCCC12 | 6 6 6 6 6 6 6 6 6 6",
                "C1COCCOCCOCCOCCOCCO1 | 18 18 18 18 18 18 18 18 18 18 18 18 18 18 18 18 18 18",
                "O1CCOCCOc2ccccc2OCC1 | 12 12 12 12 12 12 12 6 6 6 6 6 6 12 12 12",
            })
    void areThoseOfRdkit(String smiles, String expected) {
        assertThat(sizes(Molecules.of(smiles).graph())).isEqualTo(expected);
    }

    @Test
    void areThoseOfTheMoleculeLastTaken() {
        SmallestRings rings = new SmallestRings();
        for (int length : new int[] {90, 7, 70, 3}) {
            MolecularGraph graph =
                    Molecules.of("C1" + "C".repeat(length - 2) + "C1").graph();
            rings.take(graph);
            assertThat(IntStream.range(0, length).map(rings::of)).containsOnly(length);
        }
    }

    /** RDKit 2022.09 says the same of all six. */
    @ParameterizedTest
    @CsvSource({
        "C1COCCOCCOCCOCCOCCO1, crown_ether, true",
        "O1CCOCCOCCOCCOc2ccccc21, crown_ether, true",
        "C1COCCO1, crown_ether, false",
        "C1=CC2=CC3=CC=C(N3)C=C4C=CC(=N4)C=C5C=CC(=N5)C=C1N2, porphyrin, true",
        "C1CC2CCC3CCC(N3)CC3CCC(CC4CCC(CC1N2)N4)N3, porphyrin, true",
        "C1=CC(=CC2=CC=CN2)N=C1, porphyrin, false"
    })
    void tellCrownEthersAndPorphyrins(String smiles, String name, boolean hit) {
        AlertMatcher bms = new AlertMatcher(AlertCatalogue.bundled().ofSet("bms"));
        Molecule molecule = Molecules.of(smiles);
        assertThat(bms.hits(molecule).stream().map(AlertRule::name).anyMatch(name::equals))
                .isEqualTo(hit);
    }

    private static String sizes(MolecularGraph graph) {
        SmallestRings rings = new SmallestRings();
        rings.take(graph);
        StringBuilder text = new StringBuilder();
        for (int atom = 0; atom < graph.atoms(); atom++) {
            text.append(atom == 0 ? "" : " ").append(rings.of(atom));
        }
        return text.toString();
    }
}
