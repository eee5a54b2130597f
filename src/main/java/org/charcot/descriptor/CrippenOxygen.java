package org.charcot.descriptor;

import org.charcot.molecule.MolecularGraph;

/** The oxygen types O1 to O12 and OS of {@link CrippenLogP}, and those of the hydrogens on oxygen. */
final class CrippenOxygen {
    private static final double SUPPLEMENTAL = -0.1188; // OS

    private CrippenOxygen() {}

    static double contribution(MolecularGraph graph, int atom) {
        if (graph.aromatic(atom)) {
            return 0.1552; // O1
        }
        if (graph.hydrogens(atom) > 0) {
            return -0.2893; // O2
        }
        int aliphatic = 0;
        int aryl = 0;
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            if (graph.order(graph.bond(slot)) == 1) {
                aryl += graph.aromatic(graph.neighbour(slot)) ? 1 : 0;
                aliphatic += graph.aromatic(graph.neighbour(slot)) ? 0 : 1;
            }
        }
        if (aliphatic >= 2) {
            return -0.0684; // O3
        }
        if (aryl > 0 && aliphatic + aryl >= 2) {
            return -0.4195; // O4
        }
        return graph.degree(atom) == 1 ? terminal(graph, atom) : SUPPLEMENTAL;
    }

    private static double terminal(MolecularGraph graph, int atom) {
        int slot = graph.first(atom);
        int other = graph.neighbour(slot);
        int element = graph.element(other);
        boolean doubled = graph.order(graph.bond(slot)) == 2;
        if (graph.charge(atom) < 0) {
            return anion(graph, atom, other);
        }
        if (!doubled) {
            return SUPPLEMENTAL;
        }
        if (element == 7 || element == 8) {
            return 0.0335; // O5
        }
        if (element == 16 && graph.charge(other) == 0) {
            return -0.3339; // O6
        }
        if (element == 6) {
            return graph.aromatic(other) ? 0.1788 : carbonyl(graph, atom, other); // O8
        }
        return SUPPLEMENTAL;
    }

    private static double anion(MolecularGraph graph, int atom, int other) {
        return switch (graph.element(other)) {
            case 7 -> 0.0335; // O5
            case 16 -> -0.3339; // O6
            case 6 -> !graph.aromatic(other) && isDoublyBondedToOxygen(graph, other, atom) ? -1.326 : -1.189; // O12, O7
            default -> -1.189; // O7
        };
    }

    /** O9 aliphatic, O10 aromatic, O11 hetero-substituted carbonyl oxygens. */
    private static double carbonyl(MolecularGraph graph, int oxygen, int carbon) {
        Carbonyl group = new Carbonyl(graph, oxygen, carbon);
        int hydrogens = graph.hydrogens(carbon);
        boolean aldehyde = hydrogens == 1 && (group.aliphaticCarbon > 0 || group.nitrogenOrOxygen > 0);
        boolean ketone = group.aliphaticCarbon > 0 && group.aliphatic >= 2;
        boolean dioxide = group.doubledOxygen > 0 && graph.totalDegree(carbon) == 2;
        if (aldehyde || ketone || hydrogens == 2 || dioxide) {
            return -0.1526; // O9
        }
        boolean aryl = (hydrogens == 1 && group.arylCarbon > 0)
                || ((group.aliphaticCarbon > 0 || group.arylCarbon > 0)
                        && group.aryl > 0
                        && group.aliphatic + group.aryl >= 2)
                || (group.arylCarbon > 0 && group.aliphatic > 0);
        if (aryl) {
            return 0.1129; // O10
        }
        return group.notCarbon >= 2 ? 0.4833 : SUPPLEMENTAL; // O11
    }

    /** What a carbonyl carbon carries besides its oxygen. */
    private static final class Carbonyl {
        private int aliphatic;
        private int aliphaticCarbon;
        private int nitrogenOrOxygen;
        private int aryl;
        private int arylCarbon;
        private int notCarbon;
        private int doubledOxygen;

        Carbonyl(MolecularGraph graph, int oxygen, int carbon) {
            for (int slot = graph.first(carbon); slot < graph.last(carbon); slot++) {
                int other = graph.neighbour(slot);
                if (other == oxygen) {
                    continue;
                }
                int element = graph.element(other);
                switch (graph.order(graph.bond(slot))) {
                    case 1 -> single(graph.aromatic(other), element);
                    case 2 -> doubledOxygen += element == 8 ? 1 : 0;
                    default -> {}
                }
            }
        }

        private void single(boolean isAryl, int element) {
            aryl += isAryl ? 1 : 0;
            aliphatic += isAryl ? 0 : 1;
            arylCarbon += isAryl && element == 6 ? 1 : 0;
            aliphaticCarbon += !isAryl && element == 6 ? 1 : 0;
            nitrogenOrOxygen += !isAryl && (element == 7 || element == 8) ? 1 : 0;
            notCarbon += element != 6 ? 1 : 0;
        }
    }

    private static boolean isDoublyBondedToOxygen(MolecularGraph graph, int carbon, int except) {
        for (int slot = graph.first(carbon); slot < graph.last(carbon); slot++) {
            int other = graph.neighbour(slot);
            boolean oxo = graph.order(graph.bond(slot)) == 2 && graph.element(other) == 8 && !graph.aromatic(other);
            if (oxo && other != except) {
                return true;
            }
        }
        return false;
    }

    /** H2 alcohol, H3 on O-N, H4 acid. */
    static double hydrogenContribution(MolecularGraph graph, int atom) {
        boolean alcohol = graph.hydrogens(atom) >= 2;
        boolean onNitrogen = false;
        boolean acid = false;
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int other = graph.neighbour(slot);
            boolean aryl = graph.aromatic(other);
            switch (graph.element(other)) {
                case 6 -> {
                    alcohol |= aryl || graph.totalDegree(other) == 4;
                    acid |= hasAcidicDouble(graph, other);
                }
                case 7 -> {
                    alcohol |= aryl;
                    onNitrogen = true;
                }
                case 8, 16 -> {
                    alcohol |= aryl;
                    acid = true;
                }
                default -> alcohol = true;
            }
        }
        return alcohol ? -0.2677 : onNitrogen ? 0.2142 : acid ? 0.2980 : 0.1125;
    }

    private static boolean hasAcidicDouble(MolecularGraph graph, int carbon) {
        for (int slot = graph.first(carbon); slot < graph.last(carbon); slot++) {
            int other = graph.neighbour(slot);
            if (graph.order(graph.bond(slot)) == 2) {
                boolean suitable =
                        switch (graph.element(other)) {
                            case 6, 7 -> true;
                            case 8, 16 -> !graph.aromatic(other);
                            default -> false;
                        };
                if (suitable) {
                    return true;
                }
            }
        }
        return false;
    }
}
