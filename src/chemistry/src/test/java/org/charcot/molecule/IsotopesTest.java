package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.Respelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.exception.CDKException;

/** A labelled compound is another one to order; it is measured as the compound that it is a labelled form of. */
class IsotopesTest {
    @ParameterizedTest
    @CsvSource({
        "[D]C([D])([D])Oc1ccc(CC(N)=O)cc1, [2H]C([2H])([2H])Oc1ccc(CC(N)=O)cc1",
        "[T]c1ccccc1C,                     Cc1ccccc1[3H]",
        "[D][C@](C)(O)F,                   [2H][C@](C)(O)F",
        "CC(=O)O[D],                       [2H]OC(C)=O",
        "[D:1]C(=O)c1ccccc1,               O=C([2H])c1ccccc1",
        "CCN.[D+].[Cl-],                   CCN.[2H+].[Cl-]",
        "[H]C([D])(C)O |r|,                CC([2H])O",
        "CCO.[13CH3]CO,                    [13CH3]CO.CCO",
        "CCN.Cl[D],                        CCN",
    })
    void isOneCompoundHoweverItsLabelsAreWritten(String one, String other) throws InvalidMoleculeException {
        assertThat(Molecules.of(one).key()).isEqualTo(Molecules.of(other).key());
        assertThat(Molecules.of(one).smiles()).isEqualTo(Molecules.of(other).smiles());
        assertThat(Molecules.of(one).inchiKey()).isEqualTo(Molecules.of(other).inchiKey());
    }

    @Test
    void everyLabelMakesAnotherCompound() {
        List<String> ethanols = List.of(
                "CCO",
                "[13CH3]CO",
                "[14CH3]CO",
                "C[13CH2]O",
                "[13CH3][13CH2]O",
                "CC[18OH]",
                "[2H]CCO",
                "[3H]CCO",
                "[2H]C([2H])CO",
                "CC([2H])([2H])O",
                "CCO[2H]",
                "C[C@H]([2H])O",
                "C[C@@H]([2H])O",
                "CC([2H])O");

        assertThat(ethanols).extracting(smiles -> Molecules.of(smiles).key()).doesNotHaveDuplicates();
        assertThat(ethanols)
                .extracting(smiles -> Molecules.of(smiles).tautomerKey())
                .doesNotHaveDuplicates();
        assertThat(ethanols).extracting(smiles -> Molecules.of(smiles).smiles()).doesNotHaveDuplicates();
        assertThat(ethanols)
                .extracting(smiles -> Molecules.of(smiles).unlabelled().key())
                .containsOnly(Molecules.of("CCO").key());
        assertThat(ethanols)
                .extracting(smiles -> Molecules.of(smiles).unlabelled().smiles())
                .containsOnly("CCO");
    }

    /** Deutetrabenazine, a drug beside tetrabenazine; the second is its isotope-free form. */
    @Test
    void aDeuteratedDrugIsAnotherDrugOfTheSameMeasures() throws InvalidMoleculeException {
        Molecule labelled =
                Molecules.of("[2H]C([2H])([2H])Oc1cc2c(cc1OC([2H])([2H])[2H])[C@H]1CC(=O)[C@H](CC(C)C)CN1CC2");
        Molecule plain = Molecules.of("COc1cc2c(cc1OC)[C@H]1CC(=O)[C@H](CC(C)C)CN1CC2");

        assertThat(labelled.isLabelled()).isTrue();
        assertThat(plain.isLabelled()).isFalse();
        assertThat(labelled.key()).isNotEqualTo(plain.key());
        assertThat(labelled.tautomerKey()).isNotEqualTo(plain.tautomerKey());
        assertThat(labelled.unlabelled().key()).isEqualTo(plain.key());
        assertThat(labelled.unlabelled().tautomerKey()).isEqualTo(plain.tautomerKey());
        assertThat(labelled.unlabelled().inchiKey()).isEqualTo(plain.inchiKey());
        assertThat(plain.unlabelled()).isSameAs(plain);
        assertThat(labelled.graph().atoms()).isEqualTo(plain.graph().atoms());
    }

    @Test
    void aLabelDoesNotHideATautomer() {
        Molecule hydroxy = Molecules.of("[13CH3]c1ccc(O)nc1");
        Molecule oxo = Molecules.of("[13CH3]c1ccc(=O)[nH]c1");

        assertThat(hydroxy.key()).isNotEqualTo(oxo.key());
        assertThat(hydroxy.tautomerKey()).isEqualTo(oxo.tautomerKey());
        assertThat(hydroxy.tautomerKey())
                .isNotEqualTo(Molecules.of("Cc1ccc(O)nc1").tautomerKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C[DH]", "[TH]C", "[2D]C", "C* |$;D$|", "C[Q]"})
    void whatOnlyLooksLikeHeavyHydrogenIsRefused(String smiles) {
        assertThat(readOrReason(smiles)).isIn(Rejection.WILDCARD_ATOM, Rejection.INVALID_SMILES);
    }

    @Test
    void metalsThatBeginWithTheSameLetterAreMetals() {
        assertThat(readOrReason("[Dy]")).isEqualTo(Rejection.NO_ORGANIC_FRAGMENT);
        assertThat(Molecules.of("CC(=O)[O-].[Tl+]").key())
                .isEqualTo(Molecules.of("CC(=O)O").key());
    }

    @Property(tries = 200)
    void theOrderOfAtomsDoesNotMatter(@ForAll long seed) throws CDKException {
        Random random = new Random(seed);
        for (String smiles : List.of(
                "[2H]C([2H])([2H])Oc1ccc(CC(N)=O)cc1",
                "[13CH3]C1CC(C)CC(C)C1",
                "[2H][C@H](O)c1ccccc1",
                "[2H]C1CC2CC1CC2[2H]",
                "[18O]=C([O-])c1ccccc1.[Na+]",
                "C[N+](C)(C)CC([18O-])=O")) {
            Molecule molecule = Molecules.of(smiles);
            String respelled = Respelling.of(smiles, random, random.nextBoolean(), false);
            assertThat(Molecules.of(respelled).key()).as(respelled).isEqualTo(molecule.key());
            assertThat(Molecules.of(respelled).smiles()).as(respelled).isEqualTo(molecule.smiles());
        }
    }

    @Property(tries = 50)
    void theOrderOfFragmentsDoesNotMatter(@ForAll long seed) {
        List<String> parts = new ArrayList<>(Arrays.asList("CCO", "[13CH3]CO", "C[13CH2]O", "CCO[2H]"));
        Collections.shuffle(parts, new Random(seed));

        assertThat(Molecules.of(String.join(".", parts)).smiles())
                .isEqualTo(Molecules.of("CCO.[13CH3]CO.C[13CH2]O.CCO[2H]").smiles());
    }

    @Test
    void molfilesMayWriteHeavyHydrogenByItsSymbolOrByItsMass() throws InvalidMoleculeException {
        String atoms = """

                  Charcot

                  3  2  0  0  0  0  0  0  0  0999 V2000
                    0.0000    0.0000    0.0000 C   0  0
                    1.5000    0.0000    0.0000 O   0  0
                   -1.5000    0.0000    0.0000 %s   0  0
                  1  2  1  0
                  1  3  1  0
                %sM  END
                """;
        Molecule symbol = new MoleculeReader().ofMolfile(atoms.formatted("D", ""));
        Molecule mass = new MoleculeReader().ofMolfile(atoms.formatted("H", "M  ISO  1   3   2\n"));

        assertThat(symbol.smiles()).isEqualTo(Molecules.of("[D]CO").smiles());
        assertThat(mass.key()).isEqualTo(symbol.key());
    }

    private static Rejection readOrReason(String smiles) {
        try {
            throw new AssertionError(new MoleculeReader().ofSmiles(smiles).smiles());
        } catch (InvalidMoleculeException e) {
            return e.reason();
        }
    }
}
