package org.charcot.descriptor.count;

import org.charcot.molecule.graph.MolecularGraph;

/** Paths through what is not a ring. */
public final class Chains {
    private Chains() {}

    /** The most atoms outside rings that follow one another; branches do not count, elements do not matter. */
    public static int longest(MolecularGraph graph) {
        Walk walk = new Walk(graph);
        boolean[] seen = new boolean[graph.atoms()];
        int longest = 0;
        for (int start = 0; start < seen.length; start++) {
            if (!graph.inRing(start) && !seen[start]) {
                // in a tree the farthest atom from anywhere is an end of a longest path
                int end = walk.farthest(start);
                walk.mark(seen);
                walk.farthest(end);
                longest = Math.max(longest, walk.length());
            }
        }
        return longest;
    }

    /** Breadth first through atoms outside rings. */
    private static final class Walk {
        private final MolecularGraph graph;
        private final int[] queue;
        private final int[] from;
        private final int[] depth;
        private int end;

        Walk(MolecularGraph graph) {
            this.graph = graph;
            queue = new int[graph.atoms()];
            from = new int[graph.atoms()];
            depth = new int[graph.atoms()];
        }

        int farthest(int start) {
            queue[0] = start;
            from[start] = -1;
            depth[start] = 1;
            end = 1;
            for (int head = 0; head < end; head++) {
                int atom = queue[head];
                for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                    int other = graph.neighbour(slot);
                    if (other != from[atom] && !graph.inRing(other)) {
                        from[other] = atom;
                        depth[other] = depth[atom] + 1;
                        queue[end++] = other;
                    }
                }
            }
            return queue[end - 1];
        }

        int length() {
            return depth[queue[end - 1]];
        }

        void mark(boolean[] seen) {
            for (int k = 0; k < end; k++) {
                seen[queue[k]] = true;
            }
        }
    }
}
