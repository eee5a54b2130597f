package org.charcot.descriptor.crippen;

import org.charcot.molecule.graph.MolecularGraph;

/** The carbon types C1 to C27 and CS of {@link CrippenType}. */
final class CarbonTypes {
    private CarbonTypes() {}

    static CrippenType of(MolecularGraph graph, int atom) {
        return graph.aromatic(atom) ? aromatic(graph, atom) : aliphatic(graph, atom);
    }

    private static CrippenType aliphatic(MolecularGraph graph, int atom) {
        Surroundings around = new Surroundings(graph, atom);
        int hydrogens = graph.hydrogens(atom);
        boolean tetrahedral = graph.totalDegree(atom) == 4;
        if (hydrogens == 4 || (hydrogens == 3 && around.carbon >= 1) || (hydrogens == 2 && around.carbon >= 2)) {
            return CrippenType.C1;
        }
        if ((hydrogens == 1 && around.carbon >= 3) || (hydrogens == 0 && around.carbon >= 4)) {
            return CrippenType.C2;
        }
        if ((hydrogens == 3 && around.hetero >= 1)
                || (hydrogens == 2 && tetrahedral && around.hetero >= 1 && around.aliphatic >= 2)) {
            return CrippenType.C3;
        }
        boolean crowded = (hydrogens == 1 && around.aliphatic >= 3) || (hydrogens == 0 && around.aliphatic >= 4);
        if (tetrahedral && around.hetero >= 1 && crowded) {
            return CrippenType.C4;
        }
        return unsaturatedOrBenzylic(around, hydrogens, graph.totalDegree(atom));
    }

    private static CrippenType unsaturatedOrBenzylic(Surroundings around, int hydrogens, int degree) {
        if (around.doubleHetero > 0) {
            return CrippenType.C5;
        }
        boolean vinylic = hydrogens == 2
                || (hydrogens == 1 && around.aliphatic >= 1)
                || (hydrogens == 0 && around.aliphatic >= 2)
                || around.doubleCarbon >= 2;
        if (around.doubleCarbon > 0 && vinylic) {
            return CrippenType.C6;
        }
        if (degree == 2 && around.triple > 0) {
            return CrippenType.C7;
        }
        if (hydrogens == 3 && around.arylCarbon > 0) {
            return CrippenType.C8;
        }
        if (hydrogens == 3 && around.aryl > 0) {
            return CrippenType.C9;
        }
        if (degree == 4 && around.aryl > 0) {
            return switch (hydrogens) {
                case 2 -> CrippenType.C10;
                case 1 -> CrippenType.C11;
                default -> CrippenType.C12;
            };
        }
        return styrylOrRest(around, hydrogens, degree);
    }

    private static CrippenType styrylOrRest(Surroundings around, int hydrogens, int degree) {
        boolean styryl = around.doubleCarbon > 0
                && ((around.aryl > 0 && around.aliphatic > 0)
                        || (around.arylCarbon > 0 && around.aryl >= 2)
                        || (hydrogens == 1 && around.aryl > 0));
        if (styryl || around.doubleAromaticCarbon > 0) {
            return CrippenType.C26;
        }
        return degree == 4 && around.metal > 0 ? CrippenType.C27 : CrippenType.CS;
    }

    private static CrippenType aromatic(MolecularGraph graph, int atom) {
        Ring ring = new Ring(graph, atom);
        int hydrogens = graph.hydrogens(atom);
        if (hydrogens == 0 && ring.other > 0) {
            return CrippenType.C13;
        }
        if (ring.halogen != 0) {
            return switch (ring.halogen) {
                case 17 -> CrippenType.C15;
                case 35 -> CrippenType.C16;
                case 9 -> CrippenType.C14;
                default -> CrippenType.C17;
            };
        }
        if (hydrogens == 1) {
            return CrippenType.C18;
        }
        if (ring.aromaticBonds >= 3) {
            return CrippenType.C19;
        }
        return ring.aromaticBonds >= 2 ? ring.substituted() : CrippenType.CS;
    }

    /** Neighbours of an aliphatic carbon by kind of bond and atom. */
    private static final class Surroundings {
        private int carbon;
        private int aliphatic;
        private int hetero;
        private int metal;
        private int aryl;
        private int arylCarbon;
        private int doubleCarbon;
        private int doubleHetero;
        private int doubleAromaticCarbon;
        private int triple;

        Surroundings(MolecularGraph graph, int atom) {
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                int other = graph.neighbour(slot);
                boolean isCarbon = graph.element(other) == 6;
                switch (graph.order(graph.bond(slot))) {
                    case 1 -> single(graph, other, isCarbon);
                    case 2 -> {
                        boolean ring = graph.aromatic(other);
                        doubleAromaticCarbon += ring && isCarbon ? 1 : 0;
                        doubleCarbon += !ring && isCarbon ? 1 : 0;
                        doubleHetero += !ring && !isCarbon && graph.element(other) != 1 ? 1 : 0;
                    }
                    case 3 -> triple += graph.aromatic(other) ? 0 : 1;
                    default -> {}
                }
            }
        }

        private void single(MolecularGraph graph, int other, boolean isCarbon) {
            if (graph.aromatic(other)) {
                aryl++;
                arylCarbon += isCarbon ? 1 : 0;
            } else if (graph.element(other) != 1) {
                aliphatic++;
                carbon += isCarbon ? 1 : 0;
                boolean isHetero =
                        switch (graph.element(other)) {
                            case 7, 8, 9, 15, 16, 17, 35, 53 -> true;
                            default -> false;
                        };
                hetero += isHetero ? 1 : 0;
                metal += !isCarbon && !isHetero ? 1 : 0;
            }
        }
    }

    /** What an aromatic carbon carries. */
    private static final class Ring {
        private int aromaticBonds;
        private int aryl;
        private int carbon;
        private int nitrogen;
        private int oxygen;
        private int sulphur;
        private int doubled;
        private int halogen;
        private int other;

        Ring(MolecularGraph graph, int atom) {
            for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
                int bond = graph.bond(slot);
                int neighbour = graph.neighbour(slot);
                int element = graph.element(neighbour);
                if (graph.bondAromatic(bond)) {
                    aromaticBonds++;
                } else if (graph.order(bond) == 1) {
                    single(graph.aromatic(neighbour), element);
                } else if (graph.order(bond) == 2 && !graph.aromatic(neighbour)) {
                    doubled += element == 6 || element == 7 || element == 8 ? 1 : 0;
                }
            }
        }

        private void single(boolean isAryl, int element) {
            if (isAryl) {
                aryl++;
                return;
            }
            switch (element) {
                case 6 -> carbon++;
                case 7 -> nitrogen++;
                case 8 -> oxygen++;
                case 16 -> sulphur++;
                case 9, 17, 35, 53 -> halogen = element;
                case 1 -> {}
                default -> other++;
            }
        }

        CrippenType substituted() {
            if (aryl > 0) {
                return CrippenType.C20;
            }
            if (carbon > 0) {
                return CrippenType.C21;
            }
            if (nitrogen > 0) {
                return CrippenType.C22;
            }
            if (oxygen > 0) {
                return CrippenType.C23;
            }
            if (sulphur > 0) {
                return CrippenType.C24;
            }
            return doubled > 0 ? CrippenType.C25 : CrippenType.CS;
        }
    }
}
