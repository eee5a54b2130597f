package org.charcot.selection;

import java.util.Arrays;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * The fingerprints that clusters are grown around, to be asked for the first that is similar to a query. Two bounds
 * spare most comparisons and change no answer:
 *
 * <ul>
 *   <li>sets of {@code a} and {@code b} bits share at most the smaller (Swamidass &amp; Baldi 2007,
 *       doi:10.1021/ci600358f);
 *   <li>folding both to a few words by XOR can only hide differences, so that the folded words tell the least number of
 *       bits in which they differ (Baldi, Hirschberg &amp; Nasr 2008, doi:10.1021/ci800076s).
 * </ul>
 *
 * Reading is safe on several threads while nothing is added.
 */
final class Leaders {
    private static final int FOLDED = 4;
    /** Keeps a bound from cutting off a similarity that it only misses by rounding. */
    private static final double SLACK = 1e-9;

    private final double similarity;
    /** The share of all bits of two sets in which they may differ and still be as similar as asked. */
    private final double mostDifferent;

    private int size;
    private int[] bits = new int[1_024];
    private long[] folds = new long[1_024 * FOLDED];
    private Fingerprint[] whole = new Fingerprint[1_024];

    Leaders(double similarity) {
        this.similarity = similarity;
        mostDifferent = (1 - similarity) / (1 + similarity);
    }

    int size() {
        return size;
    }

    void add(Fingerprint fingerprint) {
        if (size == bits.length) {
            bits = Arrays.copyOf(bits, 2 * size);
            folds = Arrays.copyOf(folds, 2 * size * FOLDED);
            whole = Arrays.copyOf(whole, 2 * size);
        }
        bits[size] = fingerprint.cardinality();
        fold(fingerprint, folds, size * FOLDED);
        whole[size++] = fingerprint;
    }

    /**
     * The first leader of {@code from} and later ones whose Tanimoto similarity to the query is at least the one asked
     * for, or -1.
     */
    int first(Fingerprint query, int from) {
        int own = query.cardinality();
        long[] fold = new long[FOLDED];
        fold(query, fold, 0);
        for (int leader = from; leader < size; leader++) {
            double allowed = (own + bits[leader]) * mostDifferent + SLACK;
            int at = leader * FOLDED;
            // most differ enough in two of the four words
            int different = Long.bitCount(folds[at] ^ fold[0]) + Long.bitCount(folds[at + 1] ^ fold[1]);
            if (different > allowed) {
                continue;
            }
            different += Long.bitCount(folds[at + 2] ^ fold[2]) + Long.bitCount(folds[at + 3] ^ fold[3]);
            if (different <= allowed
                    && Math.abs(own - bits[leader]) <= allowed
                    && query.tanimoto(whole[leader]) >= similarity) {
                return leader;
            }
        }
        return -1;
    }

    private static void fold(Fingerprint fingerprint, long[] folds, int at) {
        long[] words = fingerprint.words();
        for (int w = 0; w < words.length; w++) {
            folds[at + w % FOLDED] ^= words[w];
        }
    }
}
