package org.charcot.endpoint.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Of any density, so that sizes differ, and with some compounds twice. */
    private static List<Neighbours.Known> ofAnyDensity(Random random, int count) {
        List<Neighbours.Known> known = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Fingerprint fingerprint = i > 0 && random.nextInt(8) == 0
                    ? known.get(random.nextInt(i)).fingerprint()
                    : ofBits(random.ints(random.nextInt(1 + random.nextInt(120)), 0, 150)
                            .map(bit -> bit * 13)
                            .toArray());
            known.add(new Neighbours.Known("id" + i, "C" + i, i % 2, fingerprint));
        }
        return known;
    }

    private static Fingerprint ofBits(int... bits) {
        long[] words = new long[FeatureSet.ECFP4_BITS / Long.SIZE];
        for (int bit : bits) {
            words[bit / Long.SIZE] |= 1L << bit;
        }
        return new Fingerprint(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 1000, 20_000})
    void answersAsALoopOverAllCompoundsDoes(int count) {
        Random random = new Random(count);
        List<Neighbours.Known> known = ofAnyDensity(random, count);
        Neighbours neighbours = new Neighbours(known);
        List<Fingerprint> queries = new ArrayList<>(List.of(ofBits(), ofBits(1), ofBits(0, 13, 26)));
        ofAnyDensity(random, 100).forEach(one -> queries.add(one.fingerprint()));
        for (Fingerprint query : queries) {
            double[] similarities = known.stream()
                    .mapToDouble(one -> one.fingerprint().tanimoto(query))
                    .toArray();
            double greatest = Arrays.stream(similarities).max().orElseThrow();
            int first = IntStream.range(0, count)
                    .filter(i -> similarities[i] == greatest)
                    .findFirst()
                    .orElseThrow();
            assertThat(neighbours.nearest(query))
                    .isEqualTo(new Neighbour("id" + first, "C" + first, first % 2, greatest));
            for (double similarity : new double[] {0, 1e-12, 0.2716, 0.375, 0.5, 0.625, 1, greatest}) {
                assertThat(neighbours.anyWithin(query, similarity)).isEqualTo(greatest >= similarity);
            }
            assertThat(neighbours.anyWithin(query, Math.nextUp(greatest))).isFalse();
        }
    }

    @Test
    void reachesASimilarityExactly() {
        Neighbours neighbours = new Neighbours(List.of(
                new Neighbours.Known("a", "C", 1, ofBits(4, 5, 6, 7, 8)),
                new Neighbours.Known("b", "C", 1, ofBits(70))));
        Fingerprint query = ofBits(1, 2, 3, 4, 5, 6);
        assertThat(neighbours.nearest(query)).isEqualTo(new Neighbour("a", "C", 1, 0.375));
        assertThat(neighbours.anyWithin(query, 0.375)).isTrue();
        assertThat(neighbours.anyWithin(query, Math.nextUp(0.375))).isFalse();
    }

    @Test
    void isNearToNothingWithoutCompounds() {
        Neighbours none = new Neighbours(List.of());
        assertThat(none.anyWithin(ofBits(1, 2), 0.5)).isFalse();
        assertThat(none.anyWithin(ofBits(), 0)).isFalse();
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
