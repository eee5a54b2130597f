package org.charcot.molecule.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.AlertRule;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;

/** The bundled alerts hit what the CDK hits with them, one by one. */
@Tag("slow")
class AlertOracleTest {
    private static final List<AlertRule> RULES = AlertCatalogue.bundled().rules();
    private static final List<String> SMARTS =
            RULES.stream().map(AlertRule::smarts).toList();
    private static final PatternSet PATTERNS = PatternSet.compile(SMARTS);
    private static final CdkOracle CDK = new CdkOracle(SMARTS);
    private static final int LIBRARIES = 4;
    /**
     * Of these the CDK 2.12 is no judge: for the smallest ring of an atom it takes the way to a nearer, smaller ring and
     * back, so that most atoms of a large ring with another ring on it pass no r9 or above. SmallestRingsTest has them.
     */
    private static final Set<String> OF_LARGE_RINGS = Set.of("crown_ether", "porphyrin");

    @Test
    void onTheirOwnExamples() {
        PatternMatcher matcher = PATTERNS.matcher();
        examples().forEach(smiles -> compare(matcher, Molecules.of(smiles)));
    }

    /** Give {@code -Dcharcot.oracle.molecules=20000} for the long run. */
    @Tag("shared")
    @ParameterizedTest
    @CsvSource({
        "zinc_100k.smi.gz, ' ', 0",
        "enamine_50k.csv.gz, ',', 0",
        "coconut_plants.csv.gz, ',', 1",
        "drugcentral.smiles.tsv.gz, '\t', 0"
    })
    void onLibraries(String name, String separator, int column) throws IOException {
        int wanted = Integer.getInteger("charcot.oracle.molecules", 2000) / LIBRARIES;
        List<String> smiles = column(SharedData.file("libraries/" + name), separator, column);
        PatternMatcher matcher = PATTERNS.matcher();
        MoleculeReader reader = new MoleculeReader();
        int step = Math.max(1, smiles.size() / wanted);
        int read = 0;
        for (int i = 1; i < smiles.size(); i += step) {
            try {
                compare(matcher, reader.ofSmiles(smiles.get(i)));
                read++;
            } catch (InvalidMoleculeException e) {
                // salts and wildcards are not what is asked here
            }
        }
        assertThat(read).isGreaterThan(Math.min(wanted, smiles.size()) * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 130})
    void onMoleculesOfManyAtoms(int chain) {
        PatternMatcher matcher = PATTERNS.matcher();
        MoleculeReader reader = new MoleculeReader();
        List<String> examples = examples().toList();
        int read = 0;
        for (int i = 0; i < examples.size(); i += chain / 65) {
            try {
                Molecule molecule = reader.ofSmiles("OCC".repeat(chain / 3 + 1) + examples.get(i));
                assertThat(molecule.graph().atoms()).isGreaterThan(chain);
                compare(matcher, molecule);
                read++;
            } catch (InvalidMoleculeException e) {
                // the first atom of this example bears no chain
            }
        }
        assertThat(read).isGreaterThan(300);
    }

    @Test
    void howeverTheAtomsAreNumbered() throws CDKException {
        PatternMatcher matcher = PATTERNS.matcher();
        Random random = new Random(585);
        for (String smiles : (Iterable<String>) examples()::iterator) {
            String respelled = shuffled(smiles, random);
            assertThat(matcher.matches(Molecules.of(respelled)))
                    .as(respelled)
                    .isEqualTo(matcher.matches(Molecules.of(smiles)));
        }
    }

    @Test
    void atAtomsThatAreAMatch() {
        PatternMatcher matcher = PATTERNS.matcher();
        for (int rule : comparable(IntStream.range(0, RULES.size()).toArray())) {
            for (String prefix : List.of("", "OCC".repeat(25))) {
                Molecule molecule = readable(prefix + RULES.get(rule).matches());
                if (molecule != null) {
                    int[] match = matcher.firstMatch(rule, molecule);
                    boolean matches = prefix.isEmpty() || match.length > 0;
                    assertThat(!matches || CDK.isMatch(rule, molecule, match))
                            .as(RULES.get(rule).name())
                            .isTrue();
                }
            }
            assertThat(matcher.firstMatch(rule, Molecules.of(RULES.get(rule).spares())))
                    .isEmpty();
        }
    }

    @Test
    void withoutASearchOnGraphsWithHydrogens() {
        for (int rule = 0; rule < RULES.size(); rule++) {
            assertThat(PATTERNS.isUnfoldable(rule)).as(RULES.get(rule).name()).isFalse();
        }
    }

    private static void compare(PatternMatcher matcher, Molecule molecule) {
        assertThat(comparable(matcher.matches(molecule)))
                .as(molecule.smiles())
                .isEqualTo(comparable(CDK.matches(molecule)));
    }

    private static int[] comparable(int[] rules) {
        return IntStream.of(rules)
                .filter(rule -> !RULES.get(rule).set().equals("bms")
                        || !OF_LARGE_RINGS.contains(RULES.get(rule).name()))
                .toArray();
    }

    private static Stream<String> examples() {
        return RULES.stream().flatMap(rule -> Stream.of(rule.matches(), rule.spares()));
    }

    private static Molecule readable(String smiles) {
        try {
            return new MoleculeReader().ofSmiles(smiles);
        } catch (InvalidMoleculeException e) {
            return null;
        }
    }

    private static List<String> column(Path file, String separator, int column) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(separator, column + 2))
                    .filter(fields -> fields.length > column)
                    .map(fields -> fields[column].replace("\"", ""))
                    .toList();
        }
    }

    private static String shuffled(String smiles, Random random) throws CDKException {
        IAtomContainer molecule = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        List<IAtom> atoms = new ArrayList<>();
        molecule.atoms().forEach(atoms::add);
        Collections.shuffle(atoms, random);
        molecule.setAtoms(atoms.toArray(new IAtom[0]));
        return new SmilesGenerator(SmiFlavor.Default).create(molecule);
    }
}
