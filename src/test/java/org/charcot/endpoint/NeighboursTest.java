package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static Fingerprint random(Random random, int most) {
        long[] words = new long[FeatureSet.ECFP4_BITS / 64];
        int bits = random.nextInt(most + 1);
        for (int i = 0; i < bits; i++) {
            // few different bits, so that ties are common
            int bit = random.nextInt(24);
            words[bit % 8] |= 1L << (bit / 8);
        }
        return new Fingerprint(words);
    }

    private static List<Neighbours.Known> known(Random random, int count) {
        List<Neighbours.Known> known = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            known.add(new Neighbours.Known("id" + i, "C" + i, i % 2, random(random, 12)));
        }
        return known;
    }

    @Property(tries = 300)
    void findsWhatALinearSearchFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        Random random = new Random(seed);
        List<Neighbours.Known> known = known(random, count);
        Fingerprint query = random(random, 12);
        Neighbours.Known best = known.get(0);
        for (Neighbours.Known one : known) {
            if (one.fingerprint().tanimoto(query) > best.fingerprint().tanimoto(query)) {
                best = one;
            }
        }
        Neighbour found = new Neighbours(known).nearest(query);
        assertThat(found.similarity()).isEqualTo(best.fingerprint().tanimoto(query));
        assertThat(found.id()).isEqualTo(best.id());
    }

    @Property(tries = 300)
    void knowsWhetherAnyIsAsSimilarAsTheNearest(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        Random random = new Random(seed);
        Neighbours neighbours = new Neighbours(known(random, count));
        Fingerprint query = random(random, 12);
        double nearest = neighbours.nearest(query).similarity();
        assertThat(neighbours.anyWithin(query, nearest)).isTrue();
        assertThat(neighbours.anyWithin(query, Math.nextUp(nearest))).isFalse();
    }

    @Test
    void isTheSameFromItsFile() {
        Neighbours neighbours = new Neighbours(known(new Random(3), 40));
        Neighbours read = NeighboursFile.read(NeighboursFile.write(neighbours));
        assertThat(read.known()).isEqualTo(neighbours.known());
    }

    @Test
    void refusesADamagedFile() {
        byte[] file = NeighboursFile.write(new Neighbours(known(new Random(3), 4)));
        file[30] ^= 1;
        assertThatThrownBy(() -> NeighboursFile.read(file)).hasMessage("its checksum does not fit");
        assertThatThrownBy(() -> NeighboursFile.read(new byte[3])).hasMessage("its checksum does not fit");
    }
}
