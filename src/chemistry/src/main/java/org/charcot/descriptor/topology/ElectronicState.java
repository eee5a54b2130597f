package org.charcot.descriptor.topology;

import org.charcot.molecule.graph.MolecularGraph;

/** The electrotopological state of each atom (Hall, Mohney and Kier 1991, doi:10.1021/ci00001a012). */
final class ElectronicState {
    private ElectronicState() {}

    static double[] of(MolecularGraph graph, Distances distances) {
        double[] intrinsic = new double[graph.atoms()];
        for (int i = 0; i < intrinsic.length; i++) {
            int degree = graph.degree(i);
            if (degree > 0) {
                int element = graph.element(i);
                double quantum = principalQuantumNumber(element);
                int delta = Elements.outerElectrons(element) - graph.hydrogens(i);
                intrinsic[i] = (4 / (quantum * quantum) * delta + 1) / degree;
            }
        }
        double[] state = new double[intrinsic.length];
        for (int i = 0; i < state.length; i++) {
            int[] distance = distances.from(i);
            double sum = intrinsic[i];
            for (int j = 0; j < state.length; j++) {
                double steps = distance[j] + 1.0;
                sum += distance[j] > 0 ? (intrinsic[i] - intrinsic[j]) / (steps * steps) : 0;
            }
            state[i] = sum;
        }
        return state;
    }

    private static int principalQuantumNumber(int element) {
        if (element <= 2) {
            return 1;
        }
        if (element <= 10) {
            return 2;
        }
        if (element <= 18) {
            return 3;
        }
        if (element <= 36) {
            return 4;
        }
        return element <= 54 ? 5 : element <= 86 ? 6 : 7;
    }
}
