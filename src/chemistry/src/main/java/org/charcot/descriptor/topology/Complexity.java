package org.charcot.descriptor.topology;

import java.util.HashMap;
import java.util.Map;
import org.charcot.molecule.graph.MolecularGraph;

/** Complexity after Bertz (1981, doi:10.1021/ja00402a071) and Balaban's J (1982, doi:10.1016/0009-2614(82)80009-2). */
final class Complexity {
    /** Atoms are alike if they are as far from so many others. */
    private static final int CUTOFF = 100;

    private static final double LOG2 = Math.log(2);

    private final MolecularGraph graph;
    private final long[] kind;
    private final double[] sum;

    Complexity(MolecularGraph graph, Distances distances) {
        this.graph = graph;
        kind = new long[graph.atoms()];
        sum = new double[graph.atoms()];
        for (int i = 0; i < kind.length; i++) {
            int[] distance = distances.weightedFrom(i);
            if (kind.length > CUTOFF) {
                distance = distance.clone();
                java.util.Arrays.sort(distance);
            }
            for (int j = 0; j < kind.length; j++) {
                sum[i] += distance[j] / 6.0;
                kind[i] += j < CUTOFF ? mixed(distance[j]) : 0;
            }
        }
    }

    private static long mixed(long value) {
        long z = (value + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        return z ^ (z >>> 27);
    }

    double balabanJ() {
        double edges = 0;
        for (int b = 0; b < graph.bonds(); b++) {
            edges += 1 / Math.sqrt(sum[graph.begin(b)] * sum[graph.end(b)]);
        }
        return graph.bonds() / (graph.bonds() - graph.atoms() + 2.0) * edges;
    }

    double bertz() {
        if (graph.atoms() < 2) {
            return 0;
        }
        Map<Long, double[]> connections = new HashMap<>();
        double total = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            for (int left = graph.first(i); left < graph.last(i); left++) {
                int one = graph.neighbour(left);
                double order = order(graph.bond(left));
                if (order > 1 && one > i) {
                    total += add(connections, mixed(kind[i]) + mixed(kind[one]), order * (order - 1) / 2);
                }
                for (int right = left + 1; right < graph.last(i); right++) {
                    long ends = mixed(kind[one]) + mixed(kind[graph.neighbour(right)]);
                    total += add(connections, mixed(ends) + kind[i], order * order(graph.bond(right)));
                }
            }
        }
        double entropy = total == 0 ? 0 : total * Math.log(total) / LOG2;
        for (double[] count : connections.values()) {
            entropy -= count[0] * Math.log(count[0] / total) / LOG2;
        }
        return entropy + elementEntropy();
    }

    private static double add(Map<Long, double[]> counts, long key, double more) {
        counts.computeIfAbsent(key, each -> new double[1])[0] += more;
        return more;
    }

    private double order(int bond) {
        return graph.bondAromatic(bond) ? 1.5 : graph.order(bond);
    }

    private double elementEntropy() {
        int[] counts = new int[256];
        for (int i = 0; i < graph.atoms(); i++) {
            counts[graph.element(i)]++;
        }
        double entropy = 0;
        for (int count : counts) {
            entropy -= count == 0 ? 0 : count * Math.log((double) count / graph.atoms()) / LOG2;
        }
        return entropy;
    }
}
