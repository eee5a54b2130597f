package org.charcot.endpoint.model.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.BoostedTrees;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Link;
import org.charcot.endpoint.model.OnnxModel;
import org.charcot.endpoint.model.Part;
import org.charcot.endpoint.model.RandomParts;
import org.charcot.testkit.endpoint.OnnxModels;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

/** Models that are asked together answer what each answers alone, to the last bit. */
class PanelTest {
    private static final int MOLECULES = 300;

    private static Ensemble ensemble(Random random, RandomParts... kinds) {
        List<Ensemble.Member> members = new ArrayList<>();
        for (RandomParts kind : kinds) {
            Link link = random.nextBoolean() ? Link.IDENTITY : Link.LOGISTIC;
            members.add(new Ensemble.Member(0.25 + random.nextDouble(), kind.of(random, link)));
        }
        return new Ensemble(members, -10, 10);
    }

    private static void assertSame(List<Ensemble> models, Random random) {
        Panel panel = Panel.of(models);
        Panel.Round round = panel.round();
        for (int molecule = 0; molecule < MOLECULES; molecule++) {
            FeatureRow row = RandomParts.row(random);
            round.ask(row);
            for (int model = 0; model < models.size(); model++) {
                assertThat(round.answer(model)).isEqualTo(models.get(model).answer(row));
            }
        }
    }

    @Test
    void anyMixtureOfModelsAnswersAsEachAlone() {
        Random random = new Random(20261124);
        assertSame(
                List.of(
                        ensemble(random, RandomParts.BOOSTED_TREES, RandomParts.NETWORK),
                        ensemble(random, RandomParts.FOREST, RandomParts.LINEAR),
                        ensemble(random, RandomParts.NETWORK, RandomParts.BOOSTED_TREES, RandomParts.BOOSTED_TREES),
                        ensemble(random, RandomParts.NETWORK)),
                random);
    }

    @Test
    void oneModelOfOneKindIsEnough() {
        Random random = new Random(5);
        for (RandomParts kind : RandomParts.values()) {
            assertSame(List.of(ensemble(random, kind)), random);
        }
        assertSame(List.of(), random);
    }

    /** A tree of more leaves than a mask has bits is walked instead. */
    @Test
    void treesOfManyLeavesAnswerAsWell() {
        Random random = new Random(6);
        BoostedTrees.Builder trees = new BoostedTrees.Builder();
        trees.tree();
        RandomParts.growFully(trees, random, 7);
        BoostedTrees large = trees.build(0, Link.IDENTITY);
        assertThat(large.mostLeaves()).isEqualTo(128);
        assertThat(QuickScorer.canHold(large)).isFalse();
        Ensemble model = new Ensemble(List.of(new Ensemble.Member(1, large)), -10, 10);
        assertSame(List.of(model, ensemble(random, RandomParts.BOOSTED_TREES)), random);
    }

    @Test
    void modelsOfOtherMakersAnswerBesideOurs() {
        Random random = new Random(7);
        Part onnx = OnnxModel.of(OnnxModels.network(), false);
        Ensemble mixed = new Ensemble(
                List.of(
                        new Ensemble.Member(0.5, RandomParts.NETWORK.of(random, Link.IDENTITY)),
                        new Ensemble.Member(1, onnx),
                        new Ensemble.Member(0.25, RandomParts.BOOSTED_TREES.of(random, Link.IDENTITY))),
                -10,
                10);
        assertSame(List.of(ensemble(random, RandomParts.BOOSTED_TREES), mixed, Ensemble.of(onnx)), random);
    }

    /** Small counts are looked up, greater ones searched for; both sides of a threshold, and its own value, are met. */
    @Test
    void countsOfAnySizeAreAnsweredAlike() {
        Random random = new Random(9);
        BoostedTrees.Builder trees = new BoostedTrees.Builder();
        for (int tree = 0; tree < 24; tree++) {
            trees.tree();
            int split = trees.split(tree % 6, 1 + tree / 2f, tree % 2 == 0, 0);
            trees.leaf(random.nextFloat());
            trees.other(split);
            trees.leaf(random.nextFloat());
        }
        Ensemble model = Ensemble.of(trees.build(0, Link.IDENTITY));
        Panel.Round round = Panel.of(List.of(model)).round();
        for (int molecule = 0; molecule < MOLECULES; molecule++) {
            Map<Integer, Double> counts = new HashMap<>();
            for (int feature = 0; feature < 6; feature++) {
                counts.put(feature, (double) random.nextInt(16));
            }
            FeatureRow row = FeatureRow.of(SyntheticFeatures.of(counts));
            round.ask(row);
            assertThat(round.answer(0)).isEqualTo(model.answer(row));
        }
    }

    @Test
    void roundsOfManyThreadsDoNotDisturbEachOther() {
        Random random = new Random(8);
        List<Ensemble> models = List.of(ensemble(random, RandomParts.BOOSTED_TREES, RandomParts.NETWORK));
        Panel panel = Panel.of(models);
        List<FeatureRow> rows = random.longs(200)
                .mapToObj(seed -> RandomParts.row(new Random(seed)))
                .toList();
        List<Answer> expected = rows.stream().map(models.get(0)::answer).toList();
        List<Answer> found = rows.parallelStream()
                .map(row -> {
                    Panel.Round round = panel.round();
                    round.ask(row);
                    return round.answer(0);
                })
                .toList();
        assertThat(found).isEqualTo(expected);
    }
}
