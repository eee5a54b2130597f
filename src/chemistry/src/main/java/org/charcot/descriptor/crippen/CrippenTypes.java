package org.charcot.descriptor.crippen;

import org.charcot.molecule.graph.MolecularGraph;

/** The {@link CrippenType} of each atom of one molecule and of its hydrogens, tried in the order of the published table. */
public final class CrippenTypes {
    private final MolecularGraph graph;
    private final CrippenType[] atoms;
    private final CrippenType[] hydrogens;

    private CrippenTypes(MolecularGraph graph) {
        this.graph = graph;
        atoms = new CrippenType[graph.atoms()];
        hydrogens = new CrippenType[graph.atoms()];
        for (int i = 0; i < atoms.length; i++) {
            atoms[i] = atom(graph, i);
            hydrogens[i] = graph.hydrogens(i) == 0 ? null : hydrogen(graph, i);
        }
    }

    public static CrippenTypes of(MolecularGraph graph) {
        return new CrippenTypes(graph);
    }

    /** The logarithm of the octanol-water partition coefficient. */
    public double logP() {
        double sum = 0;
        for (int i = 0; i < atoms.length; i++) {
            int count = graph.hydrogens(i);
            sum += atoms[i].logP() + (count == 0 ? 0 : count * hydrogens[i].logP());
        }
        return sum;
    }

    /** Molar refractivity in cm³/mol. */
    public double refractivity() {
        double sum = 0;
        for (int i = 0; i < atoms.length; i++) {
            int count = graph.hydrogens(i);
            sum += atoms[i].refractivity() + (count == 0 ? 0 : count * hydrogens[i].refractivity());
        }
        return sum;
    }

    /** The type of an atom without its hydrogens. */
    public CrippenType type(int atom) {
        return atoms[atom];
    }

    private static CrippenType atom(MolecularGraph graph, int atom) {
        int element = graph.element(atom);
        boolean neutral = graph.charge(atom) == 0;
        return switch (element) {
            case 1 -> CrippenType.HS;
            case 6 -> CarbonTypes.of(graph, atom);
            case 7 -> NitrogenTypes.of(graph, atom);
            case 8 -> OxygenTypes.of(graph, atom);
            case 9 -> neutral ? CrippenType.F : CrippenType.HAL;
            case 17 -> neutral ? CrippenType.CL : CrippenType.HAL;
            case 35 -> neutral ? CrippenType.BR : CrippenType.HAL;
            case 53 -> neutral ? CrippenType.I : CrippenType.HAL;
            case 15 -> CrippenType.P;
            case 16 -> sulphur(graph, atom);
            case 3, 11, 19, 37, 55 -> graph.charge(atom) > 0 ? CrippenType.HAL : CrippenType.ME1;
            default -> isTransitionMetal(element) ? CrippenType.ME2 : CrippenType.ME1;
        };
    }

    private static boolean isTransitionMetal(int element) {
        return (element >= 21 && element <= 30) || (element >= 39 && element <= 48) || (element >= 72 && element <= 80);
    }

    private static CrippenType hydrogen(MolecularGraph graph, int atom) {
        return switch (graph.element(atom)) {
            case 6 -> CrippenType.H1;
            case 7 -> CrippenType.H3;
            case 8 -> graph.aromatic(atom) ? CrippenType.H2 : OxygenTypes.ofHydrogen(graph, atom);
            default -> CrippenType.H2;
        };
    }

    private static CrippenType sulphur(MolecularGraph graph, int atom) {
        if (graph.aromatic(atom)) {
            return CrippenType.S3;
        }
        boolean doubled = false;
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int other = graph.neighbour(slot);
            boolean hetero =
                    switch (graph.element(other)) {
                        case 7, 8, 15, 16 -> !graph.aromatic(other);
                        default -> false;
                    };
            doubled |= graph.order(graph.bond(slot)) == 2 && hetero;
        }
        return graph.charge(atom) != 0 || doubled ? CrippenType.S2 : CrippenType.S1;
    }
}
