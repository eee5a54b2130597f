package org.charcot.descriptor.topology;

import java.util.Arrays;
import org.charcot.molecule.graph.MolecularGraph;

/** Shortest paths between all atoms of one molecule, atom after atom. */
final class Distances {
    /** What a bond adds to a weighted path: six over its order, and four for an aromatic one. */
    private static final int[] LENGTH = {0, 6, 3, 2, 2};

    private static final int AROMATIC = 4;

    private final MolecularGraph graph;
    private final int[] distance;
    private final int[] queue;
    private final boolean[] queued;

    Distances(MolecularGraph graph) {
        this.graph = graph;
        distance = new int[graph.atoms()];
        queue = new int[graph.atoms() + 1];
        queued = new boolean[graph.atoms()];
    }

    /** The number of bonds to each atom, -1 where there is no way; good until the next call. */
    int[] from(int start) {
        Arrays.fill(distance, -1);
        distance[start] = 0;
        queue[0] = start;
        int end = 1;
        for (int head = 0; head < end; head++) {
            int atom = queue[head];
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                int other = graph.neighbour(slot);
                if (distance[other] < 0) {
                    distance[other] = distance[atom] + 1;
                    queue[end++] = other;
                }
            }
        }
        return distance;
    }

    /** The length of the shortest weighted way to each atom in sixths, -1 where there is none; good until the next call. */
    int[] weightedFrom(int start) {
        Arrays.fill(distance, -1);
        distance[start] = 0;
        queue[0] = start;
        int head = 0;
        int size = 1;
        while (size > 0) {
            int atom = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            size--;
            queued[atom] = false;
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                int other = graph.neighbour(slot);
                int bond = graph.bond(slot);
                int length = distance[atom] + (graph.bondAromatic(bond) ? AROMATIC : LENGTH[graph.order(bond)]);
                if (distance[other] < 0 || length < distance[other]) {
                    distance[other] = length;
                    if (!queued[other]) {
                        queued[other] = true;
                        queue[(head + size++) % queue.length] = other;
                    }
                }
            }
        }
        return distance;
    }
}
