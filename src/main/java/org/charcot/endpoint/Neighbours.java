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

    private final List<Known> known;
    /** Positions in {@link #known} by the number of bits, so that a search can begin at its own size. */
    private final int[] order;

    private final int[] cardinality;
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
        cardinality = Arrays.stream(order).map(i -> counts[i]).toArray();
        words = inOrder(Fingerprint::words);
        folded = inOrder(one -> Folding.of(one.words()));
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
        Search search = new Search(query);
        int best = -1;
        double similarity = -1;
        for (int place = search.next(0); place >= 0; place = search.next(Math.max(similarity, 0))) {
            double found = search.similarity(place);
            if (found > similarity || (found == similarity && order[place] < best)) {
                similarity = found;
                best = order[place];
            }
        }
        Known nearest = known.get(best);
        return new Neighbour(nearest.id(), nearest.smiles(), nearest.label(), similarity);
    }

    /** Whether any compound is at least so similar. */
    public boolean anyWithin(Fingerprint query, double similarity) {
        Search search = new Search(query);
        for (int place = search.next(similarity); place >= 0; place = search.next(similarity)) {
            if (search.similarity(place) >= similarity) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the compounds from the query's own size outwards, and leaves out those that bounds rule out. */
    private final class Search {
        private final long[] query;
        private final long[] foldedQuery;
        private final int bits;
        private int above;
        private int below;

        Search(Fingerprint fingerprint) {
            query = fingerprint.words();
            foldedQuery = Folding.of(query);
            bits = fingerprint.cardinality();
            int found = Arrays.binarySearch(cardinality, bits);
            above = found < 0 ? -found - 1 : found;
            below = above - 1;
        }

        /** The place of the next compound that may be at least so similar; -1 when there is none. */
        int next(double similarity) {
            while (true) {
                // two sets share at most the smaller, so the bound falls on both sides of the query's own size
                double boundAbove = above < order.length ? ratio(bits, cardinality[above]) : -1;
                double boundBelow = below >= 0 ? ratio(cardinality[below], bits) : -1;
                if (Math.max(boundAbove, boundBelow) < similarity) {
                    return -1;
                }
                int place = boundAbove >= boundBelow ? above++ : below--;
                if (tanimoto(place, Folding.mostShared(foldedQuery, bits, folded, place, cardinality[place]))
                        >= similarity) {
                    return place;
                }
            }
        }

        double similarity(int place) {
            int shared = 0;
            int at = place * query.length;
            for (int w = 0; w < query.length; w++) {
                shared += Long.bitCount(words[at + w] & query[w]);
            }
            return tanimoto(place, shared);
        }

        private double tanimoto(int place, int shared) {
            int all = bits + cardinality[place] - shared;
            return all == 0 ? 0 : (double) shared / all;
        }
    }

    private static double ratio(int smaller, int greater) {
        return greater == 0 ? 0 : (double) smaller / greater;
    }
}
