package org.charcot.descriptor.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published functions on given inputs, and on molecules whose values others published. */
class ScoreTest {
    @ParameterizedTest
    @CsvSource({
        "2.8, 1.5, 300, 60, 0, 7.5, 6, 6",
        "4, 3, 430, 105, 2, 9, 3, 3",
        "1, 0.5, 250, 30, 1, 8.4, 5.1333, 4.9667",
        "6, 5, 600, 150, 5, 11, 0, 0",
        "3, 2, 360, 40, 0.5, 8, 6, 6",
        "5, 4, 500, 120, 3.5, 10, 0, 0",
        "3.2, 3.1, 234.2, 48.1, 1, 3.8, 5.1833, 5.5667",
    })
    void cnsMpo(double logP, double logD, double weight, double area, double donors, double pka, double v1, double v2) {
        assertThat(CnsMpo.v1(logP, logD, weight, area, donors, pka)).isEqualTo(v1, within(0.0001));
        assertThat(CnsMpo.v2(logP, weight, area, donors, pka)).isEqualTo(v2, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"2, 22, 0.22, 45, 8.81, 5.3480", "4, 40, 0.4, 118, 3.5, 1.5910", "5, 50, 0.5, 130, 12, 0"})
    void bbbScore(int rings, int atoms, double bonding, double area, double pka, double score) {
        assertThat(BbbScore.of(rings, atoms, bonding, area, pka)).isEqualTo(score, within(0.0001));
    }

    @Test
    void bbbScoreOfParacetamol() {
        assertThat(BbbScore.rings(1)).isEqualTo(0.8160, within(0.0001));
        assertThat(BbbScore.size(11)).isEqualTo(0.7208, within(0.0001));
        assertThat(BbbScore.bonding(4 / Math.sqrt(151.16))).isEqualTo(0.7590, within(0.0001));
        assertThat(BbbScore.area(49.33)).isEqualTo(0.6556, within(0.0001));
        assertThat(BbbScore.ionisation(9.89)).isEqualTo(0.9308, within(0.0001));
        assertThat(BbbScore.of(1, 11, 4 / Math.sqrt(151.16), 49.33, 9.89)).isEqualTo(4.4520, within(0.0001));
        assertThat(BbbScore.of(1, 11, 0.33, 49.33, 9.89)).isEqualTo(4.4278, within(0.0001));
    }

    /** With our own estimate of the constant, capped at that of a weak acid. */
    @Test
    void bbbScoreOfParacetamolFromItsStructure() {
        assertThat(value(Descriptor.BBB_SCORE, "CC(=O)Nc1ccc(O)cc1")).isEqualTo(4.45, within(0.05));
    }

    @Test
    void sulphurCostsRiluzoleBrainScore() {
        assertThat(BbbScore.area(48.14)).isEqualTo(0.664, within(0.0005));
        assertThat(BbbScore.area(76.38)).isEqualTo(0.467, within(0.0005));
    }

    /** The first three are of the authors' own program. */
    @ParameterizedTest
    @CsvSource({
        "N=C(CCSCc1csc(N=C(N)N)n1)NS(N)(=O)=O, 0.253, 0.001",
        "CNC(=NCCSCc1nc[nH]c1C)NC#N, 0.234, 0.001",
        "CCCCCNC(=N)NN=Cc1c[nH]c2ccc(CO)cc12, 0.234, 0.001",
        "Nc1nc2ccc(OC(F)(F)F)cc2s1, 0.8248, 0.0001",
        "CC1=NN(c2ccccc2)C(=O)C1, 0.6385, 0.0001",
        "O=S(=O)(c1cccc2cnccc12)N1CCCNCC1, 0.9035, 0.0001",
        "CCCN1CCC(CC1)c1cccc(S(C)(=O)=O)c1, 0.8513, 0.0001",
        "CC12CC3CC(C)(C1)CC(N)(C3)C2, 0.6076, 0.0001",
    })
    void drugLikeness(String smiles, double qed, double tolerance) {
        assertThat(value(Descriptor.QED, smiles)).isEqualTo(qed, within(tolerance));
    }

    /** Values of RDKit 2022.09 with its own table of fragments; ours was counted on other molecules. */
    @ParameterizedTest
    @CsvSource({
        "Nc1nc2ccc(OC(F)(F)F)cc2s1, 2.234",
        "CC1=NN(c2ccccc2)C(=O)C1, 2.116",
        "O=S(=O)(c1cccc2cnccc12)N1CCCNCC1, 2.212",
        "CC12CC3CC(C)(C1)CC(N)(C3)C2, 5.136",
        "COC1CC(CCC1O)CC(C)C1CC(=O)C(C)C=C(C)C(O)C(OC)C(=O)C(C)CC(C)C=CC=CC=C(C)C(OC)CC2CCC(C)C(O)(O2)"
                + "C(=O)C(=O)N2CCCCC2C(=O)O1, 7.193",
    })
    void syntheticAccessibility(String smiles, double there) {
        assertThat(value(Descriptor.SYNTHETIC_ACCESSIBILITY, smiles)).isEqualTo(there, within(0.5));
    }

    private static double value(Descriptor descriptor, String smiles) {
        return Measurements.of(Molecules.of(smiles)).value(descriptor);
    }
}
