package org.charcot.descriptor.crippen;

import org.charcot.molecule.graph.MolecularGraph;

/** The oxygen types O1 to O12 and OS of {@link CrippenType}, and those of the hydrogens on oxygen. */
final class OxygenTypes {
    private OxygenTypes() {}

    static CrippenType of(MolecularGraph graph, int atom) {
        if (graph.aromatic(atom)) {
            return CrippenType.O1;
        }
        if (graph.hydrogens(atom) > 0) {
            return CrippenType.O2;
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
            return CrippenType.O3;
        }
        if (aryl > 0 && aliphatic + aryl >= 2) {
            return CrippenType.O4;
        }
        return graph.degree(atom) == 1 ? terminal(graph, atom) : CrippenType.OS;
    }

    private static CrippenType terminal(MolecularGraph graph, int atom) {
        int slot = graph.first(atom);
        int other = graph.neighbour(slot);
        int element = graph.element(other);
        boolean doubled = graph.order(graph.bond(slot)) == 2;
        if (graph.charge(atom) < 0) {
            return anion(graph, atom, other);
        }
        if (!doubled) {
            return CrippenType.OS;
        }
        if (element == 7 || element == 8) {
            return CrippenType.O5;
        }
        if (element == 16 && graph.charge(other) == 0) {
            return CrippenType.O6;
        }
        if (element == 6) {
            return graph.aromatic(other) ? CrippenType.O8 : carbonyl(graph, atom, other);
        }
        return CrippenType.OS;
    }

    private static CrippenType anion(MolecularGraph graph, int atom, int other) {
        return switch (graph.element(other)) {
            case 7 -> CrippenType.O5;
            case 16 -> CrippenType.O6;
            case 6 ->
                !graph.aromatic(other) && isDoublyBondedToOxygen(graph, other, atom) ? CrippenType.O12 : CrippenType.O7;
            default -> CrippenType.O7;
        };
    }

    /** O9 aliphatic, O10 aromatic, O11 hetero-substituted carbonyl oxygens. */
    private static CrippenType carbonyl(MolecularGraph graph, int oxygen, int carbon) {
        Carbonyl group = new Carbonyl(graph, oxygen, carbon);
        int hydrogens = graph.hydrogens(carbon);
        boolean aldehyde = hydrogens == 1 && (group.aliphaticCarbon > 0 || group.nitrogenOrOxygen > 0);
        boolean ketone = group.aliphaticCarbon > 0 && group.aliphatic >= 2;
        boolean dioxide = group.doubledOxygen > 0 && graph.totalDegree(carbon) == 2;
        if (aldehyde || ketone || hydrogens == 2 || dioxide) {
            return CrippenType.O9;
        }
        boolean aryl = (hydrogens == 1 && group.arylCarbon > 0)
                || ((group.aliphaticCarbon > 0 || group.arylCarbon > 0)
                        && group.aryl > 0
                        && group.aliphatic + group.aryl >= 2)
                || (group.arylCarbon > 0 && group.aliphatic > 0);
        if (aryl) {
            return CrippenType.O10;
        }
        return group.notCarbon >= 2 ? CrippenType.O11 : CrippenType.OS;
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
    static CrippenType ofHydrogen(MolecularGraph graph, int atom) {
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
        return alcohol ? CrippenType.H2 : onNitrogen ? CrippenType.H3 : acid ? CrippenType.H4 : CrippenType.HS;
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
