package org.charcot.molecule.pattern.smarts;

/**
 * How often atoms and bonds of drug-like molecules pass a test, roughly: what is rare is looked for first. Only the
 * speed depends on it. The shares are estimates, and atoms are taken to be independent of their neighbours.
 */
public final class Rarity {
    private static final double NEIGHBOURS = 2.2;

    private Rarity() {}

    public static double ofHydrogens(int atLeast) {
        return atLeast == 1 ? 0.5 : atLeast == 2 ? 0.22 : 0.07;
    }

    public static double ofBonds(int atLeast, int inRings) {
        double bonds = atLeast < 2 ? 1 : atLeast == 2 ? 0.82 : atLeast == 3 ? 0.37 : 0.05;
        double ring = inRings < 2 ? 1 : inRings == 2 ? 0.65 : inRings == 3 ? 0.12 : 0.01;
        return Math.min(bonds, ring);
    }

    /** The share of atoms that have a neighbour of this kind. */
    public static double ofNeighbour(int kinds, double neighbour) {
        return 1 - Math.pow(1 - ofBond(kinds) * neighbour, NEIGHBOURS);
    }

    private static double ofBond(int kinds) {
        double share = 0;
        double[] shares = {
            0, 0.22, 0.08, 0.01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.23, 0.01, 0, 0, 0, 0, 0, 0, 0.24, 0.21, 0, 0,
            0, 0, 0
        };
        for (int kind = 0; kind < shares.length; kind++) {
            share += BondKinds.accepts(kinds, kind) ? shares[kind] : 0;
        }
        return share;
    }

    public static double of(AtomQuestion.Primitive test) {
        int value = test.value();
        return switch (test.type()) {
            case TRUE, HAS_UNSPEC_ISOTOPE -> 1;
            case FALSE -> 0;
            case ELEMENT -> element(value);
            case AROMATIC_ELEMENT -> element(value) * aromatic(value);
            case ALIPHATIC_ELEMENT -> element(value) * (1 - aromatic(value));
            case IS_AROMATIC -> 0.45;
            case IS_ALIPHATIC -> 0.55;
            case IS_IN_RING -> 0.65;
            case IS_IN_CHAIN -> 0.35;
            case TOTAL_H_COUNT, IMPL_H_COUNT -> of(value, 0.5, 0.28, 0.15, 0.07);
            case DEGREE -> of(value, 0, 0.18, 0.45, 0.32, 0.05);
            case TOTAL_DEGREE -> of(value, 0, 0.1, 0.15, 0.5, 0.25);
            case VALENCE -> of(value, 0, 0.03, 0.14, 0.12, 0.69);
            case RING_BOND_COUNT -> of(value, 0.35, 0, 0.53, 0.11, 0.01);
            case RING_COUNT -> of(value, 0.35, 0.52, 0.12, 0.01);
            case FORMAL_CHARGE -> value == 0 ? 0.985 : 0.007;
            default -> 0.3;
        };
    }

    private static double of(int value, double... shares) {
        return value < shares.length ? shares[value] : 0.001;
    }

    private static double element(int number) {
        return switch (number) {
            case 6 -> 0.72;
            case 7 -> 0.12;
            case 8 -> 0.11;
            case 16 -> 0.02;
            case 9, 17 -> 0.013;
            case 35 -> 0.004;
            default -> 0.0003;
        };
    }

    private static double aromatic(int number) {
        return switch (number) {
            case 6 -> 0.55;
            case 7 -> 0.35;
            case 8 -> 0.06;
            case 16 -> 0.35;
            default -> 0.01;
        };
    }
}
