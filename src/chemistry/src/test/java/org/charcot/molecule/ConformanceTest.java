package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.molecule.graph.CanonicalKey;
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
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.MolecularFormulaManipulator;

/** The collections on which SMILES readers are compared: those of Mayfield and Dalke, and Open Babel's tests. */
class ConformanceTest {
    private static final String BENCHMARK = "reference/SMILES_conformance/";

    private final MoleculeReader reader = new MoleculeReader();
    private final SmilesParser cdk = new SmilesParser(SilentChemObjectBuilder.getInstance());

    /** What the CDK reads is read, or refused for a reason that has nothing to do with the reading. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "SMILES_conformance/valencemodel/smilesvalence.smi | 30 | {impossible_valence=21, no_organic_fragment=9, radical=1}",
                "SMILES_conformance/valencemodel/explicitvalence.smi | 30 | {impossible_valence=21, no_organic_fragment=9, radical=1}",
                "SMILES_conformance/cornercases/cornercases.smi | 5 | {CDK refuses: invalid_smiles=3}",
                "SMILES_conformance/4-stereosmiles/tetrahedral.smi | 66 | {}",
                "SMILES_conformance/4-stereosmiles/tetrahedral_distantbcdigit.smi | 12 | {}",
                "SMILES_conformance/4-stereosmiles/cistrans.smi | 126 | {}",
                "SMILES_conformance/4-stereosmiles/cistrans_nitrogen.smi | 12 | {}",
                "OpenBabel_tests/FormulaTest.smi | 19 | {CDK refuses: invalid_smiles=16, no_organic_fragment=25, radical=9}",
                "OpenBabel_tests/aromatics.smi | 50 | {}",
                "OpenBabel_tests/attype.00.smi | 272 | {impossible_valence=2}",
                "OpenBabel_tests/nci.smi | 998 | {no_organic_fragment=4, radical=3}",
                "SMILES_hard/canonSmiles.smi | 2309 | {CDK refuses: invalid_smiles=18, impossible_valence=1, no_organic_fragment=4, radical=1}",
                "SMILES_hard/canonSmiles.long.smi | 5282 | {CDK refuses: invalid_smiles=18, impossible_valence=2, no_organic_fragment=10, radical=1}",
                "SMILES_hard/inorganic_stereo.smi | 97 | {impossible_valence=1, no_organic_fragment=7}",
                "OpenBabel_tests/cansmi-roundtrip.smi | 3919 | {CDK refuses: invalid_smiles=146, impossible_valence=279, no_organic_fragment=1, radical=27}",
                "Invalid_SMILES/chembl-sample-3k.smi | 3000 | {}",
                "Invalid_SMILES/chembl-sample-bad.smi | 2998 | {CDK refuses: invalid_smiles=1, no_organic_fragment=1}",
            })
    void readsWhatTheCdkReads(String file, int read, String refused) throws IOException {
        Map<String, Integer> reasons = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        int molecules = 0;
        for (String smiles : smiles("reference/" + file)) {
            IAtomContainer expected = byCdk(smiles);
            Rejection reason = refusal(smiles);
            if (reason != null) {
                reasons.merge((expected == null ? "CDK refuses: " : "") + reason.code(), 1, Integer::sum);
            }
            if (expected != null && reason == Rejection.INVALID_SMILES) {
                differences.add("not read: " + smiles);
            }
            if (expected == null && reason == null) {
                reasons.merge("CDK refuses: read", 1, Integer::sum);
            }
            molecules += reason == null ? 1 : 0;
            if (expected != null
                    && !smiles.contains("=n\\1/c2")
                    && !smiles.contains("/n/2=N")
                    && !hydrogens(expected).equals(hydrogensOf(smiles))) {
                differences.add("hydrogens: " + smiles);
            }
        }
        assertThat(differences).as(file).isEmpty();
        assertThat(reasons.toString()).isEqualTo(refused);
        assertThat(molecules).isEqualTo(read);
    }

    /**
     * Where a bond of an aromatic ring carries a direction, the CDK's own kekulisation forgets that it was to be double
     * and gives both ends a hydrogen: 10 molecules of {@code N=n\\1/c2...} in Open Babel's collection.
     */
    @Test
    void givesTheEndsOfADirectedAromaticBondNoHydrogen() throws IOException {
        int differ = 0;
        for (String smiles : smiles("reference/OpenBabel_tests/cansmi-roundtrip.smi")) {
            IAtomContainer expected = byCdk(smiles);
            List<Integer> ours = hydrogensOf(smiles);
            if (expected != null && !hydrogens(expected).equals(ours)) {
                differ++;
                List<Integer> ends = new ArrayList<>();
                for (int i = 0; i < ours.size(); i++) {
                    if (!ours.get(i).equals(expected.getAtom(i).getImplicitHydrogenCount())) {
                        assertThat(ours.get(i)).as(smiles).isZero();
                        assertThat(expected.getAtom(i).getImplicitHydrogenCount())
                                .as(smiles)
                                .isOne();
                        ends.add(i);
                    }
                }
                assertThat(ends).as(smiles).hasSize(2);
                assertThat(expected.getBond(expected.getAtom(ends.get(0)), expected.getAtom(ends.get(1))))
                        .as(smiles)
                        .isNotNull();
            }
        }
        assertThat(differ).isEqualTo(10);
    }

    /** Each atom written bare has as many hydrogens as its twin of the other file has in brackets. */
    @Test
    void impliesTheHydrogensOfTheValenceModel() throws IOException {
        List<String> bare = smiles(BENCHMARK + "valencemodel/smilesvalence.smi");
        List<String> written = smiles(BENCHMARK + "valencemodel/explicitvalence.smi");
        assertThat(bare).hasSameSizeAs(written).hasSizeGreaterThan(50);
        for (int i = 0; i < bare.size(); i++) {
            assertThat(hydrogensOf(bare.get(i))).as(bare.get(i)).isEqualTo(hydrogensOf(written.get(i)));
        }
    }

    /** Spellings of one number are one molecule, of different numbers different ones. */
    @ParameterizedTest
    @ValueSource(strings = {"tetrahedral", "tetrahedral_distantbcdigit", "cistrans", "cistrans_nitrogen"})
    void tellsStereoSpellingsTogetherAndApart(String name) throws IOException, InvalidMoleculeException {
        Map<String, Set<CanonicalKey>> keys = new HashMap<>();
        Map<String, Set<String>> spellings = new HashMap<>();
        for (String line : lines(BENCHMARK + "4-stereosmiles/" + name + ".smi")) {
            String[] fields = line.split("\\s+", 2);
            Molecule molecule = reader.ofSmiles(fields[0]);
            keys.computeIfAbsent(fields[1], id -> new HashSet<>()).add(molecule.key());
            spellings.computeIfAbsent(fields[1], id -> new HashSet<>()).add(molecule.smiles());
        }
        assertThat(keys).allSatisfy((id, of) -> assertThat(of).as(id).hasSize(1));
        assertThat(spellings).allSatisfy((id, of) -> assertThat(of).as(id).hasSize(1));
        Set<CanonicalKey> all = new HashSet<>();
        keys.values().forEach(all::addAll);
        assertThat(all).hasSameSizeAs(keys.keySet());
    }

    /** What other toolkits make of those spellings is the same molecule to us, but for what they cannot parse, or do not hold to themselves among spellings of one number. */
    @Tag("shared")
    @ParameterizedTest
    @CsvSource({
        "tetrahedral,66,'{avalon_1.2.0.smi=3}'",
        "tetrahedral_distantbcdigit,12,'{avalon_1.2.0.smi=7, cdk_2.1.smi=2, openchemlib_2018.7.0.smi=4, rdkit_2018.03.1.smi=1}'",
        "cistrans,126,{openchemlib_2018.7.0.smi=12}",
        "cistrans_nitrogen,12,{}",
    })
    void agreesWithTheResultsOfOtherToolkits(String set, int spellings, String otherwise)
            throws IOException, InvalidMoleculeException {
        List<String> asked = smiles(BENCHMARK + "4-stereosmiles/" + set + ".smi");
        assertThat(asked).hasSize(spellings);
        Map<String, Integer> differences = new TreeMap<>();
        try (Stream<Path> toolkits = Files.list(SharedData.file(BENCHMARK + "5-results/" + set))) {
            for (Path toolkit : toolkits.toList()) {
                String name = toolkit.getFileName().toString();
                List<String> answered = smiles(BENCHMARK + "5-results/" + set + "/" + name);
                for (int i = 0; i < asked.size(); i++) {
                    CanonicalKey key = reader.ofSmiles(asked.get(i)).key();
                    if (answered.get(i).startsWith("#") || !isOf(key, answered.get(i))) {
                        differences.merge(name, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(differences.toString()).isEqualTo(otherwise);
    }

    private boolean isOf(CanonicalKey key, String smiles) {
        try {
            return reader.ofSmiles(smiles).key().equals(key);
        } catch (InvalidMoleculeException e) {
            return false;
        }
    }

    /** But for a hydrogen between two carbons, whose valence Open Babel fills. */
    @Test
    void countsTheAtomsAndChargesThatOpenBabelCounts() throws IOException, InvalidMoleculeException {
        List<String> smiles = smiles("reference/OpenBabel_tests/attype.00.smi");
        List<String> formulas = smiles("reference/OpenBabel_tests/formularesults.txt");
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(smiles.size(), formulas.size()); i++) {
            IAtomContainer mol = reader.parsed(smiles.get(i));
            String formula =
                    MolecularFormulaManipulator.getString(MolecularFormulaManipulator.getMolecularFormula(mol));
            if (!smiles.get(i).equals("C[H]C")
                    && !formula.replaceAll("[\\[\\]]", "").equals(formulas.get(i))) {
                differences.add(smiles.get(i) + ": " + formula + ", Open Babel " + formulas.get(i));
            }
        }
        assertThat(differences).isEmpty();
    }

    private Rejection refusal(String smiles) {
        try {
            reader.ofSmiles(smiles);
            return null;
        } catch (InvalidMoleculeException e) {
            return e.reason();
        }
    }

    private IAtomContainer byCdk(String smiles) {
        try {
            return cdk.parseSmiles(smiles);
        } catch (CDKException | RuntimeException e) {
            return null;
        }
    }

    private List<Integer> hydrogensOf(String smiles) {
        try {
            return hydrogens(reader.parsed(smiles));
        } catch (InvalidMoleculeException e) {
            return List.of();
        }
    }

    private static List<Integer> hydrogens(IAtomContainer mol) {
        List<Integer> counts = new ArrayList<>();
        for (IAtom atom : mol.atoms()) {
            counts.add(atom.getImplicitHydrogenCount());
        }
        return counts;
    }

    private static List<String> smiles(String file) throws IOException {
        return lines(file).stream()
                .map(line -> line.strip().split("[\t ]", 2)[0])
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        Path path = SharedData.file(file);
        return Files.readAllLines(path, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
