package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.Respelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of salts, resonance forms and meaningless marks that vendors and databases use for one compound. */
class SpellingsTest {
    private record Spelling(String kind, String structure, String smiles) {}

    private static List<Spelling> spellings() throws IOException {
        try (InputStream in = SpellingsTest.class.getResourceAsStream("identity.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(fields -> new Spelling(fields[0], fields[1], fields[2]))
                    .toList();
        }
    }

    @Test
    void spellingsOfOneStructureShareItsKeyAndThoseOfOthersDoNot() throws IOException {
        Map<String, CanonicalKey> keys = new HashMap<>();
        Map<CanonicalKey, String> structures = new HashMap<>();
        for (Spelling spelling : spellings()) {
            String structure = spelling.kind + ", " + spelling.structure;
            CanonicalKey key = Molecules.of(spelling.smiles).key();
            assertThat(keys.getOrDefault(structure, key))
                    .as(structure + ": " + spelling.smiles)
                    .isEqualTo(key);
            keys.put(structure, key);
            assertThat(structures.getOrDefault(key, structure))
                    .as(spelling.smiles)
                    .isEqualTo(structure);
            structures.put(key, structure);
        }
    }

    @Test
    void theOrderOfAtomsDoesNotMatter() throws Exception {
        Random random = new Random(3);
        for (Spelling spelling : spellings()) {
            CanonicalKey key = Molecules.of(spelling.smiles).key();
            for (int i = 0; i < 5; i++) {
                String respelt = Respelling.of(spelling.smiles, random, i % 2 == 0, false);
                assertThat(Molecules.of(respelt).key())
                        .as(spelling.smiles + " as " + respelt)
                        .isEqualTo(key);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Cc1ncc(C[n+]2csc(CCO)c2C)c(N)n1.[Cl-], 1",
        "CN(C)c1ccc2nc3ccc(cc3[s+]c2c1)N(C)C.[Cl-], 1",
        "C[n+]1cc[nH]c1.[Cl-], 0",
        "CN(C)C=CC=[N+](C)C, 1",
        "[O-]c1c[n+](C)no1, 0",
        "C[n+]1ccccc1/C=N/O, 1",
        "C[n+]1ccc(cc1)-c1cc[n+](C)cc1, 2",
        "Nc1c[n+](no1)N1CCOCC1.[Cl-], 0",
        "Cc1ncc(C[n+]2csc(CCO)c2C)c(N)n1.Cl.[Cl-], 1"
    })
    void aCationThatNothingMakesNeutralKeepsItsCharge(String smiles, int charge) {
        MolecularGraph graph = Molecules.of(smiles).graph();
        assertThat(IntStream.range(0, graph.atoms()).map(graph::charge).sum()).isEqualTo(charge);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCBrCC",
                "CC#Cl",
                "CCl(C)C",
                "CC=Br",
                "CI(C)C",
                "C[S]",
                "C[P]C",
                "C[Se]",
                "C[Si](C)C",
                "C[S](C)C",
                "CC[B]",
                "C[Ge](C)C",
                "C[Cl]=O",
                "C[Br](O)O",
                "CN=Cl",
                "C[IH]C",
                "C[Cl+]",
                "C[Cl+](C)C",
                "C[Cl-]C",
                "C[I-]",
                "CBr(C)(C)C"
            })
    void bondsThatNoAtomHasAreRefused(String smiles) {
        assertThatThrownBy(() -> new MoleculeReader().ofSmiles(smiles)).isInstanceOf(InvalidMoleculeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC(=O)OI(OC(C)=O)c1ccccc1",
                "O=I1(O)OC(=O)c2ccccc21",
                "c1ccc(cc1)[I+]c1ccccc1",
                "COCl(=O)(=O)=O",
                "CO[Cl+3]([O-])([O-])[O-]",
                "FI(F)c1ccccc1",
                "Cc1ccc(cc1)S(=O)(=O)N=Ic1ccccc1",
                "FC(F)(F)I1OC(C)(C)c2ccccc21",
                "C[S+](C)C",
                "C[Br+]C",
                "C1C[Cl+]1",
                "FBr(F)c1ccccc1",
                "O=Cl(=O)(=O)c1ccccc1",
                "O=I(=O)c1ccccc1",
                "ClI(Cl)c1ccccc1",
                "CC(=O)OBr",
                "CCN.O=I(=O)(=O)[O-]",
                "CCN.OCl(=O)=O",
                "C[Hg]Cl",
                "[In](Br)(Br)(Br)P(C)(C)c1ccccc1",
                "C[P-](F)(F)(F)(F)F",
                "CS(F)(F)(F)(F)F",
                "C[Si](C)(C)C"
            })
    void unusualBondsThatExistAreRead(String smiles) {
        assertThatCode(() -> new MoleculeReader().ofSmiles(smiles)).doesNotThrowAnyException();
    }
}
