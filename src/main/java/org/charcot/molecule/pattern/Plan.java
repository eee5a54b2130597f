package org.charcot.molecule.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one pattern is looked for: what a molecule has to have at all, rarest first, and the order in which the pattern's
 * atoms are placed, each beside one that is placed already.
 */
final class Plan {
    /** The test of each atom. */
    final int[] tests;
    /** The atom tests that some atom of the molecule has to pass. */
    final int[] required;
    /** The atoms that need a neighbour: {@code centres[k]} needs {@code neighbours[k]}. */
    final int[] centres;

    final int[] neighbours;
    /** The atom placed at each step. */
    final int[] order;
    /** For each step, the earlier steps whose atoms are bonded to its own ... */
    final int[][] earlier;
    /** ... and the bond tests of those bonds. */
    final int[][] bondTests;

    private Plan(Query query, int root, TestTable table) {
        int n = query.atoms().size();
        tests = query.atoms().stream().mapToInt(table::numberOf).toArray();
        required = Arrays.stream(tests)
                .distinct()
                .boxed()
                .sorted(Comparator.comparingDouble(test -> table.entry(test).share()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<int[]> needs = needs(query, table);
        centres = needs.stream().mapToInt(need -> need[0]).toArray();
        neighbours = needs.stream().mapToInt(need -> need[1]).toArray();
        order = new int[n];
        earlier = new int[n][];
        bondTests = new int[n][];
        placeAtoms(query, root, table);
    }

    static Plan of(Query query, TestTable table) {
        return new Plan(query, -1, table);
    }

    /** The plan of a pattern whose atom 0 is given. */
    static Plan around(Query query, TestTable table) {
        return new Plan(query, 0, table);
    }

    int atoms() {
        return tests.length;
    }

    /** Whether atoms that pass their tests and have their neighbours are a match: no third atom can be in the way. */
    boolean isSettledByNeighbours() {
        return tests.length == 1 || tests.length == 2 && centres.length > 0;
    }

    private List<int[]> needs(Query query, TestTable table) {
        List<int[]> needs = new ArrayList<>();
        for (Query.Link link : query.links()) {
            int bondTest = table.numberOfBond(link.kinds());
            needs.add(new int[] {link.from(), table.numberOfNeighbour(bondTest, tests[link.to()])});
            needs.add(new int[] {link.to(), table.numberOfNeighbour(bondTest, tests[link.from()])});
        }
        needs.sort(Comparator.comparingDouble(need -> share(need[0], need[1], table)));
        return needs;
    }

    /** The share of atoms that may stand for a centre, as far as one neighbour tells. */
    private double share(int centre, int neighbour, TestTable table) {
        return table.entry(tests[centre]).share() * table.shareOfNeighbour(neighbour);
    }

    /** The share of atoms that the rarest need asks for; 1 if there is none. */
    double shareOfRarestNeed(TestTable table) {
        return centres.length == 0 ? 1 : share(centres[0], neighbours[0], table);
    }

    private void placeAtoms(Query query, int root, TestTable table) {
        int n = tests.length;
        int[] stepOf = new int[n];
        Arrays.fill(stepOf, -1);
        for (int step = 0; step < n; step++) {
            int atom = step == 0 && root >= 0 ? root : next(query, stepOf, table);
            order[step] = atom;
            int[][] back = query.links().stream()
                    .filter(link -> (link.from() == atom || link.to() == atom) && stepOf[link.other(atom)] >= 0)
                    .map(link -> new int[] {stepOf[link.other(atom)], table.numberOfBond(link.kinds())})
                    .toArray(int[][]::new);
            earlier[step] = Arrays.stream(back).mapToInt(pair -> pair[0]).toArray();
            bondTests[step] = Arrays.stream(back).mapToInt(pair -> pair[1]).toArray();
            stepOf[atom] = step;
        }
    }

    /** The rarest atom beside those placed, or the rarest of all where a part of the pattern begins. */
    private int next(Query query, int[] stepOf, TestTable table) {
        Comparator<Integer> rarest =
                Comparator.comparingDouble(atom -> table.entry(tests[atom]).share());
        return query.links().stream()
                .filter(link -> stepOf[link.from()] >= 0 != stepOf[link.to()] >= 0)
                .map(link -> stepOf[link.from()] >= 0 ? link.to() : link.from())
                .min(rarest)
                .orElseGet(() -> IntStream.range(0, stepOf.length)
                        .filter(atom -> stepOf[atom] < 0)
                        .boxed()
                        .min(rarest)
                        .orElseThrow());
    }
}
