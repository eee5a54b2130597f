package org.charcot.learn.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.charcot.assay.Example;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

class FeatureGroupTest {
    /** The kinds of fragments whose features a group holds, and {@code numbers}; each kind whole or not at all. */
    private static Set<String> kinds(FeatureGroup group) {
        Set<String> held = new TreeSet<>();
        Set<String> left = new TreeSet<>();
        for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
            String name = FeatureSet.name(feature);
            String kind = name.contains(":") ? name.substring(0, name.indexOf(':')) : "numbers";
            (group.holds(feature) ? held : left).add(kind);
        }
        left.retainAll(held);
        assertThat(left).as("%s holds a part of", group).isEmpty();
        return held;
    }

    @Test
    void whatEachHolds() {
        assertThat(kinds(FeatureGroup.ALL))
                .containsExactly("atom_pairs", "ecfp6", "fcfp4", "maccs", "numbers", "topological_torsions");
        assertThat(kinds(FeatureGroup.COUNTS))
                .containsExactly("atom_pairs", "ecfp6", "fcfp4", "maccs", "topological_torsions");
        assertThat(kinds(FeatureGroup.ECFP6)).containsExactly("ecfp6");
        assertThat(kinds(FeatureGroup.ECFP6_AND_DESCRIPTORS)).containsExactly("ecfp6", "numbers");
        assertThat(kinds(FeatureGroup.CONNECTED_FRAGMENTS_AND_DESCRIPTORS))
                .containsExactly("ecfp6", "fcfp4", "numbers", "topological_torsions");
        assertThat(kinds(FeatureGroup.DESCRIPTORS)).containsExactly("numbers");
        assertThat(FeatureGroup.ECFP6_AND_DESCRIPTORS.key()).isEqualTo("ecfp6_and_descriptors");
    }

    /** Feature 7 is in four compounds, feature 8 in three, each however often; a number in all five. */
    @Test
    void whatFewerThanFourCompoundsHaveIsLeftOut() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            examples.add(new Example(
                    SyntheticFeatures.of(Map.of(7, i < 4 ? 1.0 : 0, 8, i < 3 ? 9.0 : 0, FeatureSet.NUMBERS, -1.5)), 0));
        }
        assertThat(kept(examples, FeatureGroup.ALL)).containsExactly(7, FeatureSet.NUMBERS);
        assertThat(kept(examples, FeatureGroup.COUNTS)).containsExactly(7);
        assertThat(kept(examples, FeatureGroup.DESCRIPTORS)).containsExactly(FeatureSet.NUMBERS);
        assertThat(kept(examples.subList(1, 5), FeatureGroup.ALL)).containsExactly(FeatureSet.NUMBERS);
        assertThat(kept(List.of(), FeatureGroup.ALL)).isEmpty();
    }

    private static int[] kept(List<Example> examples, FeatureGroup group) {
        boolean[] kept = RareFeatures.kept(examples, group);
        assertThat(kept).hasSize(FeatureSet.SIZE);
        return IntStream.range(0, kept.length).filter(i -> kept[i]).toArray();
    }
}
