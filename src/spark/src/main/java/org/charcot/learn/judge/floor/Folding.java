package org.charcot.learn.judge.floor;

/**
 * A long fingerprint folded by exclusive or: where two differ in few bits after folding they may differ in more before it,
 * but never the other way round, which bounds what they share (Baldi, Hirschberg and Nasr 2008, doi:10.1021/ci800076s).
 */
record Folding(long a, long b, long c, long d) {
    private static final int WORDS = 4;

    /** @param words of the fingerprint, a multiple of four */
    static Folding of(long[] words) {
        long[] folded = new long[WORDS];
        for (int word = 0; word < words.length; word++) {
            folded[word % WORDS] ^= words[word];
        }
        return new Folding(folded[0], folded[1], folded[2], folded[3]);
    }

    /** The four words, as {@link #different} expects them one behind the other. */
    long[] toArray() {
        return new long[] {a, b, c, d};
    }

    /**
     * In how many bits another one differs, which is at most as many as it did before folding.
     *
     * @param all folded ones one behind the other
     * @param place of the other one among them
     */
    int different(long[] all, int place) {
        int at = place * WORDS;
        return Long.bitCount(a ^ all[at])
                + Long.bitCount(b ^ all[at + 1])
                + Long.bitCount(c ^ all[at + 2])
                + Long.bitCount(d ^ all[at + 3]);
    }
}
