package org.charcot.descriptor.ionisation;

import java.util.Arrays;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * The basic atoms of one molecule together. A proton keeps a second one away from an atom at most three bonds off, such
 * as the other nitrogen of a piperazine (pKa 9.7 and 5.3) or an ethylenediamine (9.9 and 6.8).
 */
final class Sites {
    private static final int NEAR = 3;
    private static final double REPULSION = 3;

    private final MolecularGraph graph;
    private final int[] atom;
    private final double[] constant;
    private int count;

    Sites(MolecularGraph graph) {
        this.graph = graph;
        atom = new int[graph.atoms()];
        constant = new double[graph.atoms()];
    }

    void add(int site, double pka) {
        atom[count] = site;
        constant[count++] = pka;
    }

    /** The mean number of protons taken up at a pH. */
    double positive(double ph) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            boolean second = constant[k] > ph - REPULSION && hasStrongerNear(k);
            sum += 1 / (1 + Math.pow(10, ph - constant[k] + (second ? REPULSION : 0)));
        }
        return sum;
    }

    /** Of two alike the first is the stronger. */
    private boolean hasStrongerNear(int k) {
        int[] distance = null;
        for (int j = 0; j < count; j++) {
            if (constant[j] > constant[k] || (constant[j] == constant[k] && j < k)) {
                distance = distance == null ? distances(atom[k]) : distance;
                if (distance[atom[j]] >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of the atoms near by; -1 for the others. */
    private int[] distances(int from) {
        int[] distance = new int[graph.atoms()];
        Arrays.fill(distance, -1);
        int[] queue = new int[graph.atoms()];
        queue[0] = from;
        distance[from] = 0;
        int end = 1;
        for (int head = 0; head < end && distance[queue[head]] < NEAR; head++) {
            for (int slot = graph.first(queue[head]); slot < graph.last(queue[head]); slot++) {
                int other = graph.neighbour(slot);
                if (distance[other] < 0) {
                    distance[other] = distance[queue[head]] + 1;
                    queue[end++] = other;
                }
            }
        }
        return distance;
    }
}
