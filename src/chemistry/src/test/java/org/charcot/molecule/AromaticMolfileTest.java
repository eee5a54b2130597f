package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.molecule.molfile.MolfileParser;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.io.MDLV2000Writer;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/** Molfiles whose bonds are aromatic (type 4) or queries (5 to 8). */
class AromaticMolfileTest {
    private final MoleculeReader reader = new MoleculeReader();

    /** Where hydrogens are atoms, there is one answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cc1ccccc1",
                "Cc1ccncc1",
                "Cc1c[nH]cn1",
                "c1cc[nH]c1",
                "Cn1cnc2c1c(=O)n(C)c(=O)n2C",
                "c1ccc2[nH]ccc2c1",
                "c1nc2c(N)ncnc2[nH]1",
                "Cc1nnn[nH]1",
                "Cn1nnnc1C",
                "c1ccoc1",
                "c1csc(-c2cc[se]c2)c1",
                "C[n+]1ccccc1",
                "[O-][n+]1ccccc1C",
                "c1ccc2c(c1)ccc1ccccc12",
                "c1ccc2cccc2cc1",
                "O=c1cc[nH]c(=O)[nH]1",
                "O=c1c2ccccc2[nH][nH]1",
                "S=c1nc[nH]c2nc[nH]c12",
                "c1ccc(-c2ccccc2)cc1",
                "C[C@H](N)c1ccc(/C=C/F)cc1",
                "CCc1c(C)c2cc3nc(cc4nc(cc5[nH]c(cc1[nH]2)c(C)c5CC)C(C)=C4CC)C(CC)=C3C",
            })
    void aromaticBondsWithEveryHydrogenAreTheMolecule(String smiles) throws Exception {
        Molecule molecule = Molecules.of(smiles);
        for (String molfile : inOtherOrders(molecule.containerWithHydrogens(), 5)) {
            assertThat(molfile).contains("  4  ");
            assertThat(reader.ofMolfile(molfile).smiles()).isEqualTo(molecule.smiles());
        }
    }

    /** Where they are not, which nitrogen has one is open; that one has, is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cc1c[nH]cn1",
                "c1ccc2[nH]ccc2c1",
                "Cc1ccc2[nH]cnc2c1",
                "Cc1nnn[nH]1",
                "c1nc2c(N)ncnc2[nH]1",
                "O=c1cc[nH]c(=O)[nH]1",
                "O=c1c2ccccc2[nH][nH]1",
                "S=c1nc[nH]c2nc[nH]c12",
                "c1ccnnc1",
            })
    void aromaticBondsWithoutHydrogensAreOneOfItsTautomers(String smiles) throws Exception {
        Molecule molecule = Molecules.of(smiles);
        List<String> read = new ArrayList<>();
        for (String molfile : inOtherOrders(molecule.container(), 10)) {
            Molecule tautomer = reader.ofMolfile(molfile);
            assertThat(tautomer.tautomerKey()).isEqualTo(molecule.tautomerKey());
            read.add(tautomer.smiles());
        }
        assertThat(read).containsOnly(read.get(0));
    }

    @Test
    void theSingleBondBetweenTwoRingsMayBeCalledAromatic() throws Exception {
        String biphenyl = inOtherOrders(Molecules.of("c1ccc(-c2ccccc2)cc1").container(), 1)
                .get(0);
        assertThat(reader.ofMolfile(biphenyl.replaceAll("(?m)^(.{6})  1  0", "$1  4  0"))
                        .smiles())
                .isEqualTo("c1ccc(cc1)-c1ccccc1");
    }

    @ParameterizedTest
    @CsvSource({
        "cyclopentadienyl radical,  C C C C C, 1-2 2-3 3-4 4-5 5-1",
        "carboxylate,               C C O O, 2-3 2-4",
        "phenol with an aromatic OH, C C C C C C O, 1-2 2-3 3-4 4-5 5-6 6-1 1-7",
        "five carbons and a sulfur,  C C C C C S, 1-2 2-3 3-4 4-5 5-6 6-1",
        "cyclopentane in benzene,    C C C C C C C C C, 1-2 2-3 3-4 4-5 5-6 6-1 6-7 7-8 8-9 9-1",
    })
    void aromaticBondsThatNoMoleculeHasAreRefused(String name, String atoms, String bonds) {
        InvalidMoleculeException e = catchThrowableOfType(
                InvalidMoleculeException.class, () -> reader.ofMolfile(table(atoms.split(" "), bonds.split(" "), 4)));
        assertThat(e.reason()).as(name).isEqualTo(Rejection.INVALID_MOLFILE);
        assertThat(e).hasMessage("the aromatic bonds have no Kekulé structure");
    }

    /** Their hydrogens are drawn: there is no place for a double bond, and none is needed to be no radical. */
    @ParameterizedTest
    @ValueSource(strings = {"C1CCCCC1", "C1CCNCC1", "C1CC1", "C1C=CC=C1", "C[N+]1(C)C=CC=CC1", "C1c2ccccc2C=C1"})
    void ringsWithSaturatedAtomsAreNotAromatic(String smiles) throws Exception {
        String drawn =
                inOtherOrders(Molecules.of(smiles).containerWithHydrogens(), 1).get(0);
        IAtomContainer mol = MolfileParser.parsed(drawn);
        Cycles.markRingAtomsAndBonds(mol);
        StringBuilder aromatic = new StringBuilder();
        int bond = -mol.getAtomCount() - 4;
        for (String line : drawn.lines().toList()) {
            boolean ring =
                    bond >= 0 && bond < mol.getBondCount() && mol.getBond(bond).isInRing();
            aromatic.append(ring ? line.substring(0, 6) + "  4" + line.substring(9) : line)
                    .append('\n');
            bond++;
        }
        InvalidMoleculeException e =
                catchThrowableOfType(InvalidMoleculeException.class, () -> reader.ofMolfile(aromatic.toString()));
        assertThat(e.reason()).isEqualTo(Rejection.INVALID_MOLFILE);
        assertThat(e).hasMessage("the aromatic bonds have no Kekulé structure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C[n+]1ccn(C)c1",
                "[cH+]1cccccc1",
                "[O-][n+]1ccnc2ccccc21",
                "C[n+]1cc(C)[n-]n1",
                "c1cc[o+]cc1",
                "C[s+]1cccc1",
                "c1ccpcc1",
                "CN(C)c1ccc2nc3ccc(N(C)C)cc3[s+]c2c1",
                "c1cc2cccccc-2c1",
                "O=c1ccc2ccccc2o1",
                "c1cc2ccc3cccc4ccc(c1)c2c34",
                "O=S1(=O)C=Cc2ccccc21",
                "Oc1ccc(cc1)-c1coc2cc(O)cc(O)c2c1=O",
                "CN(C)c1nc(=S)[nH]s1",
                "[Na+].c1cc[n-]c1"
            })
    void chargedAndFusedRingsAreThemselvesWithAndWithoutHydrogens(String smiles) throws Exception {
        Molecule molecule = Molecules.of(smiles);
        for (IAtomContainer mol : List.of(molecule.container(), molecule.containerWithHydrogens())) {
            for (String molfile : inOtherOrders(mol, 3)) {
                assertThat(reader.ofMolfile(molfile).smiles()).isEqualTo(molecule.smiles());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void queryBondsAreRefusedAsSuch(int type) {
        String[] atoms = {"C", "C", "O"};
        String[] bonds = {"1-2"};
        String v2000 = table(atoms, bonds, type);
        String v3000 = """
                query

                x
                  0  0  0     0  0            999 V3000
                M  V30 BEGIN CTAB
                M  V30 COUNTS 3 2 0 0 0
                M  V30 BEGIN ATOM
                M  V30 1 C 0 0 0 0
                M  V30 2 C 1.3 0.7 0 0
                M  V30 3 O 2.6 0 0 0
                M  V30 END ATOM
                M  V30 BEGIN BOND
                M  V30 1 1 2 3
                M  V30 2 %d 1 2
                M  V30 END BOND
                M  V30 END CTAB
                M  END
                """.formatted(type);
        for (String molfile : List.of(v2000, v3000)) {
            InvalidMoleculeException e =
                    catchThrowableOfType(InvalidMoleculeException.class, () -> reader.ofMolfile(molfile));
            assertThat(e.reason()).isEqualTo(Rejection.QUERY_BOND);
            assertThat(e).hasMessageContaining("of type %d is a query", type);
        }
    }

    @Test
    void anAromaticBondOfVersion3000MayGoOnInASecondLine() throws InvalidMoleculeException {
        StringBuilder text = new StringBuilder("""
                x


                  0  0  0     0  0            999 V3000
                M  V30 BEGIN CTAB
                M  V30 COUNTS 6 6 0 0 0
                M  V30 BEGIN ATOM
                """);
        for (int i = 1; i <= 6; i++) {
            text.append("M  V30 %d C %d %d 0 0\n".formatted(i, i, i * i));
        }
        text.append("M  V30 END ATOM\nM  V30 BEGIN BOND\n");
        for (int i = 1; i <= 6; i++) {
            text.append("M  V30 %d 4 %d -\nM  V30 %d\n".formatted(i, i, i % 6 + 1));
        }
        text.append("M  V30 END BOND\nM  V30 END CTAB\nM  END\n");
        assertThat(reader.ofMolfile(text.toString()).smiles()).isEqualTo("c1ccccc1");
    }

    /** A list of elements at an atom is a query; a list of none is nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"M  ALS   1  0 F", "M  ALS   1  0 F           ", "M  ALS   1  0 T", "M  ALS   1  0"})
    void anEmptyListOfElementsChangesNothing(String line) throws InvalidMoleculeException {
        String ethanol = table(new String[] {"C", "C", "O"}, new String[] {"1-2", "2-3"}, 1);
        assertThat(reader.ofMolfile(ethanol.replace("M  END", line + "\nM  END"))
                        .smiles())
                .isEqualTo("CCO");
        String list = ethanol.replace("M  END", "M  ALS   1  2 F C   N   \nM  END");
        assertThat(catchThrowableOfType(InvalidMoleculeException.class, () -> reader.ofMolfile(list))
                        .reason())
                .isEqualTo(Rejection.WILDCARD_ATOM);
    }

    private static String table(String[] atoms, String[] bonds, int type) {
        StringBuilder text = new StringBuilder(
                "x\n\n\n%3d%3d  0  0  0  0            999 V2000\n".formatted(atoms.length, bonds.length));
        for (int i = 0; i < atoms.length; i++) {
            text.append("%10.4f%10.4f    0.0000 %-3s 0  0\n".formatted(i * 1.3, i % 2 * 0.7, atoms[i]));
        }
        for (String bond : bonds) {
            int dash = bond.indexOf('-');
            text.append("%3s%3s%3d  0\n".formatted(bond.substring(0, dash), bond.substring(dash + 1), type));
        }
        return text + "M  END\n";
    }

    /** Drawn, so that stereo is read, and with every aromatic bond as such. */
    private static List<String> inOtherOrders(IAtomContainer mol, int count)
            throws CDKException, IOException, CloneNotSupportedException {
        Random random = new Random(9);
        List<String> molfiles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            IAtomContainer copy = mol.clone();
            IAtom[] atoms = new IAtom[copy.getAtomCount()];
            Arrays.setAll(atoms, copy::getAtom);
            Collections.shuffle(Arrays.asList(atoms), random);
            copy.setAtoms(atoms);
            new StructureDiagramGenerator().generateCoordinates(copy);
            StringWriter text = new StringWriter();
            try (MDLV2000Writer writer = new MDLV2000Writer(text)) {
                writer.setWriteAromaticBondTypes(true);
                writer.write(copy);
            }
            molfiles.add(text.toString());
        }
        return molfiles;
    }
}
