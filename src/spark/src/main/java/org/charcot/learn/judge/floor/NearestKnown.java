package org.charcot.learn.judge.floor;

import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.molecule.fingerprint.Fingerprint;

/**
 * Known compounds, to be gone through for those most like a query in the order of the table, so that ties are decided as if
 * each were compared in full. Any number of threads may search.
 */
public final class NearestKnown {
    private static final int WORDS = FeatureSet.ECFP4_BITS / Long.SIZE;
    /** What may be lost to rounding when a similarity becomes a number of bits; what is kept is looked at exactly. */
    private static final double ROUNDING = 1e-6;

    private final int[] bits;
    /** All fingerprints one behind the other: a search reads memory straight on. */
    private final long[] words;
    /** The same, folded: enough to pass over most compounds. */
    private final long[] folded;

    /** Is told of compounds that are near enough. */
    interface Search {
        /** Those that are more similar are told of; below 0 for all. */
        double least();

        void found(int place, double similarity);
    }

    public NearestKnown(List<Compound> known) {
        bits = new int[known.size()];
        words = new long[bits.length * WORDS];
        long[][] foldings = new long[bits.length][];
        for (int place = 0; place < bits.length; place++) {
            Fingerprint ecfp4 = known.get(place).packed().ecfp4();
            bits[place] = ecfp4.cardinality();
            System.arraycopy(ecfp4.words(), 0, words, place * WORDS, WORDS);
            foldings[place] = Folding.of(ecfp4.words()).toArray();
        }
        folded = new long[bits.length == 0 ? 0 : bits.length * foldings[0].length];
        for (int place = 0; place < bits.length; place++) {
            System.arraycopy(foldings[place], 0, folded, place * foldings[place].length, foldings[place].length);
        }
    }

    void search(Fingerprint query, Search search) {
        long[] asked = query.words();
        Folding askedFolded = Folding.of(asked);
        int own = query.cardinality();
        double least = search.least();
        double share = differing(least);
        for (int place = 0; place < bits.length; place++) {
            double limit = (own + bits[place]) * share + ROUNDING;
            if (Math.abs(own - bits[place]) <= limit && askedFolded.different(folded, place) <= limit) {
                double similarity = tanimoto(asked, own, place);
                if (similarity > least) {
                    search.found(place, similarity);
                    least = search.least();
                    share = differing(least);
                }
            }
        }
    }

    /** How many bits of two, as a share of what both have together, may differ at a similarity. */
    private static double differing(double similarity) {
        return similarity <= 0 ? 1 : (1 - similarity) / (1 + similarity);
    }

    private double tanimoto(long[] asked, int own, int place) {
        int shared = 0;
        int at = place * WORDS;
        for (int word = 0; word < WORDS; word++) {
            shared += Long.bitCount(words[at + word] & asked[word]);
        }
        int all = own + bits[place] - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The greatest similarity to a known compound that is not the one at a place; 0 where none shares a bit. */
    public double nearestOther(Fingerprint query, int own) {
        double[] nearest = new double[1];
        search(query, new Search() {
            @Override
            public double least() {
                return nearest[0];
            }

            @Override
            public void found(int place, double similarity) {
                if (place != own) {
                    nearest[0] = similarity;
                }
            }
        });
        return nearest[0];
    }
}
