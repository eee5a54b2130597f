package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;

/** Molfiles read back are the molecule, whatever the order of its atoms. RDKit 2022.09 reads these files alike. */
class MolfileTest {
    private static final String SIROLIMUS = "CO[C@H]1C[C@@H]2CC[C@@H](C)[C@@](O)(O2)C(=O)C(=O)N2CCCC[C@H]2C(=O)O"
            + "[C@H]([C@H](C)C[C@@H]2CC[C@@H](O)[C@H](OC)C2)CC(=O)[C@H](C)/C=C(\\C)[C@@H](O)[C@@H](OC)C(=O)"
            + "[C@H](C)C[C@H](C)/C=C/C=C/C=C/1C";
    private static final String AMPHOTERICIN = "C[C@H]1O[C@@H](O[C@@H]2C[C@@H]3O[C@@](O)(C[C@H](O)[C@H]3C(O)=O)"
            + "C[C@@H](O)C[C@@H](O)[C@H](O)CC[C@@H](O)C[C@@H](O)CC(=O)O[C@@H](C)[C@H](C)[C@H](O)[C@@H](C)"
            + "\\C=C\\C=C\\C=C\\C=C\\C=C\\C=C\\C=C\\2)[C@@H](O)[C@@H](N)[C@@H]1O";

    private final MoleculeReader reader = new MoleculeReader();
    private final Molfile molfile = new Molfile();

    @ParameterizedTest
    @ValueSource(
            strings = {
                SIROLIMUS,
                AMPHOTERICIN,
                // rings with double bonds that have, and have no configuration
                "OC(=O)C1CCCCCCCC=CC1",
                "CC1CC(O)C(O)C=CC=CC(=O)Cc2c(Cl)c(O)cc(O)c2C(=O)O1",
                "C/C=C/C(=O)OC1C=CC(O)C(OC(C)=O)CCC(=O)OC1C",
                "C1CCC/C=C/CC1",
                "C1CCC/C=C\\CC1",
                "C/C1=C\\[C@H]2OC(=O)C(=C)[C@@H]2CC/C(C)=C/CC1",
                "CC1=C\\CC/C(C)=C/CC(=C(C)C)CC/1",
                "C/C1=C\\CC(C)(C)/C=C/CC(/C)=C/CC1",
                "C1C/C=C/CC/C=C/CC/C=C\\1",
                // across a ring
                "NC(=N)NN=C1C=CC(C=C1)=NNC(N)=S",
                "CNC1=NC(C)(C)C2CCC(C)(CC2)S1",
                "C[C@H](/C=C/[C@H](C)C(C)(C)O)[C@H]1CC[C@H]2/C(=C/C=C3C[C@@H](O)C[C@H](O)C3)CCC[C@]12C",
                "F/C=C/C=C\\C=C/C=CC=NO",
                "[2H]C([2H])=C1CCCCCCCC=CC1",
            })
    void inEveryOrderOfAtomsAMolfileIsItsMolecule(String smiles) throws Exception {
        String canonical = Molecules.of(smiles).smiles();
        for (String order : inOtherOrders(smiles, 12)) {
            Molecule molecule = reader.ofSmiles(order);
            assertThat(molecule.smiles()).isEqualTo(canonical);
            assertThat(readBack(molecule).smiles()).as(order).isEqualTo(canonical);
        }
    }

    @Test
    void aDoubleBondWithoutConfigurationIsCrossed() {
        assertThat(bondLines("OC(=O)C1CCCCCCCC=CC1"))
                .filteredOn(bond -> bond.startsWith("  2  3", 6))
                .hasSize(1);
        // readers other than the CDK tell the sides of this one
        assertThat(bondLines("Nc1cc(ccc1O)[As]=[As]c1ccc(O)c(N)c1"))
                .filteredOn(bond -> bond.startsWith("  2  3", 6))
                .hasSize(1);
        assertThat(bondLines("CS(=O)C(C)=C(C)C"))
                .allMatch(bond -> bond.startsWith("  0", 9) || bond.startsWith("  1", 6));
    }

    /** Three trans double bonds in a ring of nine are no molecule, but a text that can be written. */
    @Test
    void aConfigurationThatNoDrawingShowsIsLeftOut() throws InvalidMoleculeException {
        Molecule impossible = Molecules.of("C1=C/C/C=C/C/C=C/C/1");
        assertThat(impossible.definedDoubleBonds()).isEqualTo(3);
        assertThat(readBack(impossible).smiles())
                .isEqualTo(Molecules.of("C1=CC/C=C/C/C=C/C1").smiles());
    }

    /** Quinine with a mark on its amine, which inverts; the SMILES has none. */
    @Test
    void aMarkThatMeansNothingHasNoWedge() {
        String quinine = "COc1cc2c(ccnc2cc1)[C@@H](O)[C@@H]1C[C@@H]2CC%s1C[C@@H]2C=C";
        assertThat(molfile.of(Molecules.of(quinine.formatted("[N@@]")), "q"))
                .isEqualTo(molfile.of(Molecules.of(quinine.formatted("N")), "q"));
    }

    @Test
    void theSameMoleculeGivesTheSameBytes() {
        String first = new Molfile().of(Molecules.of(SIROLIMUS), "sirolimus");
        molfile.of(Molecules.of(AMPHOTERICIN), "another between");
        assertThat(molfile.of(Molecules.of(SIROLIMUS), "sirolimus"))
                .isEqualTo(first)
                .startsWith("sirolimus\n  Charcot");
    }

    private Molecule readBack(Molecule molecule) throws InvalidMoleculeException {
        return reader.ofMolfile(molfile.of(molecule, "x"));
    }

    private List<String> bondLines(String smiles) {
        Molecule molecule = Molecules.of(smiles);
        List<String> lines = molfile.of(molecule, "x").lines().toList();
        int first = 4 + molecule.graph().atoms();
        return lines.subList(first, first + molecule.graph().bonds());
    }

    private static List<String> inOtherOrders(String smiles, int count) throws CDKException {
        IAtomContainer mol = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        SmilesGenerator generator = new SmilesGenerator(SmiFlavor.Isomeric);
        Random random = new Random(15);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            IAtom[] atoms = new IAtom[mol.getAtomCount()];
            Arrays.setAll(atoms, mol::getAtom);
            Collections.shuffle(Arrays.asList(atoms), random);
            mol.setAtoms(atoms);
            texts.add(generator.create(mol));
        }
        return texts;
    }
}
