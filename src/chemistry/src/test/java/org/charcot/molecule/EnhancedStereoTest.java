package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IStereoElement;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;

/** A racemate, an enantiomer, one of two enantiomers and a compound of which nothing is said are four things. */
class EnhancedStereoTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "==",
            value = {
                "C[C@H](O)CC |&1:1| ==                  C[C@@H](O)CC |&1:1|",
                "C[C@H](O)CC |&1:1| ==                  C[C@H](O)CC |&7:1|",
                "C[C@H](O)CC |&1:1| ==                  CC[C@H](O)C |&64:2|",
                "C[C@H](O)CC |&1:1| ==                  C[C@H](O)CC |r|",
                "C[C@H](O)CC |o1:1| ==                  C[C@@H](O)CC |o2:1|",
                "C[C@H](O)CC |a:1| ==                   C[C@H](O)CC",
                "C[C@H](O)CC |a:1,r| ==                 C[C@H](O)CC",
                "C[C@H](O)CC |&1:1,foo| ==              C[C@H](O)CC |&1:1|",
                "C[C@H](O)CC |TLB:1:2,&1:1| ==          C[C@H](O)CC |&1:1|",
                "C[C@H](O)CC |(0,1,;1,1,;2,1,;3,1,;4,1,),wU:1.0,c:1,&1:1| == C[C@H](O)CC |&1:1|",
                "C[C@H](O)CC |$_AV:;&1;;;$,&1:1| ==     C[C@H](O)CC |&1:1|",
                "C[C@]([H])(O)CC |&1:1| ==              C[C@H](O)CC |&1:1|",
                "[Na+].CC[C@H](C)C([O-])=O |&1:3| ==    CC[C@@H](C)C(O)=O |&1:2|",
                "CC(O)CC |&1:1| ==                      CC(O)CC",
                "C[C@H](C)O |&1:1| ==                   CC(C)O",
                "C[C@H](O)[C@@H](C)O |&1:1,3| ==        C[C@H](O)[C@@H](C)O",
                "C[C@H](O)[C@@H](C)O |o1:1,3| ==        C[C@H](O)[C@@H](C)O",
                "C[C@H](O)[C@H](C)O |&1:1,3| ==         C[C@@H](O)[C@@H](C)O |&2:1,3|",
                "C[C@H](O)[C@H](C)O |&1:1| ==           C[C@H](O)[C@H](C)O |&1:3|",
                "C[C@H](O)[C@H](CC)N |&1:1,&2:3| ==     C[C@H](O)[C@@H](CC)N |&2:1,&1:3|",
                "C[C@H](O)[C@H](CC)N |&1:1,&2:3| ==     C[C@@H](O)[C@H](CC)N |&1:1,r|",
                "C[C@H](O)[C@H](CC)N |&1:1,o1:3| ==     C[C@@H](O)[C@@H](CC)N |o1:3,&1:1|",
                "C[C@H](O)[C@H](CC)N |a:1,&1:3| ==      C[C@H](O)[C@@H](CC)N |&1:3|",
                "O[C@H]1CC[C@H](O)CC1 |&1:1| ==         O[C@@H]1CC[C@H](O)CC1 |&1:4|",
                "O[C@H]1CC[C@H](O)CC1 |&1:1,4| ==       O[C@H]1CC[C@H](O)CC1",
                "C[C@]12CC3C[C@@](N)(CC(C3)C1)C2 |&1:1,5| == CC12CC3CC(N)(CC(C3)C1)C2",
                "CN1[C@@H]2CC[C@H]1C[C@@H](C2)OC(=O)[C@H](CO)c1ccccc1 |&1:12| == "
                        + "CN1[C@@H]2CC[C@H]1C[C@@H](C2)OC(=O)[C@@H](CO)c1ccccc1 |&1:12|",
                "CN1[C@@H]2CC[C@H]1C[C@@H](C2)OC(=O)[C@H](CO)c1ccccc1 |&1:12| == "
                        + "CN1[C@@H]2CC[C@H]1C[C@@H](C2)OC(=O)[C@H](CO)c1ccccc1 |r|",
                "C[C@H]1CC[C@@H](CC1)[C@@H](C)N |&1:7| == C[C@H]1CC[C@@H](CC1)[C@H](C)N |&1:1,4,7|",
                "C[C@H](N)[C@]12C[C@H]3C[C@H](C[C@H](C3)C1)C2 |r| == C[C@H](N)C12CC3CC(CC(C3)C1)C2 |&1:1|",
                "C[C@H]1C[C@@H]1C |&1:1,3| ==           C[C@H]1C[C@@H]1C |&1:3,1|",
                "O[C@@H]1[C@H](C)CNC[C@H]1C |&1:2,&2:7| == O[C@@H]1[C@@H](C)CNC[C@H]1C |&1:2,&2:7|",
                "CC=[C@]=CF |&1:2| ==                   CC=[C@@]=CF |&1:2|",
                "C/C=C/CO |ctu:1| ==                    CC=CCO |ctu:1|",
                "C/C=C\\CO |ctu:1| ==                   C(C=CC)O |ctu:1|",
                "[H]C(C)=CCO |ctu:2| ==                 CC=CCO |ctu:1|",
                "OC1CCCC\\C=C/C1 |ctu:6| ==             C=1CCCCC(O)CC1 |ctu:8|",
                "CC(C)=CC |ctu:2| ==                    CC(C)=CC",
                "C=CC |ctu:0| ==                        C=CC",
                "C1=CCCCC1 |ctu:0| ==                   C1=CCCCC1",
                "Cc1ccccc1 |ctu:1| ==                   Cc1ccccc1",
                "CC=CCO |ctu:0| ==                      CC=CCO",
                "C/C=C/C=C/C=C/C |ctu:3| ==             C/C=C/C=C\\C=C\\C |ctu:3|",
                "[2H]C=CC |ctu:1| ==                    CC=C[2H] |ctu:1|",
                "C[C@H](O)CC |w:1.0| ==                 CC(O)CC",
                "C/C=C/CO |w:1.0| ==                    CC=CCO",
            })
    void isOneThingHoweverItIsWritten(String one, String other) throws InvalidMoleculeException {
        assertThat(Molecules.of(one).key()).isEqualTo(Molecules.of(other).key());
        assertThat(Molecules.of(one).tautomerKey())
                .isEqualTo(Molecules.of(other).tautomerKey());
        assertThat(Molecules.of(one).smiles()).isEqualTo(Molecules.of(other).smiles());
        assertThat(Molecules.of(one).inchiKey()).isEqualTo(Molecules.of(other).inchiKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C[C@H](O)CC;C[C@@H](O)CC;C[C@H](O)CC |&1:1|;C[C@H](O)CC |o1:1|;CC(O)CC",
                "C[C@H](O)[C@H](CC)N |&1:1,3|;C[C@H](O)[C@@H](CC)N |&1:1,3|;C[C@H](O)[C@H](CC)N |&1:1,&2:3|;"
                        + "C[C@H](O)[C@H](CC)N |&1:1,o1:3|;C[C@H](O)[C@H](CC)N |o1:1,&1:3|;C[C@H](O)[C@H](CC)N |&1:1|;"
                        + "C[C@H](O)[C@H](CC)N |&1:3|;C[C@H](O)[C@H](CC)N |o1:1,o2:3|;C[C@H](O)[C@H](CC)N |o1:1,3|",
                "C[C@H](O)[C@@H](C)O;C[C@H](O)[C@H](C)O |&1:1,3|;C[C@H](O)[C@H](C)O |&1:1|;C[C@H](O)[C@H](C)O |&1:1,&2:3|",
                "C/C=C/CO;C/C=C\\CO;CC=CCO;CC=CCO |ctu:1|",
                "C/C=C/[C@H](C)O |o1:3|;C/C=C/[C@H](C)O |o1:3,ctu:1|;C/C=C/[C@H](C)O |ctu:1|;C/C=C/[C@H](C)O |&1:3,ctu:1|",
                "CN1[C@@H]2CC[C@H]1C[C@@H](C2)OC(=O)[C@H](CO)c1ccccc1;CN1[C@@H]2CC[C@H]1C[C@@H](C2)OC(=O)[C@@H](CO)c1ccccc1;"
                        + "CN1[C@@H]2CC[C@H]1C[C@@H](C2)OC(=O)[C@H](CO)c1ccccc1 |&1:12|;"
                        + "CN1[C@@H]2CC[C@H]1C[C@@H](C2)OC(=O)[C@H](CO)c1ccccc1 |o1:12|",
                "CC(C)[C@H]1CC[C@@H](CC1)C(=O)N[C@H](Cc1ccccc1)C(O)=O;CC(C)[C@H]1CC[C@@H](CC1)C(=O)N[C@@H](Cc1ccccc1)C(O)=O;"
                        + "CC(C)[C@H]1CC[C@@H](CC1)C(=O)N[C@H](Cc1ccccc1)C(O)=O |&1:12|",
                "F[C@H]1C[C@@H](C1)C(=O)N[C@H](C)c1ccccc1;F[C@H]1C[C@@H](C1)C(=O)N[C@H](C)c1ccccc1 |&1:8|",
                "C[C@H]1CC[C@@H](CC1)[S@](=O)c1ccccc1;C[C@H]1CC[C@@H](CC1)[S@@](=O)c1ccccc1;C[C@H]1CC[C@@H](CC1)[S@](=O)c1ccccc1 |&1:7|",
                "CC=CC(=O)O[C@H]1C[C@@H]2CC[C@H](C1)N2C |ctu:1|;C/C=C/C(=O)O[C@H]1C[C@@H]2CC[C@H](C1)N2C;"
                        + "C/C=C\\C(=O)O[C@H]1C[C@@H]2CC[C@H](C1)N2C;CC=CC(=O)O[C@H]1C[C@@H]2CC[C@H](C1)N2C",
                "C[C@H]1C[C@@H]1C;C[C@@H]1C[C@H]1C;C[C@H]1C[C@H]1C;CC1CC1C;C[C@H]1C[C@@H]1C |&1:1,3|;"
                        + "C[C@@H]1C[C@H]1C |o1:1,3|",
                "O[C@H]1CC[C@H](O)CC1;O[C@@H]1CC[C@H](O)CC1;O[C@H]1CC[C@H](O)CC1 |&1:1|;OC1CCC(O)CC1",
            })
    void areDifferentThings(String smiles) {
        List<String> things = List.of(smiles.split(";"));

        assertThat(things).extracting(one -> Molecules.of(one).key()).doesNotHaveDuplicates();
        assertThat(things).extracting(one -> Molecules.of(one).tautomerKey()).doesNotHaveDuplicates();
        assertThat(things).extracting(one -> Molecules.of(one).smiles()).doesNotHaveDuplicates();
    }

    @Test
    void theTextSaysWhichAtoms() {
        assertThat(Molecules.of("OC(=O)c1ccccc1[C@H](C)N |o4:9|").smiles()).matches("\\S+ \\|o1:\\d+\\|");
        assertThat(Molecules.of("C[C@H](O)CC |&5:1|").smiles()).isIn("C[C@@H](O)CC |&1:1|", "C[C@H](O)CC |&1:1|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C/C=C/CO |ctu:1|",
                "C/C=C/C=C/C=C/C |ctu:3|",
                "C=1CCCCC(O)CC1 |ctu:8|",
                "C1CC/C=C/CCCC=1C |ctu:8,3|",
                "C/C=C/[C@H](C)O |o1:3,ctu:1|",
                "OC(=O)C=CC(C)=CC=CC1=C(C)CCCC1(C)C |ctu:3,8|",
                "C[C@H]1CCCCC=CC(=O)O[C@@H]1C=CC |&1:1,10,ctu:6,12|",
            })
    void theTextReadsBack(String smiles) {
        Molecule molecule = Molecules.of(smiles);

        assertThat(molecule.smiles()).contains("ctu:");
        assertThat(Molecules.of(molecule.smiles()).key()).as(molecule.smiles()).isEqualTo(molecule.key());
        assertThat(Molecules.of(molecule.smiles()).smiles()).isEqualTo(molecule.smiles());
    }

    @Test
    void aDoubleBondOfUnknownConfigurationHasNoSlashes() {
        assertThat(Molecules.of("C/C=C/CO |ctu:1|").smiles()).isEqualTo("CC=CCO |ctu:1|");
    }

    /** Where a SMILES has no way to say nothing of a double bond, it must not say something that nobody knows. */
    @Test
    void aDoubleBondBetweenKnownOnesIsNotGivenAConfiguration() throws InvalidMoleculeException {
        for (String smiles : List.of(
                "C/C=C/C=C/C=C/C |ctu:3|",
                "OCC/C=C/C=C/C=C/CCN |ctu:5|",
                "C/C=C/C=C/C=C/C=C/C=C/C |ctu:3,7|",
                "C/C(Cl)=C/C=C/C=C(/C)F |ctu:4|")) {
            Molecule unknown = Molecules.of(smiles);
            String molfile = new Molfile().of(unknown, "crossed in the middle");
            Molecule crossed = new MoleculeReader().ofMolfile(molfile);

            assertThat(crossed.smiles()).isEqualTo(unknown.smiles()).contains("ctu:");
            assertThat(crossed.key()).isEqualTo(unknown.key());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C/C(Cl)=C(C)/C=C/C(C)=C(\\C)F", "C/C=C(\\C)C=CC(/C)=C/C", "C/C=C(\\Cl)C(C)=CC(/Cl)=C/C"})
    void slashesAreOnBondsThatSayNothingOfOthers(String smiles) {
        assertThat(Molecules.of(Molecules.of(smiles).smiles()).key())
                .isEqualTo(Molecules.of(smiles).key());
    }

    @Test
    void itIsCrossedInAMolfile() throws InvalidMoleculeException {
        String molfile = new Molfile().of(Molecules.of("C/C=C/CO |ctu:1|"), "name");

        assertThat(molfile).contains("V2000");
        assertThat(new MoleculeReader().ofMolfile(molfile).smiles()).isEqualTo("CC=CCO");
    }

    @Test
    void theInchiKeyDoesNotClaimOneEnantiomer() throws InvalidMoleculeException {
        String unmarked = Molecules.of("CC(O)CC").inchiKey();

        assertThat(Molecules.of("C[C@H](O)CC |&1:1|").inchiKey()).isEqualTo(unmarked);
        assertThat(Molecules.of("C[C@H](O)CC |o1:1|").inchiKey()).isEqualTo(unmarked);
        assertThat(Molecules.of("C[C@H](O)CC").inchiKey()).isNotEqualTo(unmarked);
        assertThat(Molecules.of("C/C=C/CO |ctu:1|").inchiKey())
                .isEqualTo(Molecules.of("CC=CCO").inchiKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C[C@H](O)CC |&1:99|",
                "C[C@H](O)CC |&1:x|",
                "C[C@H](O)CC |&:1|",
                "C[C@H](O)CC |&1:1.3|",
                "C[C@H](O)CC |&1:|",
                "C[C@H](O)CC |&1:1,&2:1|",
                "C[C@H](O)CC |r:0|",
                "CC=CC |ctu:9|",
                "C[C@H](O)CC |&x:1|",
                "C[C@H](O)CC |&1:1",
            })
    void whatDoesNotFitIsRefusedWithItsReason(String smiles) {
        assertThatThrownBy(() -> new MoleculeReader().ofSmiles(smiles))
                .isInstanceOfSatisfying(InvalidMoleculeException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Rejection.INVALID_SMILES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCO |$_AV:;&;$|", "CCO |$_AV:&#x;$|", "CCO |$_AV:R&D;;A&B$,r| name"})
    void anAmpersandInALabelIsACharacter(String smiles) {
        assertThat(Molecules.of(smiles).smiles()).isEqualTo("CCO");
    }

    @Test
    void moreGroupsThanCanBeTriedAreRefused() {
        String smiles = "F[C@H](Cl)[C@H](Br)[C@H](I)[C@H](O)[C@H](S)[C@H](N)[C@H](C)[C@H](CC)[C@H](CO)C=O"
                + " |&1:1,&2:3,&3:5,&4:7,&5:9,&6:11,&7:13,&8:15,&9:18|";

        assertThatThrownBy(() -> new MoleculeReader().ofSmiles(smiles))
                .hasMessageContaining("9 groups of relative configuration");
    }

    @Property(tries = 100)
    void neitherOrderNorNumbersNorTheDrawnIsomerMatter(@ForAll long seed) throws CDKException {
        Random random = new Random(seed);
        for (String smiles : List.of(
                "C[C@H](O)[C@H](CC)N |&1:1,3|",
                "C[C@H](O)[C@@H](CC)N |&1:1,o1:3|",
                "C[C@H](O)[C@H](C)O |&1:1|",
                "C[C@H](O)[C@H](C)[C@H](C)O |&1:1,&2:5|",
                "C[C@H](O)[C@H](C)[C@H](C)O |&1:1,o1:3|",
                "O[C@H]1C[C@@H](O)C[C@H](O)C1 |&1:1|",
                "O[C@H]1CC[C@H](O)CC1 |&1:1,&2:4|",
                "C[C@H]1CC[C@@H]2CCCC[C@H]2C1 |o1:1,4,o2:9|",
                "C[C@H](N)C(=O)N[C@@H](C)C(O)=O |&1:1,&2:6|",
                "O[C@H](c1ncc[nH]1)[C@@H](C)F |&1:1,7|")) {
            Molecule molecule = Molecules.of(smiles);
            String respelled = respelled(smiles, random);
            assertThat(Molecules.of(respelled).key()).as(respelled).isEqualTo(molecule.key());
            assertThat(Molecules.of(respelled).tautomerKey()).as(respelled).isEqualTo(molecule.tautomerKey());
            assertThat(Molecules.of(respelled).smiles()).as(respelled).isEqualTo(molecule.smiles());
            assertThat(Molecules.of(molecule.smiles()).key())
                    .as(molecule.smiles())
                    .isEqualTo(molecule.key());
        }
    }

    private static String respelled(String smiles, Random random) throws CDKException {
        IAtomContainer mol = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        int[] turned = {random.nextInt(8), random.nextInt(8)};
        int shift = random.nextInt(9);
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            int info = element.getGroupInfo();
            int number = info >>> IStereoElement.GRP_NUM_SHIFT;
            int kind = info & IStereoElement.GRP_TYPE_MASK;
            if (info != 0 && (turned[kind == IStereoElement.GRP_RAC ? 0 : 1] >> number & 1) == 1) {
                element.setConfigOrder(3 - element.getConfigOrder());
            }
            if (info != 0) {
                element.setGroupInfo(kind | (number + shift) << IStereoElement.GRP_NUM_SHIFT);
            }
        }
        List<IAtom> atoms = new ArrayList<>();
        mol.atoms().forEach(atoms::add);
        Collections.shuffle(atoms, random);
        mol.setAtoms(atoms.toArray(new IAtom[0]));
        int[] places = new int[mol.getAtomCount()];
        String text = new SmilesGenerator(SmiFlavor.Stereo).create(mol, places);
        StringJoiner suffix = new StringJoiner(",", " |", "|");
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            int info = element.getGroupInfo();
            String kind = (info & IStereoElement.GRP_REL) == 0 ? "&" : "o";
            if (info != 0) {
                int place = places[mol.indexOf((IAtom) element.getFocus())];
                suffix.add(kind + (info >>> IStereoElement.GRP_NUM_SHIFT) + ":" + place);
            }
        }
        return text + suffix;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C[C@H](O)CC |&1:1|",
                "C[C@H](O)CC |o1:1|",
                "C[C@H](O)[C@H](CC)N |&1:1,o1:3|",
                "C[C@H](O)[C@H](CC)N |&1:3|",
                "C[C@H](O)[C@H](CC)c1ccccc1 |&1:1,&2:3|",
            })
    void theMolfileHoldsTheSameThing(String smiles) throws InvalidMoleculeException {
        Molecule molecule = Molecules.of(smiles);
        String molfile = new Molfile().of(molecule, "name");

        assertThat(molfile).contains("V3000", "BEGIN COLLECTION");
        assertThat(new MoleculeReader().ofMolfile(molfile).smiles()).isEqualTo(molecule.smiles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MDLV30/STERAC1 ATOMS=(1 2);                        &1:1",
                "MDLV30/STEREL12 ATOMS=(1 2);                       o1:1",
                "MDLV30/STEABS ATOMS=(1 2);                         ''",
                "MDLV30/HILITE ATOMS=(1 2);                         ''",
            })
    void collectionsOfMolfilesAreRead(String collection, String suffix) throws InvalidMoleculeException {
        String smiles = new MoleculeReader().ofMolfile(butanol(collection, 0)).smiles();

        assertThat(smiles)
                .isIn(
                        suffix.isEmpty()
                                ? List.of("C[C@@H](O)CC")
                                : List.of("C[C@H](O)CC |" + suffix + "|", "C[C@@H](O)CC |" + suffix + "|"));
        assertThat(new MoleculeReader().ofMolfile(butanol(collection, 1)).smiles())
                .isEqualTo(smiles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MDLV30/STERAC1 ATOMS=(1 x)",
                "MDLV30/STERAC1 ATOMS=(1 9)",
                "MDLV30/STERAC1 ATOMS=(2 2)",
                "MDLV30/STERAC1 ATOMS=(1 2",
                "MDLV30/STEREL1 ATOMS=(",
                "MDLV30/STERAC ATOMS=(1 2)",
            })
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void malformedCollectionsAreRefused(String collection) {
        assertThatThrownBy(() -> new MoleculeReader().ofMolfile(butanol(collection, 0)))
                .isInstanceOfSatisfying(InvalidMoleculeException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Rejection.INVALID_MOLFILE));
    }

    /** The numbers of atoms need not be their places. */
    @Test
    void aCollectionNamesAtomsByTheirNumbers() throws InvalidMoleculeException {
        String renumbered = butanol("MDLV30/STERAC1 ATOMS=(1 20)", 0)
                .replace("M  V30 2 C 0 0", "M  V30 20 C 0 0")
                .replace("M  V30 1 1 2 1", "M  V30 1 1 20 1")
                .replace("M  V30 2 1 2 3", "M  V30 2 1 20 3")
                .replace("M  V30 3 1 2 4", "M  V30 3 1 20 4");

        assertThat(new MoleculeReader().ofMolfile(renumbered).smiles())
                .isEqualTo(new MoleculeReader()
                        .ofMolfile(butanol("MDLV30/STERAC1 ATOMS=(1 2)", 0))
                        .smiles());
    }

    private static String butanol(String collection, int chiralFlag) {
        return """

                  Charcot           2D

                  0  0  0     0  0            999 V3000
                M  V30 BEGIN CTAB
                M  V30 COUNTS 5 4 0 0 %d
                M  V30 BEGIN ATOM
                M  V30 1 C 1.3 0.75 0 0
                M  V30 2 C 0 0 0 0
                M  V30 3 O 0 -1.5 0 0
                M  V30 4 C -1.3 0.75 0 0
                M  V30 5 C -2.6 0 0 0
                M  V30 END ATOM
                M  V30 BEGIN BOND
                M  V30 1 1 2 1
                M  V30 2 1 2 3 CFG=1
                M  V30 3 1 2 4
                M  V30 4 1 4 5
                M  V30 END BOND
                M  V30 BEGIN COLLECTION
                M  V30 %s
                M  V30 END COLLECTION
                M  V30 END CTAB
                M  END
                """.formatted(chiralFlag, collection);
    }
}
