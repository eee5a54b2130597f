package org.charcot.molecule.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Patterns compiled together, in groups that share the rarest thing they need: one look spares a whole group. */
final class PatternTable {
    private static final int NOTHING = -1;

    private record Need(int atomTest, int neighbour) {}

    /**
     * Patterns that need an atom which passes {@code atomTest} and has {@code neighbour} (-1 for none).
     *
     * @param members the numbers of the patterns
     */
    record Group(int atomTest, int neighbour, int[] members) {}

    private final TestTable tests = new TestTable();
    private final Plan[] plans;
    private final List<Group> groups;

    /** Compiles the queries; where one is null there is no such pattern here. */
    PatternTable(List<Query> queries) {
        plans = queries.stream()
                .map(query -> query == null ? null : Plan.of(query, tests))
                .toArray(Plan[]::new);
        Map<Need, List<Integer>> members = new LinkedHashMap<>();
        for (int pattern = 0; pattern < plans.length; pattern++) {
            if (plans[pattern] != null) {
                members.computeIfAbsent(rarestNeed(plans[pattern]), need -> new ArrayList<>())
                        .add(pattern);
            }
        }
        groups = members.entrySet().stream()
                .map(e -> new Group(e.getKey().atomTest(), e.getKey().neighbour(), numbers(e.getValue())))
                .sorted(Comparator.comparingInt(Group::atomTest))
                .toList();
    }

    TestTable tests() {
        return tests;
    }

    List<Group> groups() {
        return groups;
    }

    Plan plan(int pattern) {
        return plans[pattern];
    }

    private Need rarestNeed(Plan plan) {
        int atomTest = plan.required[0];
        if (tests.entry(atomTest).share() <= plan.shareOfRarestNeed(tests)) {
            return new Need(atomTest, NOTHING);
        }
        return new Need(plan.tests[plan.centres[0]], plan.neighbours[0]);
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
