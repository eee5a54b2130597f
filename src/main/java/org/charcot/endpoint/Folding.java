package org.charcot.endpoint;

/**
 * Long fingerprints folded by exclusive or: where two differ in few bits after folding they may differ in more before it,
 * but never the other way round, which bounds what they share (Baldi, Hirschberg & Nasr 2008, doi:10.1021/ci800076s).
 */
final class Folding {
    /** How many words are left. */
    private static final int WORDS = 4;

    private Folding() {}

    static long[] of(long[] words) {
        long[] folded = new long[WORDS];
        for (int word = 0; word < words.length; word++) {
            folded[word % WORDS] ^= words[word];
        }
        return folded;
    }

    /**
     * In how many bits two sets differ after folding, which is at most as many as before.
     *
     * @param query folded
     * @param all the folded others one behind the other
     * @param place of the other one among them
     */
    static int different(long[] query, long[] all, int place) {
        int at = place * WORDS;
        return Long.bitCount(query[0] ^ all[at])
                + Long.bitCount(query[1] ^ all[at + 1])
                + Long.bitCount(query[2] ^ all[at + 2])
                + Long.bitCount(query[3] ^ all[at + 3]);
    }
}
