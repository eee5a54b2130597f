package org.charcot.molecule.fingerprint;

/** The hash that identifiers are made with. */
final class Hashing {
    private Hashing() {}

    /** boost::hash_combine on 32 bits, as RDKit has it. */
    static int combine(int seed, int value) {
        return seed ^ (value + 0x9e3779b9 + (seed << 6) + (seed >>> 2));
    }
}
