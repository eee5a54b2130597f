package org.charcot.molecule.graph;

import java.util.function.IntUnaryOperator;

/** Words for groups of relative configuration that tell which elements are in one, and not by which number it goes. */
final class StereoGroups {
    private StereoGroups() {}

    /** Adds to each member's key the word of its group; elements that {@code ignored} marks take no part. */
    static void addTo(long[] key, Stereo stereo, boolean[] ignored, IntUnaryOperator rank) {
        for (int group : stereo.groups()) {
            long word = word(stereo, group, ignored, rank);
            for (int e = 0; e < stereo.count(); e++) {
                if (stereo.group(e) == group && !ignored[e]) {
                    key[stereo.focus(e)] += word;
                    if (stereo.doubleBond(e)) {
                        key[stereo.carrier(e, 1)] += word;
                    }
                }
            }
        }
    }

    /** A word of the ranks of a group's members and of what the group says; 0 if none of them means anything. */
    static long word(Stereo stereo, int group, boolean[] ignored, IntUnaryOperator rank) {
        long members = 0;
        for (int e = 0; e < stereo.count(); e++) {
            if (stereo.group(e) == group && !ignored[e]) {
                members += Mixing.mixAgain(rank.applyAsInt(stereo.focus(e)));
                if (stereo.doubleBond(e)) {
                    members += Mixing.mixAgain(rank.applyAsInt(stereo.carrier(e, 1)));
                }
            }
        }
        return members == 0 ? 0 : Mixing.mix(members + (group > 0 ? 1 : 2));
    }
}
