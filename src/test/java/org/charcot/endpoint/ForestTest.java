package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.junit.jupiter.api.Test;

class ForestTest {
    private static final int WEIGHT = FeatureSet.BITS;

    /** Bit 7 decides first, the weight then; and a tree that always says the same. */
    private static Forest small() {
        Forest.Builder forest = new Forest.Builder();
        forest.tree();
        int onBit = forest.split(7, 0.5);
        int onWeight = forest.split(WEIGHT, 300);
        forest.leaf(0.1);
        forest.right(onWeight);
        forest.leaf(0.2);
        forest.right(onBit);
        forest.leaf(0.9);
        forest.tree();
        forest.leaf(0.5);
        return forest.build();
    }

    private static Features features(boolean bit7, double weight) {
        long[] words = new long[FeatureSet.BITS / 64];
        words[0] = bit7 ? 1 << 7 : 0;
        double[] numbers = new double[FeatureSet.DESCRIPTORS.size()];
        numbers[0] = weight;
        return new Features(new Fingerprint(words), numbers);
    }

    @Test
    void answersWithTheMeanOfTheLeavesThatAreReached() {
        assertThat(small().predict(features(true, 0))).isEqualTo((0.9 + 0.5) / 2);
        assertThat(small().predict(features(false, 300))).isEqualTo((0.1 + 0.5) / 2);
        assertThat(small().predict(features(false, 300.001))).isEqualTo((0.2 + 0.5) / 2);
    }

    @Test
    void isTheSameFromItsFile() {
        Forest read = ForestFile.read(ForestFile.write(small()));
        assertThat(read.trees()).isEqualTo(2);
        assertThat(read.nodes()).isEqualTo(6);
        assertThat(read.predict(features(false, 400))).isEqualTo(small().predict(features(false, 400)));
        assertThat(ForestFile.write(read)).isEqualTo(ForestFile.write(small()));
    }

    @Test
    void refusesAFileInWhichAnyByteIsAnother() {
        byte[] file = ForestFile.write(small());
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = file.clone();
            damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> ForestFile.read(damaged)).hasMessage("its checksum does not fit");
        }
    }

    @Test
    void refusesNodesThatLeadNowhereEvenWithARightChecksum() {
        Forest circular = new Forest(new int[] {0}, new short[] {3, -1}, new double[] {0.5, 1}, new int[] {0, 0});
        assertThatThrownBy(() -> ForestFile.read(ForestFile.write(circular)))
                .hasMessage("node 0 is neither leaf nor split");
    }

    @Test
    void featuresWithOtherValuesHaveAnotherHash() {
        assertThat(features(true, 1).hash())
                .hasSize(16)
                .isEqualTo(features(true, 1 + 1e-9).hash())
                .isNotEqualTo(features(false, 1).hash())
                .isNotEqualTo(features(true, 1.1).hash());
    }
}
