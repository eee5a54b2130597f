package org.charcot.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.charcot.endpoint.Endpoint;
import org.charcot.profile.ProfileReader;
import org.charcot.screen.ScreenerSource;
import org.junit.jupiter.api.Test;

/** Seven compounds among ten library molecules, small enough to count by hand. */
class ReferenceRanksTest {
    private static final String YAML = """
            name: small
            gates: {limits: {tpsa: {max: 150}}}
            properties:
              logp: {weight: 1, best_to: 3, zero_above: 5}
              tpsa: {weight: 3, zero_below: 20, best_from: 40, best_to: 90, zero_above: 120}
              molecular_weight: {weight: 1, best_to: 400, zero_above: 600}
              hbd: {weight: 1, best_to: 2, zero_above: 5}
              rotatable_bonds: {weight: 1, best_to: 5, zero_above: 10}
            """;

    /** Three positive, three negative, one ongoing; only the first was re-read. */
    private static final List<Reference> REFERENCES = List.of(
            reference("riluzole", "Nc1nc2ccc(OC(F)(F)F)cc2s1", "positive", true),
            reference("edaravone", "CC1=NN(c2ccccc2)C(=O)C1", "positive", false),
            reference("phenol", "Oc1ccccc1", "positive", false),
            reference("anisole", "COc1ccccc1", "negative", false),
            reference("aniline", "Nc1ccccc1", "negative", false),
            reference("toluene", "Cc1ccccc1", "negative", false),
            reference("benzene", "c1ccccc1", "ongoing", false));

    private static final double[] SCORES = {0.95, 0.45, 0.75, 0.15, Placed.REMOVED, 0.05, 0.5};
    private static final double[] LIBRARY = {0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, Placed.REMOVED};
    private static final Matching MATCHING =
            new Matching(REFERENCES.stream().map(Reference::smiles).toList(), 7);

    private final ReferenceRanks ranks =
            ranks(new ScreenerSource(ProfileReader.read(YAML, "small.yaml", Set.of()), List.of()));

    private static Reference reference(String name, String smiles, String group, boolean reread) {
        return new Reference(name, smiles, group, "phase 2", reread, reread ? "longer survival" : "");
    }

    private static LibraryMatch match(String smiles, int[] matched, double similarity, double mpo) {
        return new LibraryMatch(smiles, 0, 0, matched, similarity, mpo, new Properties(new double[0]));
    }

    private static ReferenceRanks ranks(ScreenerSource source) {
        List<Placed> placed = new ArrayList<>();
        for (double score : SCORES) {
            placed.add(placed(score, 0.9, 0.9, 1, 0.2, 0.5));
        }
        for (double score : LIBRARY) {
            placed.add(placed(score, 1, 1, 1, 1, 1));
        }
        List<LibraryMatch> seeded = IntStream.range(0, SCORES.length)
                .mapToObj(place -> match("seed" + place, new int[] {place}, place / 10.0, place))
                .toList();
        // the first five match riluzole, all of an even number edaravone, none toluene
        List<LibraryMatch> library = IntStream.range(0, LIBRARY.length)
                .mapToObj(row -> match("library" + row, matched(row), 0.25, 2.5))
                .toList();
        Study study = new Study(List.of(), null, List.of(source), 10, 100, 3);
        return new ReferenceRanks(study, source, REFERENCES, seeded, library, placed, MATCHING);
    }

    private static int[] matched(int row) {
        return IntStream.of(0, 1)
                .filter(reference -> reference == 0 ? row < 5 : row % 2 == 0)
                .toArray();
    }

    private static Placed placed(double score, double... desirabilities) {
        return score == Placed.REMOVED
                ? new Placed(score, "limits: tpsa", "at most 150", new double[0])
                : new Placed(score, null, null, desirabilities);
    }

    private StudyRow row(String name) {
        return ranks.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private GroupFigure figure(String ranker, String subset, String group) {
        return ranks.figures().stream()
                .filter(figure -> figure.ranker().equals(ranker)
                        && figure.subset().equals(subset)
                        && figure.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCompoundStandsAmongTheWholeLibraryAndAmongItsOwnMatches() {
        StudyRow riluzole = row("riluzole");
        assertThat(riluzole.percentile()).isEqualTo(100);
        assertThat(riluzole.matched()).isEqualTo(5);
        assertThat(riluzole.percentile_matched()).isEqualTo(100);
        StudyRow edaravone = row("edaravone");
        assertThat(edaravone.percentile()).isEqualTo(60);
        // 0.0, 0.2, 0.4 of 0.0, 0.2, 0.4, 0.6, 0.8
        assertThat(edaravone.percentile_matched()).isEqualTo(60);
        assertThat(row("benzene").percentile())
                .as("one lies below, half of one as high")
                .isEqualTo(65);
        assertThat(row("toluene").matched()).isZero();
        assertThat(row("toluene").percentile_matched()).isNull();
        assertThat(ranks.rows())
                .extracting(StudyRow::profile)
                .containsOnly("small")
                .hasSize(7);
    }

    @Test
    void theRowTellsWhatTheTableKnowsAndWhatAGateRemoved() {
        StudyRow riluzole = row("riluzole");
        assertThat(riluzole.reread()).isTrue();
        assertThat(riluzole.outcome()).isEqualTo("longer survival");
        assertThat(riluzole.score()).isEqualTo(0.95);
        assertThat(riluzole.removed_by()).isNull();
        assertThat(row("phenol").nearest_reference_similarity()).isEqualTo(0.2);
        StudyRow aniline = row("aniline");
        assertThat(aniline.score()).isNull();
        assertThat(aniline.percentile())
                .as("tied with the one that was removed too")
                .isEqualTo(5);
        assertThat(aniline.removed_by()).isEqualTo("limits: tpsa");
        assertThat(aniline.because()).isEqualTo("at most 150");
        assertThat(aniline.weakest()).isEmpty();
        assertThat(ranks.removedOfLibrary()).isEqualTo(Map.of("limits: tpsa", 1L));
    }

    /** By weight and logarithm: donors 1.61, rotatable bonds 0.69, tpsa 3 times 0.11, logp 0.11; what is full costs nothing. */
    @Test
    void theThreeComponentsThatCostMost() {
        assertThat(row("riluzole").weakest()).isEqualTo("hbd 0.20; rotatable_bonds 0.50; tpsa 0.90");
    }

    @Test
    void groupsOfThreeAndMoreHaveFigures() {
        assertThat(ranks.figures())
                .extracting(figure -> figure.ranker() + " " + figure.subset() + " " + figure.group())
                .containsExactly(
                        "small all negative",
                        "small all positive",
                        "cns_mpo all negative",
                        "cns_mpo all positive",
                        "similarity all negative",
                        "similarity all positive",
                        "shuffled all negative",
                        "shuffled all positive",
                        "small unseen negative",
                        "small unseen positive");
        GroupFigure positive = figure("small", "all", "positive");
        assertThat(positive.members()).isEqualTo(3);
        assertThat(positive.pool()).as("0 to 4, 6 and 8").isEqualTo(7);
        assertThat(positive.median_percentile()).isEqualTo(90);
        // of the pool 0.0 0.1 0.2 0.3 0.4 0.6 0.8 lie below 0.95 seven, below 0.45 five, below 0.75 six
        assertThat(positive.auroc()).isCloseTo(18 / 21.0, within(1e-9));
        GroupFigure negative = figure("small", "all", "negative");
        assertThat(negative.removed()).isEqualTo(1);
        assertThat(negative.auroc())
                .as("no library molecule matches one of them")
                .isNull();
    }

    /** CNS MPO of the positive compounds is 0, 1, 2 and of the library 2.5; similarities 0, 0.1, 0.2 and 0.25. */
    @Test
    void simplerRankingsGoByTheirOwnFigure() {
        assertThat(figure("cns_mpo", "all", "positive").auroc()).isZero();
        assertThat(figure("cns_mpo", "all", "negative").median_percentile()).isEqualTo(100);
        assertThat(figure("similarity", "all", "positive").auroc()).isZero();
        assertThat(figure("similarity", "all", "negative").median_percentile()).isEqualTo(100);
    }

    /** By the seed, so that it is the same again on every machine. */
    @Test
    void shuffledScoresAreTheSameAgain() {
        assertThat(figure("shuffled", "all", "positive").median_percentile()).isEqualTo(80);
        assertThat(figure("shuffled", "all", "positive").auroc()).isCloseTo(14 / 21.0, within(1e-9));
        assertThat(figure("shuffled", "all", "negative").median_percentile()).isEqualTo(20);
    }

    @Test
    void anEndpointThatLearntFromACompoundHasSeenIt() {
        List<Endpoint> endpoints = List.of(Endpoint.bundled("herg"), Endpoint.bundled("bbb"));
        ReferenceRanks asked = ranks(new ScreenerSource(
                ProfileReader.read(
                        YAML
                                + "endpoints:\n  herg: {weight: 1, desire: low, inner: 0.2, outer: 0.8}\n  bbb: {weight: 1, desire: high, inner: 0.2, outer: 0.8}\n",
                        "asked.yaml",
                        Set.of("herg", "bbb")),
                endpoints));
        for (int place = 0; place < REFERENCES.size(); place++) {
            StudyRow row = asked.rows().get(place);
            int at = place;
            double[] similarities = endpoints.stream()
                    .mapToDouble(endpoint ->
                            endpoint.nearest(MATCHING.fingerprint(at)).similarity())
                    .toArray();
            assertThat(row.nearest_training_similarity()).isEqualTo(Math.max(similarities[0], similarities[1]));
            assertThat(row.nearest_training_endpoint()).isEqualTo(similarities[0] >= similarities[1] ? "herg" : "bbb");
            assertThat(row.nearest_training()).isNotEmpty();
            assertThat(row.seen()).isEqualTo(row.nearest_training_similarity() == 1);
        }
        assertThat(asked.rows()).extracting(StudyRow::seen).contains(true, false);
        assertThat(ranks.rows()).extracting(StudyRow::seen).containsOnly(false);
        assertThat(ranks.rows()).extracting(StudyRow::nearest_training_endpoint).containsOnly("");
    }
}
