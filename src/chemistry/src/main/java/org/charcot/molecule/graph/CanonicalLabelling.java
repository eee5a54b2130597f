package org.charcot.molecule.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the atoms of a molecule the same way however it was written.
 *
 * <p>Individualisation and refinement after McKay (1981): ties are broken by trying each tied atom and keeping the
 * numbering with the smallest certificate. Atoms whose numberings give a certificate that was seen before are
 * equivalent, and are not searched again; nor are those that the symmetries found so far map to each other. A molecule
 * that takes more than {@value #STEPS} steps (one atom looked at once), a thousand times what those of the reference
 * libraries take, is refused: any numbering short of the smallest would hang on the spelling.
 */
public final class CanonicalLabelling {
    static final long STEPS = 10_000_000;
    /** With more of them the search for symmetries is too costly; all are taken to mean something then. */
    private static final int MOST_DOUBTFUL = 12;

    private static final int NONE = -1;

    private final MolecularGraph graph;
    private final boolean isotopes;
    private final boolean[] spurious;
    private final WorkBudget budget;
    private final int inverted;
    private final Map<CanonicalKey, AtomPartition> seen = new HashMap<>();
    private final int[] symmetryClass;
    private AtomPartition best;
    private CanonicalKey bestKey;

    CanonicalLabelling(MolecularGraph graph, boolean isotopes, WorkBudget budget) {
        this.graph = graph;
        this.isotopes = isotopes;
        this.budget = budget;
        inverted = NONE;
        spurious = new boolean[graph.stereo().count()];
        symmetryClass = new int[graph.atoms()];
        AtomPartition root = new AtomPartition(graph, isotopes, spurious, budget);
        root.refine();
        markSpurious(root);
        markMirrored(root);
        for (int i = 0; i < symmetryClass.length; i++) {
            symmetryClass[i] = root.rank(i);
        }
        search(root);
    }

    /** Labels in which only symmetries are found that move no stereo element, one of which counts as its mirror image. */
    private CanonicalLabelling(CanonicalLabelling whole, int inverted) {
        graph = whole.graph;
        isotopes = whole.isotopes;
        spurious = whole.spurious;
        budget = whole.budget;
        symmetryClass = whole.symmetryClass;
        this.inverted = inverted;
        AtomPartition root = new AtomPartition(graph, isotopes, spurious, budget);
        root.refine();
        Stereo stereo = graph.stereo();
        for (int e = 0; e < spurious.length; e++) {
            if (!spurious[e]) {
                root.fix(stereo.focus(e));
                root.fix(stereo.doubleBond(e) ? stereo.carrier(e, 1) : stereo.focus(e));
            }
        }
        search(root);
    }

    /** Labels that are blind to isotopes. */
    public static CanonicalLabelling of(MolecularGraph graph) {
        return new CanonicalLabelling(graph, false, budget());
    }

    /** Labels that tell isotopes apart; with stereo groups those of the isomer that does not depend on which was drawn. */
    public static CanonicalLabelling withIsotopes(MolecularGraph graph) {
        return graph.stereo().grouped()
                ? new RelativeStereo(graph).least().labelling()
                : new CanonicalLabelling(graph, true, budget());
    }

    static WorkBudget budget() {
        return new WorkBudget("canonical labelling", STEPS);
    }

    /** Whether a stereo element is none that means anything, by its number in {@link Stereo}. */
    boolean spurious(int e) {
        return spurious[e];
    }

    public CanonicalKey key() {
        return bestKey;
    }

    /** The atom that has the given number. */
    public int atom(int number) {
        return best.atom(number);
    }

    /** The number of the given atom. */
    public int number(int atom) {
        return best.rank(atom);
    }

    /** Equal for atoms that refinement cannot tell apart. */
    public int symmetryClass(int atom) {
        return symmetryClass[atom];
    }

    /** The centre or allene at an atom by its number in {@link Stereo}, or -1 if there is none that means anything. */
    public int centreAt(int atom) {
        Stereo stereo = graph.stereo();
        for (int e = 0; e < stereo.count(); e++) {
            if (!stereo.doubleBond(e) && !spurious[e] && stereo.focus(e) == atom) {
                return e;
            }
        }
        return -1;
    }

    /**
     * The double bonds whose configuration means something, by number in {@link Stereo}, in canonical order.
     *
     * @param known whether those whose configuration is known are wanted, or those of which it is said that it is not
     */
    public List<Integer> doubleBondsInOrder(boolean known) {
        Stereo stereo = graph.stereo();
        List<Integer> numbers = new ArrayList<>();
        for (int e = 0; e < stereo.count(); e++) {
            if (stereo.doubleBond(e) && !spurious[e] && known == (stereo.group(e) == 0)) {
                numbers.add(e);
            }
        }
        numbers.sort(
                Comparator.comparingInt(e -> Math.min(number(stereo.carrier(e, 0)), number(stereo.carrier(e, 1)))));
        return numbers;
    }

    /**
     * Two substituents in one cell make a centre or double bond meaningless if they hang on open chains; through ring
     * bonds they may still be cis or trans to another centre.
     */
    private void markSpurious(AtomPartition partition) {
        for (int e = 0; e < spurious.length; e++) {
            spurious[e] = hasTwins(partition, e, false);
        }
    }

    /**
     * Through ring bonds two alike substituents make an element meaningless if some symmetry inverts it alone, such as
     * the mirror plane of a cage: with every element kept in its place, its mirror image is the same molecule.
     */
    private void markMirrored(AtomPartition partition) {
        List<Integer> doubtful = new ArrayList<>();
        for (int e = 0; e < spurious.length; e++) {
            if (!spurious[e] && hasTwins(partition, e, true)) {
                doubtful.add(e);
            }
        }
        if (!doubtful.isEmpty() && doubtful.size() <= MOST_DOUBTFUL) {
            CanonicalKey asWritten = new CanonicalLabelling(this, NONE).key();
            doubtful.removeIf(e -> !asWritten.equals(new CanonicalLabelling(this, e).key()));
            doubtful.forEach(e -> spurious[e] = true);
        }
    }

    private boolean hasTwins(AtomPartition partition, int e, boolean inRings) {
        Stereo stereo = graph.stereo();
        if (!stereo.doubleBond(e)) {
            return twinsAt(partition, stereo.focus(e), NONE, inRings);
        }
        return twinsAt(partition, stereo.carrier(e, 0), stereo.carrier(e, 1), inRings)
                || twinsAt(partition, stereo.carrier(e, 1), stereo.carrier(e, 0), inRings);
    }

    private boolean twinsAt(AtomPartition partition, int atom, int except, boolean inRings) {
        for (int i = graph.first(atom); i < graph.last(atom); i++) {
            for (int j = i + 1; j < graph.last(atom); j++) {
                boolean asked =
                        graph.bondInRing(graph.bond(i)) == inRings && graph.bondInRing(graph.bond(j)) == inRings;
                int x = graph.neighbour(i);
                int y = graph.neighbour(j);
                // the two ends of an allene are the neighbours of its centre and may be alike
                boolean cumulated = graph.order(graph.bond(i)) == 2 && graph.order(graph.bond(j)) == 2;
                if (asked && !cumulated && x != except && y != except && partition.rank(x) == partition.rank(y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void search(AtomPartition partition) {
        int tie = partition.firstTie();
        if (tie < 0) {
            visit(partition);
            return;
        }
        int end = partition.cellEnd(tie);
        boolean twins = interchangeable(partition, tie, end);
        Orbits orbits = new Orbits(graph.atoms());
        for (int position = tie; position < end; position++) {
            if (orbits.reached(partition, tie, position)) {
                continue;
            }
            AtomPartition child = partition.copy();
            child.individualise(tie, position);
            child.refine();
            if (position == tie) {
                search(child);
            } else {
                AtomPartition leaf = greedy(child);
                AtomPartition twin = seen.get(certificate(leaf));
                if (twin == null) {
                    search(child);
                } else {
                    orbits.join(partition, leaf, twin);
                }
            }
            if (twins) {
                return;
            }
        }
    }

    private static AtomPartition greedy(AtomPartition partition) {
        AtomPartition leaf = partition.copy();
        for (int tie = leaf.firstTie(); tie >= 0; tie = leaf.firstTie()) {
            leaf.individualise(tie, tie);
            leaf.refine();
        }
        return leaf;
    }

    /** Terminal atoms of one cell on one neighbour, such as the fluorines of CF3, can be swapped at will. */
    private boolean interchangeable(AtomPartition partition, int start, int end) {
        int hub = -1;
        for (int position = start; position < end; position++) {
            int atom = partition.atom(position);
            if (graph.degree(atom) != 1) {
                return false;
            }
            int neighbour = graph.neighbour(graph.first(atom));
            if (hub >= 0 && neighbour != hub) {
                return false;
            }
            hub = neighbour;
        }
        return true;
    }

    private void visit(AtomPartition leaf) {
        CanonicalKey key = certificate(leaf);
        seen.put(key, leaf);
        if (bestKey == null || key.compareTo(bestKey) < 0) {
            bestKey = key;
            best = leaf;
        }
    }

    private CanonicalKey certificate(AtomPartition leaf) {
        budget.spend(graph.atoms() + graph.bonds());
        long high = 0;
        long low = 0;
        for (int i = 0; i < graph.atoms(); i++) {
            long word = AtomPartition.invariant(graph, i, isotopes) * 4_099 + leaf.rank(i);
            high += Mixing.mix(word);
            low += Mixing.mixAgain(word);
        }
        for (int b = 0; b < graph.bonds(); b++) {
            long x = leaf.rank(graph.begin(b));
            long y = leaf.rank(graph.end(b));
            long word = -((Math.min(x, y) << 40) + (Math.max(x, y) << 8) + AtomPartition.bondType(graph, b)) - 1;
            high += Mixing.mix(word);
            low += Mixing.mixAgain(word);
        }
        Stereo stereo = graph.stereo();
        for (int e = 0; e < stereo.count(); e++) {
            if (!spurious[e]) {
                long x = leaf.rank(stereo.focus(e));
                long y = stereo.doubleBond(e) ? leaf.rank(stereo.carrier(e, 1)) : x;
                int asWritten = StereoSign.relativeTo(graph, e, leaf::rank);
                long sign = e == inverted ? -asWritten : asWritten;
                long word = Long.MIN_VALUE + (Math.min(x, y) << 40) + (Math.max(x, y) << 8) + (sign + 2);
                high += Mixing.mix(word);
                low += Mixing.mixAgain(word);
            }
        }
        for (int group : stereo.groups()) {
            long word = StereoGroups.word(stereo, group, spurious, leaf::rank);
            high += Mixing.mix(word);
            low += Mixing.mixAgain(word);
        }
        return new CanonicalKey(high, low);
    }
}
