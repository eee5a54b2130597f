package org.charcot.descriptor.ionisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Estimates against constants that were measured. */
class IonisationTest {
    @ParameterizedTest
    @CsvSource({
        "CCNCC, 10.8, 0.6", // diethylamine
        "CCN(CC)CC, 10.7, 1.2",
        "CN1CCCCC1, 10.1, 0.6",
        "NCc1ccccc1, 9.3, 0.5",
        "NCCO, 9.5, 0.5",
        "C1COCCN1, 8.5, 0.3",
        "CN1CCOCC1, 7.4, 0.5",
        "C1CNCCN1, 9.7, 0.6",
        "CCN(CC)CC(=O)Nc1c(C)cccc1C, 7.9, 0.6", // lidocaine
        "c1ccncc1, 5.2, 0.4",
        "c1c[nH]cn1, 7.0, 0.3",
        "Nc1ccccc1, 4.6, 0.3",
        "CN(C)C(=N)N(C)C, 13.6, 1.5",
        "CC(=N)N, 12.4, 1.0",
        "Nc1nc2ccc(OC(F)(F)F)cc2s1, 3.8, 0.5", // riluzole
        "Nc1ccncc1, 9.1, 0.3",
        "CC(=O)N, 0, 0",
        "CCO, 0, 0",
    })
    void basic(String smiles, double measured, double tolerance) {
        assertThat(value(Descriptor.MOST_BASIC_PKA, smiles)).isEqualTo(measured, within(tolerance + 1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "CC(=O)O, 4.76, 0.3",
        "OC(=O)c1ccccc1, 4.2, 0.3",
        "Oc1ccccc1, 10.0, 0.3",
        "CS(=O)(=O)O, -1.9, 0.5",
        "NS(=O)(=O)c1ccccc1, 10.1, 0.3",
        "O=C1NC(=O)NC1(c1ccccc1)c1ccccc1, 8.3, 0.4", // phenytoin
        "CCO, 14, 0",
    })
    void acidic(String smiles, double measured, double tolerance) {
        assertThat(value(Descriptor.MOST_ACIDIC_PKA, smiles)).isEqualTo(measured, within(tolerance + 1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "CCNCC, 1, 0.05",
        "CC(=O)O, -1, 0.05",
        "CC(N)C(=O)O, 0, 0.1",
        "C[N+](C)(C)C, 1, 0.01",
        "CCO, 0, 0.01",
        "C1CNCCN1, 1, 0.1", // the second proton of piperazine goes on at pH 5.3
        "NCCCCCCN, 2, 0.1",
    })
    void charge(String smiles, double charge, double tolerance) {
        assertThat(value(Descriptor.CHARGE_PH74, smiles)).isEqualTo(charge, within(tolerance));
    }

    @Test
    void ionsStayInWater() {
        assertThat(Ionisation.logD(3, 7.4, 9.4, 14)).isEqualTo(3 - Math.log10(101), within(1e-6));
        assertThat(Ionisation.logD(3, 7.4, 0, 14)).isEqualTo(3, within(1e-6));
        assertThat(Ionisation.logD(3, 7.4, 0, 5.4)).isEqualTo(3 - Math.log10(101), within(1e-6));
    }

    private static double value(Descriptor descriptor, String smiles) {
        return Measurements.of(Molecules.of(smiles)).value(descriptor);
    }
}
