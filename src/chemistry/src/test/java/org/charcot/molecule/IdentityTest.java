package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.testkit.Checkout;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.Respelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.exception.CDKException;

class IdentityTest {
    /** Rings, cages, meso and para-stereo compounds, allenes, conjugated dienes, exocyclic double bonds to aromatics. */
    private static final List<String> TRICKY = List.of(
            "C[C@H]1CC[C@@H](C)CC1",
            "C[C@H]1CC[C@H](C)CC1",
            "O[C@H]1[C@@H](O)[C@H](O)[C@@H](O)[C@H](O)[C@@H]1O",
            "O[C@H]1[C@H](O)[C@@H](O)[C@H](O)[C@@H](O)[C@@H]1O",
            "C[C@H](O)[C@@H](O)C",
            "C[C@@H](O)[C@@H](O)C",
            "C[C@@H]1C[C@@H]1C",
            "F[C@]1(Cl)CC[C@](F)(Cl)CC1",
            "C12C3C4C1C5C2C3C45",
            "C1C2CC3CC1CC(C2)C3",
            "CC=[C@]=CC",
            "CC(C)(C)C/1=C/C(=N/S(=O)(=O)c2ccccc2)C(N=[N+]=[N-])=C(Cl)C1=N/S(=O)(=O)c1ccccc1",
            "C/C/1=C/CCCCCC1",
            "C/C=C/C=C\\C",
            "CN(C)c1ccc(/C=c2/sc3nc(=O)c(C)nn3c2=O)cc1",
            "C[S@](=O)c1ccccc1",
            "CC(C)(C)c1cc(cc(c1)C(F)(F)F)C(F)(F)F",
            "c1ccc(cc1)C(c1ccccc1)(c1ccccc1)c1ccccc1",
            "C1=CC=CC=CC=C1",
            "[2H]C([2H])([2H])O[C@H](C)c1ccccc1",
            "C[N+](C)(C)C[C@H](O)CC(=O)[O-]",
            "O=C1N[C@@H](Cc2c[nH]c3ccccc23)C(=O)N2CCC[C@H]12");

    @Provide
    Arbitrary<String> molecules() throws IOException {
        List<String> smiles = new ArrayList<>(TRICKY);
        for (String line : Files.readAllLines(Checkout.file("data/library/reference_compounds.smi"))) {
            smiles.add(line.split("\t", 2)[0]);
        }
        return Arbitraries.of(smiles);
    }

    @Property(tries = 600)
    void isTheSameHoweverTheMoleculeIsWritten(
            @ForAll("molecules") String smiles, @ForAll long seed, @ForAll boolean aromatic) throws CDKException {
        Molecule molecule = readable(smiles);
        if (molecule == null) {
            return;
        }
        String respelled = Respelling.of(smiles, new Random(seed), aromatic, false);
        Molecule again = Molecules.of(respelled);
        assertThat(again.key()).as(respelled).isEqualTo(molecule.key());
        assertThat(again.smiles()).as(respelled).isEqualTo(molecule.smiles());
    }

    @Property(tries = 300)
    void readsItsOwnSmilesBack(@ForAll("molecules") String smiles) throws InvalidMoleculeException {
        Molecule molecule = readable(smiles);
        if (molecule == null) {
            return;
        }
        Molecule again = Molecules.of(molecule.smiles());
        assertThat(again.smiles()).isEqualTo(molecule.smiles());
        assertThat(again.key()).isEqualTo(molecule.key());
        assertThat(again.inchiKey()).isEqualTo(molecule.inchiKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C[C@H](N)C(=O)O                | C[C@@H](N)C(=O)O",
                "C/C=C/C                        | C/C=C\\C",
                "C[C@H](O)[C@@H](O)C            | C[C@@H](O)[C@@H](O)C",
                "C[C@H]1CC[C@@H](C)CC1          | C[C@H]1CC[C@H](C)CC1",
                "C[C@H](N)C(=O)O                | CC(N)C(=O)O",
                "C[C@H]1C[C@@H](C)C[C@H](C)C1   | C[C@H]1C[C@@H](C)C[C@@H](C)C1",
                "C/C=C1/CC[C@H](C)CC1           | C/C=C1/CC[C@@H](C)CC1",
                "Oc1ccccn1                      | O=c1cccc[nH]1",
                "C/C=c1/sc(=O)[nH]c1=O          | C/C=c1\\sc(=O)[nH]c1=O",
            })
    void tellsStereoisomersAndTautomersApart(String one, String other) {
        assertThat(Molecules.of(one).key()).isNotEqualTo(Molecules.of(other).key());
        assertThat(Molecules.of(one).smiles()).isNotEqualTo(Molecules.of(other).smiles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C[C@](C)(O)N      | CC(C)(O)N",
                "CC[C@@H](CC)O     | CCC(CC)O",
                "C/C=C(C)\\C       | CC=C(C)C",
                "C[N@](CC)CCC      | CN(CC)CCC",
                "C[C@H]1CCNCC1     | CC1CCNCC1",
                "C[C@@H]1C(C)=C(C)C(C)=C1C         | CC1C(C)=C(C)C(C)=C1C",
                "C[N@@+]12CN3CN(C1)CN(C2)C3        | C[N+]12CN3CN(C1)CN(C2)C3",
                "CN1[C@H]2C[C@@]3(C[C@@H]1CC2)SCCS3 | CN1[C@H]2CC3(C[C@@H]1CC2)SCCS3",
                "C12=C3C4=C5[C@@H]1[Fe]16782345C2=C6C7=C1[C@@H]82 | C1=CC=CC1",
            })
    void ignoresStereoThatMeansNothing(String marked, String plain) {
        assertThat(Molecules.of(marked).key()).isEqualTo(Molecules.of(plain).key());
        assertThat(Molecules.of(marked).smiles()).isEqualTo(Molecules.of(plain).smiles());
    }

    /** InChI is the oracle: equal keys need equal InChIKeys, and where ours differ InChI sees only a tautomer. */
    @Test
    void agreesWithInchiOnTheDemoLibrary() throws IOException, InvalidMoleculeException {
        Map<CanonicalKey, String> inchiByKey = new HashMap<>();
        int molecules = 0;
        for (String line : Files.readAllLines(Checkout.file("data/library/make_on_demand.csv"))) {
            String[] fields = line.split(",", 3);
            if (!fields[0].equals("id") && ++molecules % 5 == 0) {
                Molecule molecule = Molecules.of(fields[1]);
                String inchi = molecule.inchiKey();
                String other = inchiByKey.putIfAbsent(molecule.key(), inchi);
                assertThat(other).as(fields[1]).isIn(null, inchi);
            }
        }
        assertThat(inchiByKey).hasSizeGreaterThan(1_000);
    }

    @Test
    void knowsTheInchiKeysOfKnownDrugs() throws InvalidMoleculeException {
        assertThat(Molecules.of("CC(=O)Nc1ccc(O)cc1").inchiKey()).isEqualTo("RZVAJINKPMORJF-UHFFFAOYSA-N");
        assertThat(Molecules.of("Nc1nc2ccc(OC(F)(F)F)cc2s1").inchiKey()).isEqualTo("FTALBRSUTCGOEG-UHFFFAOYSA-N");
    }

    private static Molecule readable(String smiles) {
        try {
            return new MoleculeReader().ofSmiles(smiles);
        } catch (InvalidMoleculeException e) {
            return null;
        }
    }
}
