package org.charcot.molecule.pattern.smarts;

import org.charcot.molecule.graph.MolecularGraph;
import org.openscience.cdk.isomorphism.matchers.Expr;

/**
 * Bonds have few properties: order, aromaticity and ring membership make 32 kinds. What a pattern asks of a bond is
 * the set of kinds it accepts, one bit for each.
 */
public final class BondKinds {
    private static final int AROMATIC = 8;
    private static final int RING = 16;
    private static final int COUNT = 32;
    /** The bond to a hydrogen: single, in no ring. */
    static final int TO_HYDROGEN = 1;

    private BondKinds() {}

    public static int of(MolecularGraph graph, int bond) {
        return graph.order(bond) | (graph.bondAromatic(bond) ? AROMATIC : 0) | (graph.bondInRing(bond) ? RING : 0);
    }

    public static boolean accepts(int kinds, int kind) {
        return (kinds >>> kind & 1) != 0;
    }

    /** Those of the kinds that are of bonds in rings. */
    public static int inRing(int kinds) {
        return kinds & (-1 << RING);
    }

    /** The kinds that a bond expression accepts. */
    static int acceptedBy(Expr expression) {
        int kinds = 0;
        for (int kind = 0; kind < COUNT; kind++) {
            kinds |= holds(expression, kind) ? 1 << kind : 0;
        }
        return kinds;
    }

    private static boolean holds(Expr expression, int kind) {
        int order = kind & 7;
        boolean aromatic = (kind & AROMATIC) != 0;
        boolean ring = (kind & RING) != 0;
        return switch (expression.type()) {
            case TRUE -> true;
            case FALSE -> false;
            case ORDER -> order == expression.value();
            case ALIPHATIC_ORDER -> !aromatic && order == expression.value();
            case IS_AROMATIC -> aromatic;
            case IS_ALIPHATIC -> !aromatic;
            case IS_IN_RING -> ring;
            case IS_IN_CHAIN -> !ring;
            case SINGLE_OR_AROMATIC -> aromatic || order == 1;
            case DOUBLE_OR_AROMATIC -> aromatic || order == 2;
            case SINGLE_OR_DOUBLE -> order == 1 || order == 2;
            case AND -> holds(expression.left(), kind) && holds(expression.right(), kind);
            case OR -> holds(expression.left(), kind) || holds(expression.right(), kind);
            case NOT -> !holds(expression.left(), kind);
            default -> throw new IllegalArgumentException("bonds are not asked for " + expression.type());
        };
    }
}
