package org.charcot.endpoint.neighbour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.molecule.fingerprint.Fingerprint;

/** The compounds that an endpoint was trained on, to be asked for the one most like a query. */
public final class Neighbours {
    /** One compound of the training set. */
    public record Known(String id, String smiles, double label, Fingerprint fingerprint) {}

    /** So many words of 64 compounds are counted at a time at most: rows long enough to be read straight on, in little room. */
    private static final int WORDS = 256;

    private final List<Known> known;
    /** Positions in {@link #known} by the number of bits, so that a search can begin at its own size. */
    private final int[] order;
    /** The number of bits of each in that order. */
    private final int[] sizes;
    /** The compounds in that order, so many at a time. */
    private final List<BitSlices> blocks;

    private final int blockSize;

    public Neighbours(List<Known> compounds) {
        known = List.copyOf(compounds);
        int[] counts =
                known.stream().mapToInt(one -> one.fingerprint().cardinality()).toArray();
        order = IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> counts[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        sizes = Arrays.stream(order).map(i -> counts[i]).toArray();
        int words = ceilOf(order.length, Long.SIZE);
        blockSize = Long.SIZE * Math.max(1, ceilOf(words, ceilOf(words, WORDS)));
        blocks = IntStream.iterate(0, from -> from < order.length, from -> from + blockSize)
                .mapToObj(from -> Arrays.stream(order, from, Math.min(from + blockSize, order.length))
                        .mapToObj(i -> known.get(i).fingerprint())
                        .toList())
                .map(BitSlices::new)
                .toList();
    }

    private static int ceilOf(int dividend, int divisor) {
        return divisor == 0 ? 0 : (dividend + divisor - 1) / divisor;
    }

    public List<Known> known() {
        return known;
    }

    /** The most similar compound; of equals the one that comes first in the training set. */
    public Neighbour nearest(Fingerprint query) {
        // the first is the nearest unless another one shares any bit
        Search search = new Search(query, 0, 0);
        search.run(false);
        Known nearest = known.get(search.best);
        return new Neighbour(nearest.id(), nearest.smiles(), nearest.label(), search.similarity);
    }

    /** Whether any compound is at least so similar. */
    public boolean anyWithin(Fingerprint query, double similarity) {
        if (similarity <= 0) {
            return !known.isEmpty();
        }
        Search search = new Search(query, similarity, -1);
        search.run(true);
        return search.best >= 0;
    }

    /** Goes through the compounds from the query's own size on, and leaves out those that bounds rule out. */
    private final class Search {
        /** What is lost to rounding when a similarity becomes a number of bits; all that is kept is looked at exactly. */
        private static final double ROUNDING = 1e-9;

        private final int[] query;
        private final int bits;
        private final SharedCounts shared;
        private double similarity;
        /** What part of the bits of both, one set after the other, must be shared for that similarity. */
        private double part;

        private int best;

        Search(Fingerprint fingerprint, double similarity, int best) {
            query = fingerprint.indices();
            bits = query.length;
            shared = new SharedCounts(blockSize / Long.SIZE, bits);
            this.similarity = similarity;
            part = similarity / (1 + similarity);
            this.best = best;
        }

        void run(boolean anyWillDo) {
            int start = ownSize();
            for (int k = 0; k < blocks.size(); k++) {
                int block = (start / blockSize + k) % blocks.size();
                int from = block * blockSize;
                int to = Math.min(from + blockSize, order.length);
                if (reachable(from, to)) {
                    blocks.get(block).count(query, shared);
                    look(from, to, k == 0 ? start : from, anyWillDo);
                    if (anyWillDo && best >= 0) {
                        return;
                    }
                }
            }
        }

        private int ownSize() {
            int place = Arrays.binarySearch(sizes, bits);
            return Math.min(place < 0 ? ~place : place, Math.max(0, sizes.length - 1));
        }

        /** Whether the sizes alone allow that one of these compounds is as similar as is asked for. */
        private boolean reachable(int from, int to) {
            int largest = sizes[to - 1];
            return leastShared(Math.max(sizes[from], Math.min(bits, largest))) <= Math.min(bits, largest);
        }

        /** At the words of a block, beginning with that of a compound. */
        private void look(int from, int to, int start, boolean anyWillDo) {
            int words = ceilOf(to - from, Long.SIZE);
            int first = (start - from) / Long.SIZE;
            for (int k = 0; k < words; k++) {
                int word = first + k < words ? first + k : first + k - words;
                // the smallest of a word needs to share the least; what that lets through is looked at one by one
                int place = from + word * Long.SIZE;
                int least = leastShared(sizes[place]);
                long candidates = shared.atLeast(word, least);
                while (candidates != 0) {
                    int bit = Long.numberOfTrailingZeros(candidates);
                    candidates &= candidates - 1;
                    if (better(place + bit, shared.of(word, bit))) {
                        if (anyWillDo) {
                            return;
                        }
                        candidates &= shared.atLeast(word, leastShared(sizes[place]));
                    }
                }
            }
        }

        private boolean better(int place, int common) {
            double found = (double) common / (bits + sizes[place] - common);
            boolean better = found > similarity || (found == similarity && (best < 0 || order[place] < best));
            if (better) {
                similarity = found;
                part = found / (1 + found);
                best = order[place];
            }
            return better;
        }

        /** How many bits one of a size must share to be as similar as is asked for; one at least. */
        private int leastShared(int size) {
            return Math.max(1, (int) Math.ceil(part * (bits + size) - ROUNDING));
        }
    }
}
