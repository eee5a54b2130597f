package org.charcot.endpoint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.charcot.molecule.fingerprint.Fingerprint;

/** The compounds that an endpoint was trained on, to be asked for the one most like a query. */
public final class Neighbours {
    /** One compound of the training set. */
    public record Known(String id, String smiles, double label, Fingerprint fingerprint) {}

    /** What is lost to rounding when a similarity becomes a number of bits; all that is kept is looked at exactly. */
    private static final double ROUNDING = 1e-9;

    private final List<Known> known;
    /** Positions in {@link #known} by the number of bits, so that a search can begin at its own size. */
    private final int[] order;
    /** Where those of a number of bits begin in {@link #order}. */
    private final int[] first;

    /** All fingerprints one behind the other in that order: a search reads memory straight on. */
    private final long[] words;
    /** The same, folded: enough to pass over most compounds without a look at all their bits. */
    private final long[] folded;

    public Neighbours(List<Known> compounds) {
        known = List.copyOf(compounds);
        int[] counts =
                known.stream().mapToInt(one -> one.fingerprint().cardinality()).toArray();
        order = IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> counts[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        first = new int[Arrays.stream(counts).max().orElse(-1) + 2];
        Arrays.stream(counts).forEach(count -> first[count + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        words = inOrder(Fingerprint::words);
        folded = inOrder(one -> Folding.of(one.words()).toArray());
    }

    private long[] inOrder(Function<Fingerprint, long[]> bits) {
        return Arrays.stream(order)
                .mapToObj(i -> bits.apply(known.get(i).fingerprint()))
                .flatMapToLong(Arrays::stream)
                .toArray();
    }

    public List<Known> known() {
        return known;
    }

    /** The most similar compound; of equals the one that comes first in the training set. */
    public Neighbour nearest(Fingerprint query) {
        Search search = new Search(query, 0);
        search.run(false);
        Known nearest = known.get(search.best);
        return new Neighbour(nearest.id(), nearest.smiles(), nearest.label(), search.similarity);
    }

    /** Whether any compound is at least so similar. */
    public boolean anyWithin(Fingerprint query, double similarity) {
        Search search = new Search(query, similarity);
        search.run(true);
        return search.best >= 0;
    }

    /** Goes through the compounds from the query's own size outwards, and leaves out those that bounds rule out. */
    private final class Search {
        private final long[] query;
        private final Folding foldedQuery;
        private final int bits;
        private double similarity;
        private int best = -1;

        Search(Fingerprint fingerprint, double similarity) {
            query = fingerprint.words();
            foldedQuery = Folding.of(query);
            bits = fingerprint.cardinality();
            this.similarity = similarity;
        }

        void run(boolean anyWillDo) {
            int above = Math.min(bits, first.length - 1);
            int below = above - 1;
            while (!(anyWillDo && best >= 0)) {
                // two sets share at most the smaller, so the bound falls on both sides of the query's own size
                double boundAbove = above < first.length - 1 ? ratio(bits, above) : -1;
                double boundBelow = below >= 0 ? ratio(below, bits) : -1;
                if (Math.max(boundAbove, boundBelow) < similarity) {
                    return;
                }
                look(boundAbove >= boundBelow ? above++ : below--, anyWillDo);
            }
        }

        /** At all compounds of a number of bits. */
        private void look(int size, boolean anyWillDo) {
            int limit = mostDifferent(size);
            int end = first[size + 1];
            for (int place = first[size]; place < end; place++) {
                if (foldedQuery.different(folded, place) <= limit) {
                    double found = tanimoto(place, size);
                    if (found > similarity || (found == similarity && (best < 0 || order[place] < best))) {
                        similarity = found;
                        best = order[place];
                        limit = mostDifferent(size);
                        if (anyWillDo) {
                            return;
                        }
                    }
                }
            }
        }

        /** In how many bits one of a size may differ and still be as similar as is asked for. */
        private int mostDifferent(int size) {
            int both = bits + size;
            return both - 2 * (int) Math.ceil(similarity * both / (1 + similarity) - ROUNDING);
        }

        private double tanimoto(int place, int size) {
            int shared = 0;
            int at = place * query.length;
            for (int w = 0; w < query.length; w++) {
                shared += Long.bitCount(words[at + w] & query[w]);
            }
            int all = bits + size - shared;
            return all == 0 ? 0 : (double) shared / all;
        }
    }

    private static double ratio(int smaller, int greater) {
        return greater == 0 ? 0 : (double) smaller / greater;
    }
}
