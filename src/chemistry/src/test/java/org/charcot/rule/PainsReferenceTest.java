package org.charcot.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.testkit.SharedData;
import org.charcot.text.CsvRecords;
import org.junit.jupiter.api.Test;

/**
 * The PAINS against RDKit's: the molecules that RDKit's own tests name for 462 of the patterns, and the 10,000 molecules
 * of the WEHI (Saubern, Guha & Baell 2011) with what RDKit 2022.09.3 finds in them, by
 * {@code benchmarks/agreement/pains.py}.
 */
class PainsReferenceTest {
    private static final AlertMatcher PAINS =
            new AlertMatcher(AlertCatalogue.bundled().ofSet("pains"));
    /**
     * Drawn as ions that standardisation neutralises, or in another resonance form of a dye; RDKit spares the forms that are
     * matched here too.
     */
    private static final List<String> HIT_AS_DRAWN_ONLY = List.of(
            "thiaz_ene_D(8)",
            "ene_cyano_C(6)",
            "anthranil_acid_D(2)",
            "dyes7A(2)",
            "het_pyridiniums_C(1)",
            "dyes3A(19)");

    private static final Set<String> HITS_AS_DRAWN_ONLY = Set.of(
            "dyes5A(27) 0089507",
            "ene_five_het_B(90) 0089540",
            "het_pyridiniums_A(39) 0053430",
            "het_pyridiniums_A(39) 0088883",
            "thiaz_ene_D(8) 0095246");

    private static final Set<String> HITS_AS_STANDARDISED_ONLY = Set.of(
            "het_thio_N_5A(3) 0089120",
            "thiaz_ene_A(128) 0095246",
            "thio_imine_ium(2) 0087421",
            "thio_imine_ium(2) 0089416");
    /** Aromatic 1-oxides of sulfur, written in lower case, have no Kekulé structure: not read. */
    private static final int UNREADABLE = 16;

    @Test
    void hitTheMoleculesThatRdkitNamesForThem() throws IOException, InvalidMoleculeException {
        List<List<String>> patterns = records("wehi_pains.csv");
        MoleculeReader reader = new MoleculeReader();
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (String line : Files.readAllLines(file("test_set3.txt"))) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", 4);
                List<String> pattern = patterns.get(Integer.parseInt(fields[0]));
                asked++;
                if (!PAINS.hits(reader.ofSmiles(fields[2])).contains(ruleOf(pattern))) {
                    missed.add(published(pattern));
                }
            }
        }
        assertThat(asked).isEqualTo(462);
        assertThat(missed).containsExactlyInAnyOrderElementsOf(HIT_AS_DRAWN_ONLY);
    }

    @Test
    void hitInTenThousandMoleculesWhatRdkitHits() throws IOException {
        Map<AlertRule, String> published = new HashMap<>();
        records("wehi_pains.csv").forEach(pattern -> published.put(ruleOf(pattern), published(pattern)));
        Map<String, Set<String>> found = new TreeMap<>();
        MoleculeReader reader = new MoleculeReader();
        int unreadable = 0;
        for (List<String> row : records("wehi_mols.csv")) {
            try {
                Molecule molecule = reader.ofSmiles(row.get(0));
                String id = row.get(1).replace("WEHI-", "");
                PAINS.hits(molecule).forEach(rule -> found.computeIfAbsent(published.get(rule), name -> new TreeSet<>())
                        .add(id));
            } catch (InvalidMoleculeException e) {
                assertThat(row.get(0)).contains("(=O)=O");
                unreadable++;
            }
        }
        assertThat(unreadable).isEqualTo(UNREADABLE);
        Set<String> ours = hits(found);
        Set<String> theirs = hits(rdkit());
        assertThat(theirs).hasSize(898);
        assertThat(without(theirs, ours)).isEqualTo(HITS_AS_DRAWN_ONLY);
        assertThat(without(ours, theirs)).isEqualTo(HITS_AS_STANDARDISED_ONLY);
    }

    private static Set<String> hits(Map<String, Set<String>> moleculesByRule) {
        Set<String> hits = new TreeSet<>();
        moleculesByRule.forEach((rule, molecules) -> molecules.forEach(molecule -> hits.add(rule + " " + molecule)));
        return hits;
    }

    private static Set<String> without(Set<String> hits, Set<String> others) {
        Set<String> left = new TreeSet<>(hits);
        left.removeAll(others);
        return left;
    }

    private static Map<String, Set<String>> rdkit() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Reader table = new InputStreamReader(
                PainsReferenceTest.class.getResourceAsStream("/reference/pains_wehi_rdkit_2022.09.3.csv"),
                StandardCharsets.UTF_8)) {
            CsvRecords records = new CsvRecords(table, "pains_wehi_rdkit");
            assertThat(records.next()).containsExactly("rule", "molecules");
            records.forEachRemaining(row ->
                    found.put(row.get(0), new TreeSet<>(Arrays.asList(row.get(1).split(" ")))));
        }
        return found;
    }

    /** By the pattern, as two rules share a name; by the name for those whose pattern we changed. */
    private static AlertRule ruleOf(List<String> pattern) {
        String name = published(pattern).replaceAll("\\(\\d+\\)", "");
        return PAINS.rules().stream()
                .filter(rule -> rule.smarts().equals(pattern.get(0)))
                .findFirst()
                .orElseGet(() -> PAINS.rules().stream()
                        .filter(rule -> rule.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    /** The name with the number of hits that it was published with. */
    private static String published(List<String> pattern) {
        return pattern.get(1).replaceAll("<regId=(.*)>", "$1");
    }

    private static List<List<String>> records(String name) throws IOException {
        try (Reader table = Files.newBufferedReader(file(name))) {
            List<List<String>> rows = new ArrayList<>();
            new CsvRecords(table, name).forEachRemaining(rows::add);
            return rows;
        }
    }

    private static Path file(String name) {
        return SharedData.file("reference/PAINS/" + name);
    }
}
