package org.charcot.descriptor.topology;

import java.util.ArrayList;
import java.util.List;
import org.charcot.descriptor.crippen.CrippenTypes;
import org.charcot.molecule.graph.MolecularGraph;

/**
 * A vector of numbers for models to learn from, each as RDKit 2022.09 defines it: surface area by logP contribution,
 * refractivity contribution and electrotopological state, connectivity and shape indices, complexity. Holds nothing, and
 * so is safe to share between threads.
 */
public final class ModelDescriptors {
    private static final double[] LOGP_BINS = {-0.4, -0.2, 0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6};
    private static final double[] REFRACTIVITY_BINS = {1.29, 1.82, 2.24, 2.45, 2.75, 3.05, 3.63, 3.8, 4.0};
    private static final double[] STATE_BINS = {-0.390, 0.290, 0.717, 1.165, 1.540, 1.807, 2.05, 4.69, 9.17, 15.0};
    private static final List<String> NAMES = names();

    private ModelDescriptors() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        numbered(names, "slogp_vsa", LOGP_BINS.length + 1);
        numbered(names, "smr_vsa", REFRACTIVITY_BINS.length + 1);
        numbered(names, "estate_vsa", STATE_BINS.length + 1);
        names.addAll(List.of("max_estate", "min_estate", "chi0", "chi1"));
        for (String kind : List.of("n", "v")) {
            for (int order = 0; order <= 4; order++) {
                names.add("chi" + order + kind);
            }
        }
        names.addAll(List.of("kappa1", "kappa2", "kappa3", "hall_kier_alpha", "balaban_j", "bertz_ct"));
        return List.copyOf(names);
    }

    private static void numbered(List<String> names, String name, int count) {
        for (int i = 1; i <= count; i++) {
            names.add(name + i);
        }
    }

    /** The name of each number in its place. */
    public static List<String> all() {
        return NAMES;
    }

    /** The numbers for one molecule, all finite, in the order of {@link #all()}. */
    public static double[] of(MolecularGraph graph) {
        double[] vector = new double[NAMES.size()];
        fill(graph, CrippenTypes.of(graph), vector);
        return vector;
    }

    private static void fill(MolecularGraph graph, CrippenTypes types, double[] vector) {
        SurfaceArea area = SurfaceArea.of(graph);
        Distances distances = new Distances(graph);
        double[] state = ElectronicState.of(graph, distances);
        int refractivity = LOGP_BINS.length + 1;
        int states = refractivity + REFRACTIVITY_BINS.length + 1;
        int next = states + STATE_BINS.length + 1;
        double most = state[0];
        double least = state[0];
        for (int i = 0; i < state.length; i++) {
            double surface = area.atom(i);
            vector[bin(LOGP_BINS, types.type(i).logP())] += surface;
            vector[refractivity + bin(REFRACTIVITY_BINS, types.type(i).refractivity())] += surface;
            vector[states + bin(STATE_BINS, state[i])] += surface;
            most = Math.max(most, state[i]);
            least = Math.min(least, state[i]);
        }
        vector[next++] = most;
        vector[next++] = least;
        Connectivity simple = Connectivity.simple(graph);
        vector[next++] = simple.order0();
        vector[next++] = simple.order1();
        next = fill(Connectivity.electrons(graph), vector, next);
        next = fill(Connectivity.valence(graph), vector, next);
        Shape shape = new Shape(graph);
        vector[next++] = shape.kappa1();
        vector[next++] = shape.kappa2();
        vector[next++] = shape.kappa3();
        vector[next++] = shape.alpha();
        Complexity complexity = new Complexity(graph, distances);
        vector[next++] = complexity.balabanJ();
        vector[next] = complexity.bertz();
    }

    private static int fill(Connectivity connectivity, double[] vector, int from) {
        vector[from] = connectivity.order0();
        vector[from + 1] = connectivity.order1();
        vector[from + 2] = connectivity.order2();
        vector[from + 3] = connectivity.order3();
        vector[from + 4] = connectivity.order4();
        return from + 5;
    }

    /** The number of edges at or below a value. */
    private static int bin(double[] edges, double value) {
        int bin = 0;
        while (bin < edges.length && value >= edges[bin]) {
            bin++;
        }
        return bin;
    }
}
