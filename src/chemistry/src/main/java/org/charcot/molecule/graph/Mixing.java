package org.charcot.molecule.graph;

/** Scrambles 64-bit words so that sums of scrambled words tell multisets apart. */
final class Mixing {
    private Mixing() {}

    /** The finaliser of MurmurHash3 (Appleby), over a golden-ratio step. */
    static long mix(long word) {
        long x = word * 0x9E3779B97F4A7C15L;
        x ^= x >>> 33;
        x *= 0xff51afd7ed558ccdL;
        x ^= x >>> 33;
        x *= 0xc4ceb9fe1a85ec53L;
        return x ^ x >>> 33;
    }

    /** A second scrambling, independent of {@link #mix}: David Stafford's variant 13. */
    static long mixAgain(long word) {
        long x = word + 0x632BE59BD9B4E019L;
        x = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
        return x ^ x >>> 31;
    }
}
