package org.charcot.learn.judge.cliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.charcot.assay.Compound;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;

class ActivityCliffsTest {
    private static final Featuriser FEATURISER = new Featuriser();

    private static Compound compound(String smiles, double label) {
        Molecule molecule = Molecules.of(smiles);
        return new Compound(smiles, molecule.smiles(), smiles, molecule.scaffold(), label, FEATURISER.of(molecule));
    }

    private static int[] cliffs(Object... smilesAndLabels) {
        List<Compound> compounds = new ArrayList<>();
        for (int i = 0; i < smilesAndLabels.length; i += 2) {
            compounds.add(compound((String) smilesAndLabels[i], (double) smilesAndLabels[i + 1]));
        }
        return ActivityCliffs.of(compounds);
    }

    /** Two pyridines of one scaffold, whose texts and substructures have little in common. */
    private static final String CYANOPYRIDINE = "N#Cc1cccnc1";

    private static final String AMINOPYRIDINE = "CCCCC(=O)Nc1cccnc1";

    @Test
    void compoundsOfOneScaffoldArePartnersIfTheyDifferByMoreThanTenfold() {
        assertThat(cliffs(CYANOPYRIDINE, 5.0, AMINOPYRIDINE, 6.5)).containsExactly(0, 1);
        // just ten times, although rounding makes it more: 7.1 - 6.1 is 0.9999999999999991, 4.1 - 3.1 is 1 and a little
        assertThat(cliffs(CYANOPYRIDINE, 3.1, AMINOPYRIDINE, 4.1)).isEmpty();
        assertThat(cliffs(CYANOPYRIDINE, 6.1, AMINOPYRIDINE, 7.1)).isEmpty();
        assertThat(cliffs("N#Cc1ccccc1", 5.0, AMINOPYRIDINE, 6.5)).isEmpty();
    }

    /** No rings, hence no scaffolds: 30 of 31 characters are the same, 9 of 10 are not more than nine tenths. */
    @Test
    void compoundsThatAreSpelledAlikeArePartners() {
        String chain = "OCCCCCCCCCCCCCCCCCCCCCCCCCCCCN";
        assertThat(cliffs(chain, 5.0, chain.replace("CN", "CCN"), 3.0)).containsExactly(0, 1);
        assertThat(cliffs("OCCCCCCCCN", 5.0, "OCCCCCCCCS", 3.0)).isEmpty();
        assertThat(cliffs("CCO", 5.0, "NCCCCCCCCCCCC", 3.0)).isEmpty();
    }

    @Test
    void aCompoundIsOneOfACliffWhoeverElseAgreesWithIt() {
        assertThat(cliffs("CCO", 9.0, CYANOPYRIDINE, 5.0, AMINOPYRIDINE, 5.2, "Nc1cccnc1", 8.0, "CCCCN", 4.0))
                .containsExactly(1, 2, 3);
    }

    /** The bounds that spare comparisons must lose no partner. */
    @Test
    void whatIsSparedIsNoPartner() {
        List<String> smiles = ManyMolecules.smiles(250);
        List<Compound> compounds = IntStream.range(0, smiles.size())
                .mapToObj(i -> compound(smiles.get(i), i * 7 % 10 / 2.0))
                .toList();
        int[] byDefinition = IntStream.range(0, compounds.size())
                .filter(a -> compounds.stream().anyMatch(b -> isPartner(compounds.get(a), b)))
                .toArray();
        assertThat(byDefinition.length).isBetween(10, 240);
        assertThat(ActivityCliffs.of(compounds)).containsExactly(byDefinition);
    }

    private static boolean isPartner(Compound a, Compound b) {
        return Math.abs(a.label() - b.label()) > 1
                && (tanimoto(a.smiles(), b.smiles()) > 0.9
                        || tanimoto(a.scaffold(), b.scaffold()) > 0.9
                        || 1
                                        - (double) distance(a.smiles(), b.smiles())
                                                / Math.max(
                                                        a.smiles().length(),
                                                        b.smiles().length())
                                > 0.9 + 1e-12);
    }

    private static double tanimoto(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return folded(a).tanimoto(folded(b));
    }

    private static Fingerprint folded(String smiles) {
        long[] words = FEATURISER.of(Molecules.of(smiles)).ecfp4().words();
        long[] folded = new long[16];
        for (int w = 0; w < 32; w++) {
            folded[w % 16] |= words[w];
        }
        return new Fingerprint(folded);
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                Math.min(d[i - 1][j], d[i][j - 1]) + 1);
            }
        }
        return d[a.length()][b.length()];
    }

    @Test
    void editsOfTheTextbook() {
        assertThat(EditDistance.isWithin(3, "kitten", "sitting")).isTrue();
        assertThat(EditDistance.isWithin(2, "kitten", "sitting")).isFalse();
        assertThat(EditDistance.isWithin(0, "", "")).isTrue();
        assertThat(EditDistance.isWithin(0, "C", "N")).isFalse();
    }

    @Property(tries = 500)
    void editsAreThoseOfTheWholeTable(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') String a,
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') String b,
            @ForAll @IntRange(max = 12) int limit) {
        assertThat(EditDistance.isWithin(limit, a, b)).isEqualTo(distance(a, b) <= limit);
    }
}
