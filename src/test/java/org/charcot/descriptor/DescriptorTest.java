package org.charcot.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptorTest {
    @ParameterizedTest
    @EnumSource(Descriptor.class)
    void saysWhatItIs(Descriptor descriptor) {
        assertThat(descriptor.meaning()).isNotBlank();
        assertThat(descriptor.unit()).isNotBlank();
        assertThat(Descriptor.ofKey(descriptor.key())).contains(descriptor);
    }

    @ParameterizedTest
    @EnumSource(Descriptor.class)
    void doesNotHangOnTheSpelling(Descriptor descriptor) {
        String[] fasudil = {
            "O=S(=O)(c1cccc2cnccc12)N1CCCNCC1",
            "N1CCCN(CC1)S(=O)(=O)C=2C=CC=C3C=NC=CC32",
            "[H]N1CCCN(CC1)S(=O)(=O)c1cccc2cnccc12",
            "O=S(=O)(c1cccc2cnccc12)N1CCC[NH2+]CC1.[Cl-]"
        };
        double first = value(descriptor, fasudil[0]);
        for (String spelling : fasudil) {
            assertThat(value(descriptor, spelling)).as(spelling).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("org.charcot.testkit.RdkitValues#rows")
    void hasTheValueOfRdkitWhereTheDefinitionIsTheSame(Map<String, String> row) {
        Measurements measured = Measurements.of(Molecules.of(row.get("smiles")));
        row.forEach((column, text) -> Descriptor.ofKey(column)
                .ifPresent(descriptor -> assertThat(measured.value(descriptor))
                        .as("%s of %s", column, row.get("name"))
                        .isEqualTo(Double.parseDouble(text), within(tolerance(descriptor)))));
    }

    /** The tables of atomic weights differ in the third decimal. */
    private static double tolerance(Descriptor descriptor) {
        return descriptor == Descriptor.MOLECULAR_WEIGHT ? 0.05 : 0.0051;
    }

    @ParameterizedTest
    @CsvSource({
        "Nc1nc2ccc(OC(F)(F)F)cc2s1, 48.14", // riluzole: 76.38 with sulphur
        "O=S(=O)(c1cccc2cnccc12)N1CCCNCC1, 62.30", // fasudil: 70.68 with sulphur
        "CCCN1CCC(CC1)c1cccc(S(C)(=O)=O)c1, 37.38", // pridopidine: 45.76 with sulphur
    })
    void polarSurfaceLeavesSulphurOut(String smiles, double area) {
        assertThat(value(Descriptor.TPSA, smiles)).isEqualTo(area, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "C[C@H](N)C(=O)O, 1",
        "CC(N)C(=O)O, 1",
        "CC(C)O, 0",
        "C[C@H]1CC[C@@H](C)CC1, 2", // para-stereo counts when configured
        "CC1CCC(C)CC1, 0",
        "C[C@](C)(O)N, 0",
        "C[S@](=O)c1ccccc1, 1",
    })
    void countsStereoCentres(String smiles, int centres) {
        assertThat(value(Descriptor.STEREO_CENTRES, smiles)).isEqualTo(centres);
    }

    @ParameterizedTest
    @CsvSource({
        "c1ccc2ccccc2c1, 2, 2",
        "C1CC2CCC1C2, 2, 0",
        "c1ccccc1-c1ccccc1, 2, 2",
        "C12C3C4C1C5C2C3C45, 5, 0", // cubane: any basis of its cycles has five
        "O=c1[nH]c(=O)nc2n(C)c3ccccc3nc1-2, 3, 1",
    })
    void countsRings(String smiles, int rings, int aromatic) {
        assertThat(value(Descriptor.RINGS, smiles)).isEqualTo(rings);
        assertThat(value(Descriptor.AROMATIC_RINGS, smiles)).isEqualTo(aromatic);
    }

    @Test
    void lipinskiAndVeberCountTheirConditions() {
        assertThat(value(Descriptor.LIPINSKI_VIOLATIONS, "CCO")).isZero();
        assertThat(value(Descriptor.LIPINSKI_VIOLATIONS, "C".repeat(40))).isEqualTo(2); // weight, logP
        assertThat(value(Descriptor.VEBER_VIOLATIONS, "C".repeat(40))).isEqualTo(1);
        assertThat(value(Descriptor.VEBER_VIOLATIONS, "N" + "CC(=O)N".repeat(6) + "CC(=O)O"))
                .isEqualTo(2);
    }

    private static double value(Descriptor descriptor, String smiles) {
        return Measurements.of(Molecules.of(smiles)).value(descriptor);
    }
}
