package org.charcot.molecule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.testkit.Checkout;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.Respelling;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.exception.CDKException;

/** One structure for every spelling, and nothing left to do on it: on real molecules, salts and mixtures included. */
class SpellingTest {
    private final MoleculeReader reader = new MoleculeReader();

    @Test
    void holdsForTheReferenceCompounds() throws IOException {
        List<String> smiles = Files.readAllLines(Checkout.file("data/library/reference_compounds.smi")).stream()
                .map(line -> line.split("\t", 2)[0])
                .toList();
        assertThat(checked(smiles)).isGreaterThan(150);
    }

    @Tag("shared")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "libraries/drugcentral.smiles.tsv.gz, 3, 0, 1200",
        "libraries/vendor_100k.smi.gz,      100, 0,  900",
        "libraries/zinc_10k.smi.gz,          10, 0,  900",
        "libraries/coconut_plants.csv.gz,    40, 1,  700",
        "train/herg.csv,                     10, 0,  600",
    })
    void holdsForALibrary(String file, int every, int column, int atLeast) throws IOException {
        List<String> smiles = new ArrayList<>();
        List<String> lines = lines(SharedData.file(file));
        for (int i = 1; i < lines.size(); i += every) {
            String[] fields = lines.get(i).split("[\t ,]", -1);
            if (fields.length > column) {
                smiles.add(fields[column]);
            }
        }
        assertThat(checked(smiles)).isGreaterThan(atLeast);
    }

    @Tag("shared")
    @Test
    void holdsForTheSaltsOfWitch() throws IOException {
        int molecules = 0;
        String file = Files.readString(SharedData.file("reference/SMILES_hard/witch-salts.sdf"));
        for (String record : file.split("\\$\\$\\$\\$\r?\n", -1)) {
            int end = record.indexOf("M  END");
            if (end < 0) {
                assertThat(record).as("what stands behind the last record").isBlank();
                continue;
            }
            try {
                Molecule molecule = reader.ofMolfile(record.substring(0, end + 6));
                assertNothingIsLeftToDo(molecule);
                molecules++;
            } catch (InvalidMoleculeException e) {
                assertThat(e.reason().code()).isIn("no_organic_fragment", "impossible_valence", "radical");
            }
        }
        assertThat(molecules).isGreaterThan(190);
    }

    private int checked(List<String> all) {
        Random random = new Random(20_200_901);
        int molecules = 0;
        for (String smiles : all) {
            Molecule molecule = readable(smiles);
            if (molecule != null) {
                assertNothingIsLeftToDo(molecule);
                respelled(smiles, random, molecules % 2 == 0, false).ifPresent(other -> assertSame(molecule, other));
                respelled(smiles, random, molecules % 2 == 1, true).ifPresent(other -> assertSame(molecule, other));
                molecules++;
            }
        }
        return molecules;
    }

    private Molecule readable(String smiles) {
        try {
            return reader.ofSmiles(smiles);
        } catch (InvalidMoleculeException e) {
            return null;
        }
    }

    /** Empty for the few that the CDK cannot write again. */
    private static Optional<String> respelled(String smiles, Random random, boolean aromatic, boolean hydrogens) {
        try {
            return Optional.of(Respelling.of(smiles, random, aromatic, hydrogens));
        } catch (CDKException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void assertNothingIsLeftToDo(Molecule molecule) {
        Molecule again = Molecules.of(molecule.smiles());
        assertThat(again.standardisationSteps()).as(molecule.smiles()).isZero();
        assertSame(molecule, molecule.smiles());
    }

    private void assertSame(Molecule molecule, String spelling) {
        Molecule again = Molecules.of(spelling);
        assertThat(again.smiles()).as(spelling).isEqualTo(molecule.smiles());
        assertThat(again.key()).as(spelling).isEqualTo(molecule.key());
        assertThat(again.tautomerKey()).as(spelling).isEqualTo(molecule.tautomerKey());
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
