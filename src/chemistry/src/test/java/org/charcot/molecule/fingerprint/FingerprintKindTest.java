package org.charcot.molecule.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.charcot.molecule.Molecule;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.RdkitValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintKindTest {
    @ParameterizedTest
    @EnumSource(FingerprintKind.class)
    void isThatOfRdkitOnTheReferenceCompounds(FingerprintKind kind) {
        Fingerprinter fingerprinter = kind.fingerprinter();
        List<Map<String, String>> rows = RdkitValues.fingerprints().toList();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> assertThat(
                        FingerprintGolden.hash(fingerprinter.foldedCounts(Molecules.of(row.get("smiles")))))
                .as(row.get("name"))
                .isEqualTo(row.get(kind.key())));
    }

    @ParameterizedTest
    @EnumSource(FingerprintKind.class)
    void isTheSameForAllSpellings(FingerprintKind kind) {
        Fingerprinter fingerprinter = kind.fingerprinter();
        List<List<String>> compounds = List.of(
                List.of("C1CC1NC(=O)C1OC1", "O=C(C1CO1)NC1CC1", "C1(OC1)C(=O)NC1CC1"),
                List.of("OC(=O)c1ccccc1O", "c1ccc(O)c(C(O)=O)c1", "C1=CC(=C(C=C1)C(=O)O)O"));
        for (List<String> spellings : compounds) {
            CountFingerprint first = fingerprinter.counts(Molecules.of(spellings.get(0)));
            assertThat(spellings).allSatisfy(spelling -> assertThat(fingerprinter.counts(Molecules.of(spelling)))
                    .isEqualTo(first));
        }
    }

    @ParameterizedTest
    @EnumSource(FingerprintKind.class)
    void bitsAreWhereFoldedCountsAre(FingerprintKind kind) {
        Fingerprinter fingerprinter = kind.fingerprinter();
        Molecule molecule = Molecules.of("O=C(O)c1cn(C2CC2)c2cc(N3CCNCC3)c(F)cc2c1=O");
        assertThat(fingerprinter.bits(molecule).indices())
                .isEqualTo(fingerprinter.foldedCounts(molecule).identifiers());
        assertThat(fingerprinter.bits(molecule).bits()).isEqualTo(kind.bits());
        assertThat(fingerprinter.counts(molecule).total())
                .isEqualTo(fingerprinter.foldedCounts(molecule).total());
    }

    /** The example in the documentation of RDKit's MACCS keys. */
    @Test
    void maccsKeysOfHydroxylamine() {
        Fingerprint keys = FingerprintKind.MACCS.fingerprinter().bits(Molecules.of("CNO"));
        assertThat(keys.indices()).containsExactly(24, 68, 69, 71, 93, 94, 102, 124, 131, 139, 151, 158, 160, 161, 164);
    }

    /** Naphthalene has two aromatic rings and a rim of ten; in flavin only one ring is aromatic all around. */
    @ParameterizedTest
    @ValueSource(strings = {"c1ccc2ccccc2c1", "Cc1cc2nc-3c(=O)[nH]c(=O)nc3n(C)c2cc1C", "c1ccccc1", "C1CCCCCCC1"})
    void maccsKeysOfRings(String smiles) {
        Fingerprint keys = FingerprintKind.MACCS.fingerprinter().bits(Molecules.of(smiles));
        assertThat(keys.contains(125)).isEqualTo(smiles.equals("c1ccc2ccccc2c1"));
        assertThat(keys.contains(101)).isEqualTo(!smiles.equals("c1ccccc1"));
    }

    /** Butane: three pairs at distance 1, two at 2, one at 3, and the torsion once. */
    @Test
    void countsPairsAndTorsions() {
        Molecule butane = Molecules.of("CCCC");
        CountFingerprint pairs = FingerprintKind.ATOM_PAIRS.fingerprinter().counts(butane);
        assertThat(pairs.counts()).containsExactlyInAnyOrder(2, 1, 2, 1);
        CountFingerprint torsions =
                FingerprintKind.TOPOLOGICAL_TORSIONS.fingerprinter().counts(butane);
        assertThat(torsions.counts()).containsExactly(1);
    }

    @Test
    void tanimotoOfCountsIsSmallerOverGreater() {
        // identifiers 1, 2 and one above 2^31: min 1 + 0 + 2, max 3 + 4 + 2
        CountFingerprint one = CountFingerprint.counting(new int[] {1, 1, 1, -5, -5}, 5);
        CountFingerprint other = CountFingerprint.counting(new int[] {-5, 2, 2, -5, 2, 1, 2}, 7);
        assertThat(other.identifiers()).containsExactly(1, 2, -5);
        assertThat(one.tanimoto(other)).isEqualTo(3.0 / 9);
        assertThat(other.tanimoto(one)).isEqualTo(3.0 / 9);
        assertThat(one.tanimoto(one)).isEqualTo(1);
        CountFingerprint nothing = CountFingerprint.counting(new int[0], 0);
        assertThat(nothing.tanimoto(nothing)).isZero();
    }
}
