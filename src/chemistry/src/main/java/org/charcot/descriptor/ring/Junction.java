package org.charcot.descriptor.ring;

import java.util.Arrays;

/** How two rings are joined. */
final class Junction {
    private static final int[] NONE = {};

    private Junction() {}

    /** The atom that is all that two rings share, or none. */
    static int[] spiro(Ring one, Ring other) {
        int shared = -1;
        for (int atom : one.atoms()) {
            if (contains(other.atoms(), atom)) {
                if (shared >= 0) {
                    return NONE;
                }
                shared = atom;
            }
        }
        return shared < 0 ? NONE : new int[] {shared};
    }

    /** The ends of what two rings share, if that is two bonds or more. */
    static int[] bridgeheads(Ring one, Ring other) {
        int size = one.size();
        boolean[] shared = new boolean[size];
        int count = 0;
        for (int k = 0; k < size; k++) {
            shared[k] = contains(other.bonds(), one.bonds()[k]);
            count += shared[k] ? 1 : 0;
        }
        if (count < 2) {
            return NONE;
        }
        int[] ends = new int[size];
        int n = 0;
        for (int k = 0; k < size; k++) {
            // atom k stands between bonds k - 1 and k
            if (shared[k] != shared[(k + size - 1) % size]) {
                ends[n++] = one.atoms()[k];
            }
        }
        return Arrays.copyOf(ends, n);
    }

    private static boolean contains(int[] numbers, int number) {
        for (int candidate : numbers) {
            if (candidate == number) {
                return true;
            }
        }
        return false;
    }
}
