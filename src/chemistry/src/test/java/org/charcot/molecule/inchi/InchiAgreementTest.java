package org.charcot.molecule.inchi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identity held to standard InChI, over what SMILES readers are tested on. Isotopes, which the key does not see, are left out. */
@Tag("shared")
class InchiAgreementTest {
    private final MoleculeReader reader = new MoleculeReader();

    /** Equal keys are equal InChIKeys; the other way round InChI does not tell tautomers apart. */
    @ParameterizedTest
    @CsvSource({
        "OpenBabel_tests/nci.smi,               998,  992,  0",
        "OpenBabel_tests/cansmi-roundtrip.smi,  3919, 3475, 0",
        "SMILES_hard/canonSmiles.smi,           2309, 2287, 0",
        "SMILES_hard/canonSmiles.long.smi,      5282, 5174, 4",
    })
    void tellsMoleculesApartAsInchiDoes(String file, int molecules, int keys, int tautomers) throws IOException {
        Map<CanonicalKey, String> inchiOf = new HashMap<>();
        Map<String, Molecule> firstOf = new HashMap<>();
        List<String> merged = new ArrayList<>();
        int read = 0;
        int tautomersFound = 0;
        List<String> unexplained = new ArrayList<>();
        for (String line : Files.readAllLines(SharedData.file("reference/" + file), StandardCharsets.ISO_8859_1)) {
            Molecule molecule = readable(line.split("[\t ]", 2)[0]);
            if (molecule == null) {
                continue;
            }
            read++;
            String inchi = inchi(molecule);
            String other = inchiOf.putIfAbsent(molecule.key(), inchi);
            if (other != null && !other.equals(inchi)) {
                merged.add(molecule.smiles());
            }
            Molecule twin = firstOf.putIfAbsent(inchi, molecule);
            if (twin != null && !twin.key().equals(molecule.key())) {
                if (twin.tautomerKey().equals(molecule.tautomerKey())) {
                    tautomersFound++;
                } else {
                    unexplained.add(twin.smiles() + " " + molecule.smiles());
                }
            }
        }
        assertThat(merged).as("one key, two InChIs").isEmpty();
        assertThat(unexplained).as("one InChI, two keys").isEmpty();
        assertThat(List.of(read, inchiOf.size(), tautomersFound)).containsExactly(molecules, keys, tautomers);
    }

    private Molecule readable(String smiles) {
        try {
            return reader.ofSmiles(smiles);
        } catch (InvalidMoleculeException e) {
            return null;
        }
    }

    private static String inchi(Molecule molecule) {
        try {
            return molecule.inchiKey();
        } catch (InvalidMoleculeException e) {
            throw new AssertionError(molecule.smiles(), e);
        }
    }
}
