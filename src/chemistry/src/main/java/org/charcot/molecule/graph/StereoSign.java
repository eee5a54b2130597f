package org.charcot.molecule.graph;

import java.util.function.IntUnaryOperator;

/** The sense of a stereo element when its carriers are taken in the order of some ranking, not as they were written. */
public final class StereoSign {
    private StereoSign() {}

    /** +1 or -1, or 0 while the ranking does not tell the carriers apart. */
    static int relativeTo(MolecularGraph graph, int e, IntUnaryOperator rank) {
        Stereo stereo = graph.stereo();
        return stereo.doubleBond(e) ? ofDoubleBond(graph, e, rank) : ofCentre(stereo, e, rank);
    }

    /** The sense of a centre when its carriers stand at the given positions, its focus at its own. */
    public static int inOrder(Stereo stereo, int e, int[] position) {
        return signOf(stereo, e, carrier -> position[carrier]);
    }

    private static int ofCentre(Stereo stereo, int e, IntUnaryOperator rank) {
        int focus = stereo.focus(e);
        return signOf(stereo, e, carrier -> carrier == focus ? -1 : rank.applyAsInt(carrier));
    }

    private static int signOf(Stereo stereo, int e, IntUnaryOperator rank) {
        int sign = stereo.sign(e);
        for (int i = 0; i < 4; i++) {
            int ri = rank.applyAsInt(stereo.carrier(e, i));
            for (int j = i + 1; j < 4; j++) {
                int rj = rank.applyAsInt(stereo.carrier(e, j));
                if (ri == rj) {
                    return 0;
                }
                sign = ri > rj ? -sign : sign;
            }
        }
        return sign;
    }

    private static int ofDoubleBond(MolecularGraph graph, int e, IntUnaryOperator rank) {
        Stereo stereo = graph.stereo();
        int left = side(graph, stereo.carrier(e, 0), stereo.carrier(e, 1), stereo.carrier(e, 2), rank);
        int right = side(graph, stereo.carrier(e, 1), stereo.carrier(e, 0), stereo.carrier(e, 3), rank);
        return stereo.sign(e) * left * right;
    }

    /** +1 if {@code carrier} ranks highest at its end of the bond, -1 if the other substituent does, 0 for a tie. */
    private static int side(MolecularGraph graph, int end, int otherEnd, int carrier, IntUnaryOperator rank) {
        for (int slot = graph.first(end); slot < graph.last(end); slot++) {
            int substituent = graph.neighbour(slot);
            if (substituent != otherEnd && substituent != carrier) {
                return Integer.compare(rank.applyAsInt(carrier), rank.applyAsInt(substituent));
            }
        }
        return 1;
    }
}
