package org.charcot.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

class PackedFeaturesTest {
    @Test
    void unpackedTheyAreWhatWasPacked() throws Exception {
        Featuriser featuriser = new Featuriser();
        for (String smiles : ManyMolecules.smiles(100)) {
            same(featuriser.of(new MoleculeReader().ofSmiles(smiles)));
        }
        Random random = new Random(31);
        for (int i = 0; i < 100; i++) {
            same(SyntheticFeatures.random(random));
        }
    }

    /** Values at the borders of what is written as a whole number, and all bits set. */
    @Test
    void anyNumberIsKept() {
        long[] words = new long[FeatureSet.ECFP4_BITS / Long.SIZE];
        Arrays.fill(words, -1);
        float[] values = {1, 127, 128, 16_383, 16_384, -1, 0.5f, 1e5f, -1e-30f, Float.MIN_VALUE, -0.0f, Float.NaN};
        int[] indices = {0, 1, 128, 300, 4_000, 4_128, 5_000, 9_000, 10_000, 10_400, 10_500, FeatureSet.SIZE - 1};
        same(new Features(new Fingerprint(words), indices, values));
        same(new Features(new Fingerprint(new long[words.length]), new int[0], new float[0]));
    }

    private static void same(Features features) {
        PackedFeatures packed = PackedFeatures.of(features);
        assertThat(packed.features()).isEqualTo(features);
        assertThat(packed.ecfp4()).isEqualTo(features.ecfp4());
        assertThat(packed).isEqualTo(PackedFeatures.of(features)).hasSameHashCodeAs(PackedFeatures.of(features));
    }
}
