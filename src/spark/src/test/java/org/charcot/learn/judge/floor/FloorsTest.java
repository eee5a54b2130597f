package org.charcot.learn.judge.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.charcot.assay.Compound;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.molecule.MoleculeReader;
import org.charcot.testkit.ManyMolecules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FloorsTest {
    private static final List<Compound> COMPOUNDS = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        Featuriser featuriser = new Featuriser();
        for (String smiles : ManyMolecules.smiles(400)) {
            Features features = featuriser.of(new MoleculeReader().ofSmiles(smiles));
            COMPOUNDS.add(new Compound(smiles, smiles, smiles, "", smiles.length() % 7, features));
        }
    }

    private static Floor neighbours() {
        return Floors.nearestNeighbours(300, 7);
    }

    /** To the last bit: ties and the order of the sum are decided as if all had been compared. */
    @Test
    void oneSearchForBothFindsWhatTwoPlainOnesDo() {
        List<Compound> training = COMPOUNDS.subList(0, 300);
        Function<Features, double[]> found = neighbours().learning().learn(training);
        assertThat(neighbours().names()).containsExactly("nearest_neighbour", "five_nearest_neighbours");
        for (Compound asked : COMPOUNDS) {
            assertThat(found.apply(asked.features()))
                    .containsExactly(plain(training, asked, 1), plain(training, asked, 5));
        }
        List<Compound> three = COMPOUNDS.subList(0, 3);
        assertThat(neighbours().learning().learn(three).apply(COMPOUNDS.get(9).features()))
                .containsExactly(plain(three, COMPOUNDS.get(9), 1), plain(three, COMPOUNDS.get(9), 5));
    }

    private static double plain(List<Compound> training, Compound asked, int count) {
        double mean = training.stream().mapToDouble(Compound::label).average().orElseThrow();
        PriorityQueue<double[]> best = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
        for (Compound compound : training) {
            double similarity =
                    compound.features().ecfp4().tanimoto(asked.features().ecfp4());
            if (best.size() < count || similarity > best.element()[0]) {
                best.add(new double[] {similarity, compound.label()});
                if (best.size() > count) {
                    best.remove();
                }
            }
        }
        return mean
                + best.stream()
                        .mapToDouble(one -> one[0] * (one[1] - mean) / count)
                        .sum();
    }

    @Test
    void theNearestOtherIsTheGreatestSimilarityToAnyOther() {
        NearestKnown known = new NearestKnown(COMPOUNDS);
        for (int row = 0; row < COMPOUNDS.size(); row++) {
            double greatest = 0;
            for (int other = 0; other < COMPOUNDS.size(); other++) {
                if (other != row) {
                    greatest = Math.max(
                            greatest,
                            COMPOUNDS
                                    .get(row)
                                    .packed()
                                    .ecfp4()
                                    .tanimoto(COMPOUNDS.get(other).packed().ecfp4()));
                }
            }
            assertThat(known.nearestOther(COMPOUNDS.get(row).packed().ecfp4(), row))
                    .isEqualTo(greatest);
        }
    }

    /** The same compounds for the same seed, each once and in their order; all of them where they are few enough. */
    @Test
    void ofVeryManyCompoundsASampleIsKnown() {
        List<Compound> many = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            many.add(COMPOUNDS.get(i % COMPOUNDS.size()).withLabel(i));
        }
        List<Compound> sample = Floors.sample(many, 3);
        assertThat(sample).hasSize(20_000).isEqualTo(Floors.sample(many, 3)).isNotEqualTo(Floors.sample(many, 4));
        assertThat(sample).isSortedAccordingTo((a, b) -> Double.compare(a.label(), b.label()));
        assertThat(sample.stream().mapToDouble(Compound::label).distinct().count())
                .isEqualTo(20_000);
        assertThat(Floors.sample(COMPOUNDS, 3)).isSameAs(COMPOUNDS);
        assertThat(Floors.nearestNeighbours(30_000, 7).names())
                .containsExactly("nearest_neighbour_of_20000_drawn", "five_nearest_neighbours_of_20000_drawn");
    }
}
