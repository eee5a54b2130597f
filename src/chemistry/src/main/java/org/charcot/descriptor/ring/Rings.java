package org.charcot.descriptor.ring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.charcot.molecule.graph.MolecularGraph;

/** The smallest set of smallest rings of one molecule, and the ring systems: atoms that ring bonds hold together. */
public final class Rings {
    private static final Rings NONE = new Rings(List.of(), 0, 0);

    private final List<Ring> rings;
    private final int systems;
    private final int largestSystem;

    private Rings(List<Ring> rings, int systems, int largestSystem) {
        this.rings = rings;
        this.systems = systems;
        this.largestSystem = largestSystem;
    }

    public static Rings of(MolecularGraph graph) {
        boolean any = false;
        for (int i = 0; i < graph.atoms() && !any; i++) {
            any = graph.inRing(i);
        }
        return any ? searched(graph) : NONE;
    }

    private static Rings searched(MolecularGraph graph) {
        List<Ring> rings = new ArrayList<>();
        boolean[] seen = new boolean[graph.atoms()];
        int[] room = new int[graph.atoms()];
        int[] queue = new int[graph.atoms()];
        int systems = 0;
        int largest = 0;
        for (int start = 0; start < graph.atoms(); start++) {
            if (graph.inRing(start) && !seen[start]) {
                int ends = 0;
                int end = 1;
                queue[0] = start;
                seen[start] = true;
                for (int head = 0; head < end; head++) {
                    for (int slot = graph.first(queue[head]); slot < graph.last(queue[head]); slot++) {
                        if (graph.bondInRing(graph.bond(slot))) {
                            ends++;
                            int other = graph.neighbour(slot);
                            if (!seen[other]) {
                                seen[other] = true;
                                queue[end++] = other;
                            }
                        }
                    }
                }
                systems++;
                largest = Math.max(largest, end);
                new RingSystem(graph, Arrays.copyOf(queue, end), ends / 2, room).collect(rings);
            }
        }
        return new Rings(rings, systems, largest);
    }

    public int count(Predicate<Ring> kind) {
        int count = 0;
        for (Ring ring : rings) {
            count += kind.test(ring) ? 1 : 0;
        }
        return count;
    }

    public int systems() {
        return systems;
    }

    /** The atoms of the largest ring system; 0 without rings. */
    public int largestSystem() {
        return largestSystem;
    }

    /** The atoms of the largest ring; 0 without rings. */
    public int largest() {
        int largest = 0;
        for (Ring ring : rings) {
            largest = Math.max(largest, ring.size());
        }
        return largest;
    }

    /** Atoms that are all that two rings share. */
    public int spiroAtoms() {
        return distinctAtoms(Junction::spiro);
    }

    /** Atoms where the common stretch of two or more bonds of two rings ends. */
    public int bridgeheadAtoms() {
        return distinctAtoms(Junction::bridgeheads);
    }

    private int distinctAtoms(java.util.function.BiFunction<Ring, Ring, int[]> ofPair) {
        int[] atoms = new int[0];
        for (int i = 0; i < rings.size(); i++) {
            for (int j = 0; j < i; j++) {
                int[] more = ofPair.apply(rings.get(i), rings.get(j));
                if (more.length > 0) {
                    int before = atoms.length;
                    atoms = Arrays.copyOf(atoms, before + more.length);
                    System.arraycopy(more, 0, atoms, before, more.length);
                }
            }
        }
        return (int) Arrays.stream(atoms).distinct().count();
    }
}
