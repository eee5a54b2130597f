package org.charcot.learn.judge.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.charcot.assay.Compound;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.junit.jupiter.api.Test;

/** The search passes over most compounds; beside it stands one that compares all of them. */
public class NearestKnownTest {
    public static Fingerprint bits(int... set) {
        long[] words = new long[FeatureSet.ECFP4_BITS / Long.SIZE];
        for (int bit : set) {
            words[bit >>> 6] |= 1L << (bit & 63);
        }
        return new Fingerprint(words);
    }

    public static Compound compound(Fingerprint ecfp4) {
        return new Compound("id", "C", "k", "", 0, new Features(ecfp4, new int[0], new float[0]));
    }

    private static NearestKnown known(List<Fingerprint> fingerprints) {
        return new NearestKnown(
                fingerprints.stream().map(NearestKnownTest::compound).toList());
    }

    /** Of few bits, so that some are the same, some share a part and some nothing. */
    private static List<Fingerprint> fingerprints(Random random, int count) {
        List<Fingerprint> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] set = IntStream.range(0, random.nextInt(7))
                    .map(k -> 131 * random.nextInt(12))
                    .toArray();
            all.add(bits(set));
        }
        return all;
    }

    /** Is told of what is above a fixed similarity. */
    private record Above(double least, List<Integer> places, List<Double> similarities) implements NearestKnown.Search {
        @Override
        public void found(int place, double similarity) {
            places.add(place);
            similarities.add(similarity);
        }
    }

    @Property(tries = 200)
    void allThatAreNearEnoughAreFoundInTheOrderOfTheTable(
            @ForAll @IntRange(max = 40) int count,
            @ForAll long seed,
            @ForAll @DoubleRange(min = -0.5, max = 1) double least) {
        Random random = new Random(seed);
        List<Fingerprint> all = fingerprints(random, count);
        Fingerprint query = fingerprints(random, 1).get(0);
        Above found = new Above(least, new ArrayList<>(), new ArrayList<>());
        known(all).search(query, found);
        List<Integer> expected = IntStream.range(0, count)
                .filter(place -> query.tanimoto(all.get(place)) > least)
                .boxed()
                .toList();
        assertThat(found.places).isEqualTo(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.similarities.get(i)).isEqualTo(query.tanimoto(all.get(expected.get(i))));
        }
    }

    @Property(tries = 200)
    void theNearestOtherIsTheGreatestOfAllSimilarities(
            @ForAll @IntRange(min = 1, max = 40) int count, @ForAll long seed) {
        List<Fingerprint> all = fingerprints(new Random(seed), count);
        NearestKnown known = known(all);
        for (int own = 0; own < count; own++) {
            int place = own;
            double greatest = IntStream.range(0, count)
                    .filter(other -> other != place)
                    .mapToDouble(other -> all.get(place).tanimoto(all.get(other)))
                    .max()
                    .orElse(0);
            assertThat(known.nearestOther(all.get(own), own)).isEqualTo(greatest);
        }
    }

    @Test
    void aDuplicateIsAnotherCompoundAndWhatSharesNothingHasNoNearest() {
        NearestKnown known = known(List.of(bits(1, 2), bits(1, 2), bits(2, 3, 4, 5), bits(900)));
        assertThat(known.nearestOther(bits(1, 2), 0)).isEqualTo(1);
        assertThat(known.nearestOther(bits(2, 3, 4, 5), 2)).isEqualTo(0.2);
        assertThat(known.nearestOther(bits(900), 3)).isZero();
        assertThat(known(List.of()).nearestOther(bits(1), 0)).isZero();
    }

    /** Folding may hide a difference and never makes one. */
    @Property(tries = 200)
    void foldedFingerprintsDifferInAsManyBitsAtMost(@ForAll long seed) {
        Random random = new Random(seed);
        List<Fingerprint> pair = fingerprints(random, 3);
        long[] folded = new long[8];
        System.arraycopy(Folding.of(pair.get(0).words()).toArray(), 0, folded, 0, 4);
        System.arraycopy(Folding.of(pair.get(1).words()).toArray(), 0, folded, 4, 4);
        Folding query = Folding.of(pair.get(2).words());
        for (int place = 0; place < 2; place++) {
            assertThat(query.different(folded, place)).isLessThanOrEqualTo(apart(pair.get(2), pair.get(place)));
        }
    }

    private static int apart(Fingerprint one, Fingerprint other) {
        return IntStream.range(0, one.words().length)
                .map(word -> Long.bitCount(one.words()[word] ^ other.words()[word]))
                .sum();
    }

    /** Bit 256 falls on bit 0, where they cancel; bits 1, 65, 129 and 193 stay where they are. */
    @Test
    void foldsByExclusiveOr() {
        assertThat(Folding.of(bits(0, 256).words()).toArray()).containsOnly(0);
        assertThat(Folding.of(bits(1, 65, 129, 193).words()).toArray()).containsExactly(2, 2, 2, 2);
        assertThat(Folding.of(bits(300).words()).toArray()).containsExactly(1L << 44, 0, 0, 0);
        assertThat(Folding.of(bits(1, 65).words()).different(new long[] {3, 2, 1, 0}, 0))
                .isEqualTo(2);
        assertThat(Folding.of(bits(1, 193).words()).different(new long[] {0, 0, 0, 0, 2, 7, 0, 0}, 1))
                .isEqualTo(4);
    }
}
