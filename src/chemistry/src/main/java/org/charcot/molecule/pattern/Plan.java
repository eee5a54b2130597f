package org.charcot.molecule.pattern;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.charcot.molecule.pattern.smarts.Query;

/**
 * How one pattern is looked for: what its atoms have to be, and the order in which they are placed, each beside one that
 * is placed already.
 */
final class Plan {
    /** The test of each atom, with what its surroundings in the pattern tell of it. */
    final int[] tests;
    /** The same tests, the rarest first. */
    final int[] required;
    /** The atom placed at each step. */
    final int[] order;
    /** For each step, the earlier steps whose atoms are bonded to its own ... */
    final int[][] earlier;
    /** ... and the bond tests of those bonds. */
    final int[][] bondTests;

    private Plan(Query query, int root, TestTable table, boolean cheapOnly) {
        Surroundings surroundings = new Surroundings(query, table, cheapOnly);
        tests = surroundings.tests();
        required = Arrays.stream(tests)
                .distinct()
                .boxed()
                .sorted(Comparator.comparing((Integer test) -> table.entry(test).costly())
                        .thenComparing(test -> table.entry(test).share()))
                .mapToInt(Integer::intValue)
                .toArray();
        order = new int[tests.length];
        earlier = new int[tests.length][];
        bondTests = new int[tests.length][];
        placeAtoms(surroundings, root, table);
    }

    static Plan of(Query query, TestTable table) {
        return new Plan(query, -1, table, false);
    }

    /** A plan that leaves out what is costly to ask, and so finds all that the full one finds and more. */
    static Plan sketch(Query query, TestTable table) {
        return new Plan(query, -1, table, true);
    }

    /** The plan of a pattern whose atom 0 is given. */
    static Plan around(Query query, TestTable table) {
        return new Plan(query, 0, table, false);
    }

    boolean asksTheSameAs(Plan other) {
        return Arrays.equals(tests, other.tests);
    }

    int atoms() {
        return tests.length;
    }

    /** Whether atoms that pass their tests are a match: no third atom can be in the way. */
    boolean isSettledByTests() {
        return tests.length == 1 || (tests.length == 2 && earlier[1].length > 0);
    }

    private void placeAtoms(Surroundings surroundings, int root, TestTable table) {
        int[] stepOf = new int[tests.length];
        Arrays.fill(stepOf, -1);
        for (int step = 0; step < tests.length; step++) {
            int atom = step == 0 && root >= 0 ? root : next(surroundings, stepOf, table);
            order[step] = atom;
            int[] back = IntStream.range(0, surroundings.links())
                    .filter(link -> surroundings.joins(link, atom) && stepOf[surroundings.other(link, atom)] >= 0)
                    .toArray();
            earlier[step] = Arrays.stream(back)
                    .map(link -> stepOf[surroundings.other(link, atom)])
                    .toArray();
            bondTests[step] = Arrays.stream(back).map(surroundings::bondTest).toArray();
            stepOf[atom] = step;
        }
    }

    /** The rarest atom beside those placed, or the rarest of all where a part of the pattern begins. */
    private int next(Surroundings surroundings, int[] stepOf, TestTable table) {
        int best = -1;
        boolean bestIsBeside = false;
        for (int atom = 0; atom < stepOf.length; atom++) {
            if (stepOf[atom] >= 0) {
                continue;
            }
            boolean beside = surroundings.isBesidePlaced(atom, stepOf);
            double share = table.entry(tests[atom]).share();
            if (best < 0
                    || (beside && !bestIsBeside)
                    || (beside == bestIsBeside
                            && share < table.entry(tests[best]).share())) {
                best = atom;
                bestIsBeside = beside;
            }
        }
        return best;
    }
}
