package org.charcot.molecule.pattern;

import java.util.Arrays;
import org.charcot.molecule.graph.WorkBudget;

/**
 * Looks for one pattern in the molecule of a {@link MoleculeMasks}: narrows down which atoms each pattern atom may be,
 * then places one after the other and goes back where that fails. Keeps its own stack, so no pattern or molecule is too
 * deep for it.
 */
final class Search {
    private final MoleculeMasks masks;
    private WorkBudget budget;
    private int words;
    /** By pattern atom: the atoms it may be. */
    private long[] domains = new long[64];
    /** By step: the atoms still to be tried. */
    private long[] candidates = new long[64];
    /** By step: the atom placed. */
    private int[] placed = new int[64];

    private long[] used = new long[1];

    Search(MoleculeMasks masks) {
        this.masks = masks;
    }

    void take(WorkBudget newBudget) {
        budget = newBudget;
        words = masks.words();
        if (used.length < words) {
            used = new long[words];
        }
    }

    /** Whether the pattern occurs; then {@link #placed} says where. */
    boolean find(Plan plan) {
        if (!isPossible(plan)) {
            return false;
        }
        loadDomains(plan);
        Arrays.fill(used, 0, words, 0);
        return place(plan, 0);
    }

    /** Whether the pattern occurs at least {@code times} times, each at another set of atoms. */
    boolean find(Plan plan, int times) {
        if (!isPossible(plan)) {
            return false;
        }
        loadDomains(plan);
        Arrays.fill(used, 0, words, 0);
        long[] sets = new long[times * words];
        int found = 0;
        boolean more = place(plan, 0);
        while (more) {
            found += isNewSet(plan, sets, found) ? 1 : 0;
            if (found == times) {
                return true;
            }
            more = goOn(plan, 0, plan.atoms() - 1);
        }
        return false;
    }

    /** Writes the atoms just placed behind the sets found before; says whether they are none of these. */
    private boolean isNewSet(Plan plan, long[] sets, int found) {
        int at = found * words;
        System.arraycopy(used, 0, sets, at, words);
        int last = placed[plan.atoms() - 1];
        sets[at + (last >>> 6)] |= 1L << last;
        for (int k = 0; k < found; k++) {
            if (Arrays.equals(sets, k * words, (k + 1) * words, sets, at, at + words)) {
                return false;
            }
        }
        return true;
    }

    /** The atom that each pattern atom was found to be. */
    int[] placed(Plan plan) {
        int[] atoms = new int[plan.atoms()];
        for (int step = 0; step < atoms.length; step++) {
            atoms[plan.order[step]] = placed[step];
        }
        return atoms;
    }

    /** Sets the bits of the atoms around which the pattern occurs, in the atom masks from {@code at}. */
    void collectRoots(Plan plan, int at) {
        if (!isPossible(plan)) {
            return;
        }
        loadDomains(plan);
        long[] found = masks.atomMasks();
        if (plan.isSettledByTests()) {
            System.arraycopy(domains, 0, found, at, words);
            return;
        }
        for (int w = 0; w < words; w++) {
            for (long rest = domains[w]; rest != 0; rest &= rest - 1) {
                Arrays.fill(used, 0, words, 0);
                used[w] = rest & -rest;
                placed[0] = (w << 6) + Long.numberOfTrailingZeros(rest);
                if (place(plan, 1)) {
                    found[at + w] |= rest & -rest;
                }
            }
        }
    }

    /** Cheap refusals: something that the pattern needs is not in the molecule. Leaves all its masks computed. */
    private boolean isPossible(Plan plan) {
        if (plan.atoms() > masks.graph().atoms()) {
            return false;
        }
        for (int test : plan.required) {
            if (!masks.anyAtom(test)) {
                return false;
            }
        }
        return true;
    }

    private void loadDomains(Plan plan) {
        int size = plan.atoms() * words;
        if (domains.length < size) {
            domains = new long[size];
            candidates = new long[size];
        }
        if (placed.length < plan.atoms()) {
            placed = new int[plan.atoms()];
        }
        for (int atom = 0; atom < plan.atoms(); atom++) {
            System.arraycopy(masks.atomMasks(), plan.tests[atom] * words, domains, atom * words, words);
        }
    }

    /** Places the atoms from a step on; those before it are placed and marked as used. */
    private boolean place(Plan plan, int from) {
        collectCandidates(plan, from);
        return goOn(plan, from, from);
    }

    /** Tries the candidates that are left from a step on. */
    private boolean goOn(Plan plan, int from, int at) {
        int last = plan.atoms() - 1;
        int step = at;
        while (true) {
            int atom = takeCandidate(step);
            if (atom < 0) {
                if (--step < from) {
                    return false;
                }
                used[placed[step] >>> 6] &= ~(1L << placed[step]);
                continue;
            }
            budget.spend();
            placed[step] = atom;
            if (step == last) {
                return true;
            }
            used[atom >>> 6] |= 1L << atom;
            collectCandidates(plan, ++step);
        }
    }

    private int takeCandidate(int step) {
        int at = step * words;
        for (int w = 0; w < words; w++) {
            long rest = candidates[at + w];
            if (rest != 0) {
                candidates[at + w] = rest & (rest - 1);
                return (w << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    private void collectCandidates(Plan plan, int step) {
        int at = step * words;
        int domain = plan.order[step] * words;
        for (int w = 0; w < words; w++) {
            candidates[at + w] = domains[domain + w] & ~used[w];
        }
        int[] earlier = plan.earlier[step];
        int[] bondTests = plan.bondTests[step];
        for (int k = 0; k < earlier.length; k++) {
            long[] rows = masks.adjacency(bondTests[k]);
            int row = placed[earlier[k]] * words;
            for (int w = 0; w < words; w++) {
                candidates[at + w] &= rows[row + w];
            }
        }
    }
}
