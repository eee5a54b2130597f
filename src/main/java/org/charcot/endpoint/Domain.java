package org.charcot.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * The applicability domain of an endpoint: all that is at least so similar to one of its training compounds. A few compounds
 * that most others are similar to are asked first, as they answer for most molecules.
 */
final class Domain {
    private static final int MOST_ASKED_FIRST = 64;
    /** The compounds that the choice is made by, evenly out of all. */
    private static final int SAMPLE = 8 * Long.SIZE;
    /** The compounds that are chosen from, evenly out of all: more would cost a minute and be hardly better. */
    private static final int MOST_CHOSEN_FROM = 20_000;

    private final Neighbours neighbours;
    private final double similarity;
    private final List<Fingerprint> askedFirst;

    Domain(Neighbours neighbours, double similarity) {
        this.neighbours = neighbours;
        this.similarity = similarity;
        askedFirst = coveringMost(
                neighbours.known().stream().map(Neighbours.Known::fingerprint).toList());
    }

    boolean covers(Fingerprint ecfp4) {
        for (Fingerprint one : askedFirst) {
            if (one.tanimoto(ecfp4) >= similarity) {
                return true;
            }
        }
        return neighbours.anyWithin(ecfp4, similarity);
    }

    /** One after the other the compound that covers most of the sample which those before it do not (greedy set cover). */
    private List<Fingerprint> coveringMost(List<Fingerprint> known) {
        List<Fingerprint> all = evenly(known, MOST_CHOSEN_FROM);
        List<Fingerprint> sample = evenly(all, SAMPLE);
        int size = sample.size();
        long[][] covered = all.stream().map(one -> covered(one, sample)).toArray(long[][]::new);
        long[] left = new long[SAMPLE / Long.SIZE];
        IntStream.range(0, size).forEach(i -> left[i / Long.SIZE] |= 1L << i);
        List<Fingerprint> chosen = new ArrayList<>();
        while (chosen.size() < MOST_ASKED_FIRST) {
            int best = IntStream.range(0, covered.length)
                    .boxed()
                    .max((a, b) -> shared(covered[a], left) - shared(covered[b], left))
                    .orElseThrow();
            if (shared(covered[best], left) == 0) {
                break;
            }
            chosen.add(all.get(best));
            for (int word = 0; word < left.length; word++) {
                left[word] &= ~covered[best][word];
            }
        }
        return chosen;
    }

    private static List<Fingerprint> evenly(List<Fingerprint> all, int most) {
        int size = Math.min(most, all.size());
        return IntStream.range(0, size)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / size)))
                .toList();
    }

    private long[] covered(Fingerprint one, List<Fingerprint> sample) {
        long[] covered = new long[SAMPLE / Long.SIZE];
        for (int i = 0; i < sample.size(); i++) {
            if (one.tanimoto(sample.get(i)) >= similarity) {
                covered[i / Long.SIZE] |= 1L << i;
            }
        }
        return covered;
    }

    private static int shared(long[] a, long[] b) {
        int shared = 0;
        for (int word = 0; word < a.length; word++) {
            shared += Long.bitCount(a[word] & b[word]);
        }
        return shared;
    }
}
