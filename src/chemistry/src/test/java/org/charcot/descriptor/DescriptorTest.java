package org.charcot.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.charcot.descriptor.topology.ModelDescriptors;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.testkit.Checkout;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorTest {
    /** Compounds with more smallest rings than a smallest set of them has. */
    private static final Set<String> CAGES = Set.of("memantine", "amantadine", "quinidine");

    @Test
    void areManyAndAllAreInTheBook() throws IOException {
        String book = Files.readString(Checkout.file("docs/descriptors.md"));
        assertThat(Descriptor.values()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(Descriptor.values())
                .allSatisfy(descriptor -> assertThat(book).contains("| `" + descriptor.key() + "` |"));
        assertThat(ModelDescriptors.all())
                .allSatisfy(name -> assertThat(book).contains(name.replaceAll("(?<=vsa)\\d+$", "")));
    }

    @ParameterizedTest
    @EnumSource(Descriptor.class)
    void saysWhatItIs(Descriptor descriptor) {
        assertThat(descriptor.meaning()).isNotBlank();
        assertThat(descriptor.unit()).isNotBlank();
        assertThat(Descriptor.ofKey(descriptor.key())).contains(descriptor);
    }

    /** What is pKa, what is made of pKa, and what counts groups itself. */
    @Test
    void tellsWhatRestsOnSearchesForGroups() {
        assertThat(Descriptor.values())
                .filteredOn(Descriptor::restsOnGroups)
                .extracting(Descriptor::key)
                .containsExactly(
                        "labile_groups",
                        "most_basic_pka",
                        "most_acidic_pka",
                        "basic_groups",
                        "acidic_groups",
                        "charge_ph74",
                        "logd74_estimate",
                        "cns_mpo_crippen_low",
                        "cns_mpo_crippen_high",
                        "cns_mpo_v2_crippen_low",
                        "cns_mpo_v2_crippen_high",
                        "bbb_score",
                        "qed");
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

    @ParameterizedTest
    @MethodSource("org.charcot.testkit.RdkitValues#descriptors")
    void hasTheFurtherValuesOfRdkit(Map<String, String> row) {
        Measurements measured = Measurements.of(Molecules.of(row.get("smiles")));
        row.forEach((column, text) -> Descriptor.ofKey(column)
                .filter(descriptor -> !(CAGES.contains(row.get("name")) && column.matches(".*(_rings|cycles)")))
                .ifPresent(descriptor -> assertThat(measured.value(descriptor))
                        .as("%s of %s", column, row.get("name"))
                        .isEqualTo(Double.parseDouble(text), within(tolerance(descriptor)))));
    }

    /** A smallest set has as many rings as the cyclomatic number; RDKit adds those that are as short by symmetry. */
    @ParameterizedTest
    @CsvSource({"NC12CC3CC(CC(C3)C1)C2, 3", "C1CC2CCC1CC2, 2", "C12C3C4C1C5C2C3C45, 5"})
    void doesNotCountRingsThatSymmetryAdds(String smiles, int rings) {
        assertThat(value(Descriptor.SATURATED_RINGS, smiles)).isEqualTo(rings);
        assertThat(value(Descriptor.RINGS, smiles)).isEqualTo(rings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C",
                "N",
                "S",
                "P",
                "F",
                "Cl",
                "I",
                "CC",
                "C#N",
                "[C-]#[O+]",
                "FC(F)(F)F",
                "FS(F)(F)(F)(F)F",
                "OO",
                "[NH4+]",
                "C[N+](C)(C)C",
                "OP(=O)(O)O",
                "B(O)O",
                "C[Si](C)(C)C",
                "[Xe]",
                "C[Hg]C",
                "N#N",
                "O=C=O",
                "C1CC1",
                "c1ccccc1",
                "[O-][Cl+3]([O-])([O-])O",
                "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC"
            })
    void isAlwaysFinite(String smiles) {
        try {
            Molecule molecule = new MoleculeReader().ofSmiles(smiles);
            assertThat(Arrays.stream(Measurements.of(molecule).toArray()).allMatch(Double::isFinite))
                    .as(smiles)
                    .isTrue();
            assertThat(Arrays.stream(ModelDescriptors.of(molecule.graph())).allMatch(Double::isFinite))
                    .as(smiles)
                    .isTrue();
        } catch (InvalidMoleculeException e) {
            assertThat(e.reason()).as(smiles).isNotEqualTo(Rejection.INTERNAL_ERROR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RING_SYSTEMS, O=S(=O)(c1cccc2cnccc12)N1CCCNCC1, 2",
        "LARGEST_RING, O=S(=O)(c1cccc2cnccc12)N1CCCNCC1, 7",
        "LARGEST_RING_SYSTEM, O=S(=O)(c1cccc2cnccc12)N1CCCNCC1, 10",
        "LONGEST_CHAIN, CCCCC(CC)CC, 7",
        "LONGEST_CHAIN, CCCc1ccccc1CC, 3",
        "LONGEST_CHAIN, c1ccccc1, 0",
        "SPIRO_ATOMS, C1CCC2(CC1)CCCC2, 1",
        "BRIDGEHEAD_ATOMS, C1CC2CCC1C2, 2",
        "BRIDGEHEAD_ATOMS, NC12CC3CC(CC(C3)C1)C2, 4",
        "AMIDE_BONDS, NC(=O)NCC(=O)N1CCCC1, 3",
        "STEREO_DOUBLE_BONDS, F/C=C/Cl, 1",
        "STEREO_DOUBLE_BONDS, FC=CCl, 0",
        "DEFINED_STEREO_CENTRES, C[C@H](N)C(O)CC, 1",
        "UNDEFINED_STEREO_CENTRES, C[C@H](N)C(O)CC, 1",
        "LABILE_GROUPS, CC(=O)Oc1ccccc1C(=O)O, 1",
        "LABILE_GROUPS, CC(=O)NCC, 0",
        "EGAN_VIOLATIONS, CCO, 0",
        "EGAN_VIOLATIONS, CCCCCCCCCCCCCCCCCCCC, 1",
        "BASIC_GROUPS, NCCCCC(N)C(=O)O, 2",
        "ACIDIC_GROUPS, NCCCCC(N)C(=O)O, 1",
    })
    void counts(Descriptor descriptor, String smiles, int count) {
        assertThat(value(descriptor, smiles)).isEqualTo(count);
    }

    @Test
    void scoresOfTheBrainAreIntervalsThatHoldWhatIsKnown() {
        // all six inputs of the first version but the pKa are certain, and riluzole's is at most 5
        String riluzole = "Nc1nc2ccc(OC(F)(F)F)cc2s1";
        assertThat(value(Descriptor.CNS_MPO_CRIPPEN_LOW, riluzole)).isBetween(5.0, 6.0);
        assertThat(value(Descriptor.CNS_MPO_CRIPPEN_LOW, riluzole))
                .isLessThanOrEqualTo(value(Descriptor.CNS_MPO_CRIPPEN_HIGH, riluzole));
        String base = "CCN(CC)CCOc1ccc(Cl)cc1";
        assertThat(value(Descriptor.CNS_MPO_V2_CRIPPEN_LOW, base))
                .isLessThan(value(Descriptor.CNS_MPO_V2_CRIPPEN_HIGH, base));
    }

    /** The tables of atomic weights differ in the third decimal. */
    private static double tolerance(Descriptor descriptor) {
        return switch (descriptor) {
            case MOLECULAR_WEIGHT -> 0.05;
            case MOLAR_REFRACTIVITY, SURFACE_AREA -> 0.01;
            case QED -> 0.0005;
            default -> 0.0051;
        };
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
