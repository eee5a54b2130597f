package org.charcot.molecule.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charcot.molecule.pattern.smarts.Query;

/** Patterns compiled together, in groups that share the rarest thing they need: one look spares a whole group. */
final class PatternTable {
    /** The numbers of the patterns that need an atom which passes {@code test}. */
    record Group(int test, int[] members) {}

    /** Groups whose tests all begin with the same part. */
    record Family(int part, Group[] groups) {}

    private final TestTable tests = new TestTable();
    private final Plan[] plans;
    private final Plan[] sketches;
    private final Family[] families;

    /** Compiles the queries; where one is null there is no such pattern here. */
    PatternTable(List<Query> queries) {
        int n = queries.size();
        plans = new Plan[n];
        sketches = new Plan[n];
        for (int pattern = 0; pattern < n; pattern++) {
            if (queries.get(pattern) != null) {
                plans[pattern] = Plan.of(queries.get(pattern), tests);
                Plan sketch = Plan.sketch(queries.get(pattern), tests);
                sketches[pattern] = sketch.asksTheSameAs(plans[pattern]) ? null : sketch;
            }
        }
        families = families(groups());
    }

    private List<Group> groups() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int pattern = 0; pattern < plans.length; pattern++) {
            if (plans[pattern] != null) {
                Plan first = sketches[pattern] == null ? plans[pattern] : sketches[pattern];
                members.computeIfAbsent(first.required[0], test -> new ArrayList<>())
                        .add(pattern);
            }
        }
        return members.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream().mapToInt(Integer::intValue).toArray()))
                .toList();
    }

    private Family[] families(List<Group> groups) {
        Map<Integer, List<Group>> members = new LinkedHashMap<>();
        for (Group group : groups) {
            members.computeIfAbsent(tests.firstPartOf(group.test()), part -> new ArrayList<>())
                    .add(group);
        }
        return members.entrySet().stream()
                .map(family -> new Family(family.getKey(), family.getValue().toArray(Group[]::new)))
                .toArray(Family[]::new);
    }

    TestTable tests() {
        return tests;
    }

    /** Not to be changed. */
    Family[] families() {
        return families;
    }

    /** A plan to be tried before the full one because it is cheaper; null if there is none. */
    Plan sketch(int pattern) {
        return sketches[pattern];
    }

    Plan plan(int pattern) {
        return plans[pattern];
    }
}
