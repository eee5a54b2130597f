package org.charcot.molecule.fingerprint;

import java.util.Arrays;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * Pairs of atoms with the number of bonds between them, after Carhart, Smith and Venkataraghavan (1985,
 * doi:10.1021/ci00046a002), with the codes and the hash of RDKit's hashed atom-pair fingerprint.
 */
final class AtomPairs {
    /** Pairs that are farther apart are left out. */
    private static final int FARTHEST = 30;

    private AtomPairs() {}

    static void visit(MolecularGraph graph, PartVisitor visitor) {
        int[] codes = AtomCodes.of(graph);
        int[] distance = new int[codes.length];
        int[] queue = new int[codes.length];
        for (int from = 0; from < codes.length; from++) {
            Arrays.fill(distance, -1);
            distance[from] = 0;
            queue[0] = from;
            int end = 1;
            for (int head = 0; head < end && distance[queue[head]] < FARTHEST; head++) {
                int atom = queue[head];
                for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                    int to = graph.neighbour(slot);
                    if (distance[to] < 0) {
                        distance[to] = distance[atom] + 1;
                        queue[end++] = to;
                        if (to > from) {
                            visitor.pair(identifier(codes[from], codes[to], distance[to]), from, to);
                        }
                    }
                }
            }
        }
    }

    private static int identifier(int one, int other, int distance) {
        int hash = Hashing.combine(0, Math.min(one, other));
        hash = Hashing.combine(hash, distance);
        return Hashing.combine(hash, Math.max(one, other));
    }
}
