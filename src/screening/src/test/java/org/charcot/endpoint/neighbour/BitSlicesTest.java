package org.charcot.endpoint.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitSlicesTest {
    private static final int BITS = 256;

    private static Fingerprint random(Random random, double density) {
        long[] words = new long[BITS / Long.SIZE];
        IntStream.range(0, BITS)
                .filter(bit -> random.nextDouble() < density)
                .forEach(bit -> words[bit / Long.SIZE] |= 1L << bit);
        return new Fingerprint(words);
    }

    private static int shared(Fingerprint a, Fingerprint b) {
        return (int) IntStream.of(a.indices()).filter(b::contains).count();
    }

    private static void assertCounts(List<Fingerprint> all, Fingerprint query, SharedCounts counts) {
        new BitSlices(all).count(query.indices(), counts);
        for (int i = 0; i < all.size(); i++) {
            int shared = shared(query, all.get(i));
            int word = i / Long.SIZE;
            assertThat(counts.of(word, i % Long.SIZE)).isEqualTo(shared);
            for (int least = 0; least <= 2 * BITS; least += least < 40 ? 1 : 60) {
                assertThat(counts.atLeast(word, least) >>> i & 1).isEqualTo(shared >= least ? 1 : 0);
            }
        }
    }

    @Property(tries = 60)
    void countsWhatEachShares(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int size,
            @ForAll @DoubleRange(min = 0, max = 1) double density) {
        Random random = new Random(seed);
        List<Fingerprint> all = Stream.generate(() -> random(random, random.nextDouble() * density))
                .limit(size)
                .toList();
        Fingerprint query = random(random, density);
        assertCounts(all, query, new SharedCounts(new BitSlices(all).words(), query.cardinality()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 1000})
    void countsAnewEachTime(int size) {
        Random random = new Random(size);
        List<Fingerprint> all =
                Stream.generate(() -> random(random, 0.3)).limit(size).toList();
        SharedCounts counts = new SharedCounts(new BitSlices(all).words() + 1, BITS);
        for (double density : new double[] {1, 0, 0.2}) {
            assertCounts(all, random(random, density), counts);
            assertCounts(all.subList(0, 1), random(random, density), counts);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 8, 15, 16, 255, 256})
    void holdsTheGreatestCountThereMayBe(int bits) {
        Fingerprint all = random(new Random(1), 1);
        SharedCounts counts = new SharedCounts(1, bits);
        new BitSlices(List.of(all)).count(IntStream.range(0, bits).toArray(), counts);
        assertThat(counts.of(0, 0)).isEqualTo(bits);
        assertThat(counts.atLeast(0, bits)).isEqualTo(1);
        assertThat(counts.atLeast(0, bits + 1)).isZero();
    }
}
