package org.charcot.descriptor.score;

import java.util.Arrays;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * How hard a molecule looks to make, 1 easy to 10 hard: the formula of Ertl and Schuffenhauer (2009,
 * doi:10.1186/1758-2946-1-8) as RDKit has it, on a table of fragments of our own.
 */
public final class SyntheticAccessibility {
    private static final int RADIUS = 2;
    private static final double LEAST_RAW = -4;
    private static final double GREATEST_RAW = 2.5;

    private SyntheticAccessibility() {}

    /**
     * @param stereoCentres configured or not
     * @param largestRing atoms of the largest ring
     */
    public static double of(
            MolecularGraph graph,
            FragmentTable table,
            int stereoCentres,
            int spiroAtoms,
            int bridgeheadAtoms,
            int largestRing) {
        Fragments fragments = new Fragments(graph);
        double score = fragments.mean(table);
        double atoms = graph.atoms();
        score -= Math.pow(atoms, 1.005) - atoms;
        score -= Math.log10(stereoCentres + 1) + Math.log10(spiroAtoms + 1) + Math.log10(bridgeheadAtoms + 1);
        score -= largestRing > 8 ? Math.log10(2) : 0;
        // symmetrical molecules have fewer different environments than atoms
        score += atoms > fragments.different() ? 0.5 * Math.log(atoms / fragments.different()) : 0;
        return scaled(score);
    }

    private static double scaled(double raw) {
        double score = 11 - (raw - LEAST_RAW + 1) / (GREATEST_RAW - LEAST_RAW) * 9;
        if (score > 8) {
            score = 8 + Math.log(score - 8);
        }
        return Math.max(1, Math.min(10, score));
    }

    /** The environments of one molecule. */
    private static final class Fragments {
        private int[] ids = new int[128];
        private int count;

        Fragments(MolecularGraph graph) {
            MorganEnvironments.forEach(graph, RADIUS, id -> {
                if (count == ids.length) {
                    ids = Arrays.copyOf(ids, count * 2);
                }
                ids[count++] = id;
            });
            Arrays.sort(ids, 0, count);
        }

        double mean(FragmentTable table) {
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += table.contribution(ids[k]);
            }
            return sum / count;
        }

        int different() {
            int different = 0;
            for (int k = 0; k < count; k++) {
                different += k == 0 || ids[k] != ids[k - 1] ? 1 : 0;
            }
            return different;
        }
    }
}
