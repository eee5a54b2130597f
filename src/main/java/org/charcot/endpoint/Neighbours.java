package org.charcot.endpoint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
        words = Arrays.stream(order)
                .mapToObj(i -> known.get(i).fingerprint().words())
                .flatMapToLong(Arrays::stream)
                .toArray();
    }

    public List<Known> known() {
        return known;
    }

    /** The most similar compound; of equals the one that comes first in the training set. */
    public Neighbour nearest(Fingerprint query) {
        int bits = query.cardinality();
        int above = Arrays.binarySearch(cardinality, bits);
        above = above < 0 ? -above - 1 : above;
        int below = above - 1;
        int best = -1;
        double similarity = -1;
        // two sets share at most the smaller, so the bound falls on both sides of the query's own size
        while (true) {
            double boundAbove = above < order.length ? ratio(bits, cardinality[above]) : -1;
            double boundBelow = below >= 0 ? ratio(cardinality[below], bits) : -1;
            if (Math.max(boundAbove, boundBelow) < Math.max(similarity, 0)) {
                break;
            }
            int place = boundAbove >= boundBelow ? above++ : below--;
            int candidate = order[place];
            double found = tanimoto(place, query.words(), bits);
            if (found > similarity || (found == similarity && candidate < best)) {
                similarity = found;
                best = candidate;
            }
        }
        Known nearest = known.get(best);
        return new Neighbour(nearest.id(), nearest.smiles(), nearest.label(), similarity);
    }

    private double tanimoto(int place, long[] query, int bits) {
        int shared = 0;
        int at = place * query.length;
        for (int w = 0; w < query.length; w++) {
            shared += Long.bitCount(words[at + w] & query[w]);
        }
        int all = bits + cardinality[place] - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static double ratio(int smaller, int greater) {
        return greater == 0 ? 0 : (double) smaller / greater;
    }
}
