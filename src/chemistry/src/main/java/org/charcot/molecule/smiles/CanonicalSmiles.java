package org.charcot.molecule.smiles;

import java.util.Locale;
import org.charcot.error.WorkBudgetExceededException;
import org.charcot.molecule.graph.CanonicalLabelling;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.StereoSign;
import org.openscience.cdk.config.Elements;

/**
 * Canonical SMILES written straight from the arrays: atoms in the order of our own labelling, aromatic atoms in lower
 * case, stereo and isotopes kept. The CDK's own canonical isomeric flavours number the atoms through InChI, at a hundred
 * times the cost, and its writer drops the configuration of double bonds to aromatic rings.
 */
public final class CanonicalSmiles {
    private static final int TREE = 1;
    private static final int CLOSURE = 2;

    private final MolecularGraph graph;
    private final CanonicalLabelling order;
    private final StringBuilder text = new StringBuilder();
    private final int[] slots;
    private final int[] visitedAt;
    private final boolean[] written;
    private final int[] role;
    private final int[] digit;
    private final int[] bondAt;
    private final boolean[] digitOpen = new boolean[100];
    private final BondDirections directions;
    private int visited;
    private int bondsWritten;

    private CanonicalSmiles(MolecularGraph graph, CanonicalLabelling order) {
        this.graph = graph;
        this.order = order;
        slots = slotsByNumber(graph, order);
        visitedAt = new int[graph.atoms()];
        written = new boolean[graph.atoms()];
        role = new int[graph.bonds()];
        digit = new int[graph.bonds()];
        bondAt = new int[graph.bonds()];
        findClosures(order.atom(0), -1);
        directions = BondDirections.of(graph, order, visitedAt);
    }

    /** Writes a connected graph of at least one atom; groups of relative configuration as a CXSMILES does, behind a blank. */
    public static String of(MolecularGraph graph) {
        return of(graph, CanonicalLabelling.of(graph));
    }

    /** The same with a labelling that is at hand. */
    public static String of(MolecularGraph graph, CanonicalLabelling labelling) {
        CanonicalSmiles smiles = new CanonicalSmiles(graph, labelling);
        smiles.write(smiles.order.atom(0), -1);
        return smiles.text
                .append(StereoSuffix.of(graph, labelling, smiles.visitedAt, smiles.bondAt))
                .toString();
    }

    /** The same for a graph with isotopes, which then decide on the order as well. */
    public static String withIsotopes(MolecularGraph graph) {
        return of(graph, CanonicalLabelling.withIsotopes(graph));
    }

    /** Of each atom its place among those of the text, from 1. */
    public static int[] positions(MolecularGraph graph, CanonicalLabelling labelling) {
        return new CanonicalSmiles(graph, labelling).visitedAt;
    }

    /** The neighbour slots of each atom, those of the lower numbers first, where the graph has them in any order. */
    private static int[] slotsByNumber(MolecularGraph graph, CanonicalLabelling order) {
        int[] slots = new int[2 * graph.bonds()];
        for (int atom = 0; atom < graph.atoms(); atom++) {
            int first = graph.first(atom);
            for (int slot = first; slot < graph.last(atom); slot++) {
                int number = order.number(graph.neighbour(slot));
                int j = slot - 1;
                while (j >= first && order.number(graph.neighbour(slots[j])) > number) {
                    slots[j + 1] = slots[j];
                    j--;
                }
                slots[j + 1] = slot;
            }
        }
        return slots;
    }

    private void findClosures(int atom, int from) {
        visitedAt[atom] = ++visited;
        for (int k = graph.first(atom); k < graph.last(atom); k++) {
            int slot = slots[k];
            int bond = graph.bond(slot);
            if (bond == from || role[bond] != 0) {
                continue;
            }
            int next = graph.neighbour(slot);
            role[bond] = visitedAt[next] > 0 ? CLOSURE : TREE;
            if (role[bond] == TREE) {
                findClosures(next, bond);
            }
        }
    }

    private void write(int atom, int from) {
        written[atom] = true;
        atomSymbol(atom, from);
        int branches = 0;
        for (int k = graph.first(atom); k < graph.last(atom); k++) {
            int slot = slots[k];
            int bond = graph.bond(slot);
            if (role[bond] == CLOSURE) {
                closure(bond, atom, graph.neighbour(slot));
            } else if (bond != from) {
                branches++;
            }
        }
        for (int k = graph.first(atom); k < graph.last(atom); k++) {
            int slot = slots[k];
            int bond = graph.bond(slot);
            if (role[bond] == TREE && bond != from) {
                boolean inBrackets = --branches > 0;
                text.append(inBrackets ? "(" : "");
                bondAt[bond] = bondsWritten++;
                bondSymbol(bond, atom);
                write(graph.neighbour(slot), bond);
                text.append(inBrackets ? ")" : "");
            }
        }
    }

    private void closure(int bond, int atom, int other) {
        if (written[other]) {
            digitOpen[digit[bond]] = false;
            bondAt[bond] = bondsWritten++;
        } else {
            int free = 1;
            while (free < digitOpen.length && digitOpen[free]) {
                free++;
            }
            if (free == digitOpen.length) {
                throw new WorkBudgetExceededException(
                        "budget exceeded: the SMILES has more than 99 ring closures open at a time");
            }
            digitOpen[free] = true;
            digit[bond] = free;
            bondSymbol(bond, atom);
        }
        text.append(digit[bond] > 9 ? "%" : "").append(digit[bond]);
    }

    private void bondSymbol(int bond, int from) {
        int rise = directions.rise(bond, from);
        if (rise != 0) {
            text.append(rise > 0 ? '/' : '\\');
            return;
        }
        if (graph.bondAromatic(bond)) {
            return;
        }
        boolean betweenAromatic = graph.aromatic(graph.begin(bond)) && graph.aromatic(graph.end(bond));
        switch (graph.order(bond)) {
            case 2 -> text.append('=');
            case 3 -> text.append('#');
            case 4 -> text.append('$');
            default -> text.append(betweenAromatic ? "-" : "");
        }
    }

    private void atomSymbol(int atom, int from) {
        String symbol = Elements.ofNumber(graph.element(atom)).symbol();
        symbol = graph.aromatic(atom) ? symbol.toLowerCase(Locale.ROOT) : symbol;
        int hydrogens = graph.hydrogens(atom);
        int charge = graph.charge(atom);
        int turn = turn(atom, from);
        int isotope = graph.isotope(atom);
        if (charge == 0 && turn == 0 && isotope == 0 && hydrogens == ImpliedHydrogens.of(graph, atom)) {
            text.append(symbol);
            return;
        }
        text.append('[').append(isotope == 0 ? "" : isotope).append(symbol);
        text.append(turn > 0 ? "@@" : turn < 0 ? "@" : "");
        text.append(hydrogens > 0 ? "H" : "").append(hydrogens > 1 ? hydrogens : "");
        text.append(charge > 0 ? "+" : charge < 0 ? "-" : "");
        text.append(Math.abs(charge) > 1 ? Math.abs(charge) : "").append(']');
    }

    /** +1 for clockwise in the order in which the neighbours stand in the text, -1 for anticlockwise, 0 for none. */
    private int turn(int atom, int from) {
        int e = order.centreAt(atom);
        if (e < 0) {
            return 0;
        }
        int[] position = new int[graph.atoms()];
        if (graph.stereo().carriersAreNeighbours(graph, e)) {
            int next = 1;
            position[atom] = next++; // an implicit hydrogen stands behind the atom before
            for (int pass = CLOSURE; pass >= TREE; pass--) {
                for (int k = graph.first(atom); k < graph.last(atom); k++) {
                    int slot = slots[k];
                    int bond = graph.bond(slot);
                    if (bond == from) {
                        position[graph.neighbour(slot)] = 0;
                    } else if (role[bond] == pass) {
                        position[graph.neighbour(slot)] = next++;
                    }
                }
            }
        } else {
            System.arraycopy(visitedAt, 0, position, 0, position.length);
        }
        return StereoSign.inOrder(graph.stereo(), e, position);
    }
}
