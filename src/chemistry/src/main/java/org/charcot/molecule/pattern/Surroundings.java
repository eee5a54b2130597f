package org.charcot.molecule.pattern;

import java.util.ArrayList;
import java.util.List;
import org.charcot.molecule.pattern.smarts.BondKinds;
import org.charcot.molecule.pattern.smarts.Query;

/**
 * A pattern with all that its shape tells of each atom and bond: a ring of the pattern is a ring of the molecule, an atom
 * has at least the bonds and the neighbours that it has in the pattern. Nothing is asked that the pattern did not imply,
 * but most molecules are refused before any atom is placed.
 */
final class Surroundings {
    private final List<Query.Link> links;
    private final int[] bondTests;
    private final boolean[] ring;
    private final int[] tests;

    /** {@code cheapOnly} leaves out what is costly to ask. */
    Surroundings(Query query, TestTable table, boolean cheapOnly) {
        links = query.links();
        int n = query.atoms().size();
        ring = new boolean[links.size()];
        bondTests = new int[links.size()];
        for (int link = 0; link < links.size(); link++) {
            ring[link] = isInRing(link, n);
            int kinds = links.get(link).kinds();
            bondTests[link] = table.numberOfBond(ring[link] ? BondKinds.inRing(kinds) : kinds);
        }
        int[] own = new int[n];
        for (int atom = 0; atom < n; atom++) {
            int test = table.numberOf(query.atoms().get(atom));
            own[atom] = withBonds(atom, cheapOnly ? table.cheapPartOf(test) : test, table);
        }
        tests = withNeighbours(own, own, table);
    }

    int[] tests() {
        return tests;
    }

    int links() {
        return links.size();
    }

    int bondTest(int link) {
        return bondTests[link];
    }

    boolean joins(int link, int atom) {
        return links.get(link).from() == atom || links.get(link).to() == atom;
    }

    int other(int link, int atom) {
        return links.get(link).other(atom);
    }

    boolean isBesidePlaced(int atom, int[] stepOf) {
        for (int link = 0; link < links.size(); link++) {
            if (joins(link, atom) && stepOf[other(link, atom)] >= 0) {
                return true;
            }
        }
        return false;
    }

    private int withBonds(int atom, int test, TestTable table) {
        int bonds = 0;
        int inRings = 0;
        for (int link = 0; link < links.size(); link++) {
            if (joins(link, atom)) {
                bonds++;
                inRings += ring[link] ? 1 : 0;
            }
        }
        return bonds < 2 ? test : table.all(test, table.bonds(bonds, inRings));
    }

    private int[] withNeighbours(int[] own, int[] ofNeighbours, TestTable table) {
        int[] sharper = new int[own.length];
        for (int atom = 0; atom < own.length; atom++) {
            List<Integer> parts = new ArrayList<>(List.of(own[atom]));
            for (int link = 0; link < links.size(); link++) {
                if (joins(link, atom)) {
                    parts.add(table.beside(bondTests[link], ofNeighbours[other(link, atom)]));
                }
            }
            sharper[atom] = table.all(parts.stream().mapToInt(Integer::intValue).toArray());
        }
        return sharper;
    }

    /** Whether the ends of a link stay joined without it. */
    private boolean isInRing(int link, int atoms) {
        boolean[] reached = new boolean[atoms];
        int[] queue = new int[atoms];
        int end = 1;
        queue[0] = links.get(link).from();
        reached[queue[0]] = true;
        for (int head = 0; head < end; head++) {
            for (int k = 0; k < links.size(); k++) {
                if (k != link && joins(k, queue[head]) && !reached[other(k, queue[head])]) {
                    reached[other(k, queue[head])] = true;
                    queue[end++] = other(k, queue[head]);
                }
            }
        }
        return reached[links.get(link).to()];
    }
}
