package org.charcot.molecule.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.charcot.molecule.pattern.smarts.AtomQuestion;
import org.charcot.molecule.pattern.smarts.BondKinds;
import org.charcot.molecule.pattern.smarts.Query;
import org.charcot.molecule.pattern.smarts.Rarity;

/**
 * The atom and bond tests of many patterns, equal ones once, numbered. Grows while patterns are compiled; afterwards it
 * is only read, and may be shared between threads.
 */
final class TestTable {
    enum Kind {
        PRIMITIVE,
        /** Has at least {@code first} hydrogens. */
        HYDROGENS,
        /** Has at least {@code first} bonds, {@code second} of them in rings. */
        BONDS,
        /** By a bond that passes bond test {@code first}, has a neighbour that passes {@code second}. */
        BESIDE,
        BOTH,
        EITHER,
        NOT,
        /** Is atom 0 of a pattern. */
        AROUND
    }

    /** What makes tests equal; the parts of compound tests are numbers. */
    record Question(Kind kind, AtomQuestion.Primitive primitive, int first, int second, Query query) {}

    /**
     * One numbered test.
     *
     * @param plan for a pattern around an atom
     * @param share of atoms that pass, roughly
     * @param costly whether the answer takes a search or a ring set, and is better asked for last
     */
    record Entry(Question question, Plan plan, double share, boolean costly) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Question, Integer> numbers = new HashMap<>();
    private final List<Integer> bondTests = new ArrayList<>();

    int size() {
        return entries.size();
    }

    Entry entry(int test) {
        return entries.get(test);
    }

    int bondTests() {
        return bondTests.size();
    }

    /** The {@link BondKinds} that a bond test accepts. */
    int bondKinds(int bondTest) {
        return bondTests.get(bondTest);
    }

    int numberOfBond(int kinds) {
        int known = bondTests.indexOf(kinds);
        if (known < 0) {
            bondTests.add(kinds);
        }
        return known < 0 ? bondTests.size() - 1 : known;
    }

    int numberOf(AtomQuestion test) {
        if (test instanceof AtomQuestion.Primitive primitive) {
            return number(new Question(Kind.PRIMITIVE, primitive, 0, 0, null));
        } else if (test instanceof AtomQuestion.Hydrogens hydrogens) {
            return number(Kind.HYDROGENS, hydrogens.atLeast(), 0);
        } else if (test instanceof AtomQuestion.Both both) {
            return all(numberOf(both.first()), numberOf(both.second()));
        } else if (test instanceof AtomQuestion.Either either) {
            return number(Kind.EITHER, numberOf(either.first()), numberOf(either.second()));
        } else if (test instanceof AtomQuestion.Not not) {
            return number(Kind.NOT, numberOf(not.test()), 0);
        } else if (test instanceof AtomQuestion.Around around) {
            if (around.query().atoms().size() == 1) {
                return numberOf(around.query().atoms().get(0));
            }
            return number(new Question(Kind.AROUND, null, 0, 0, around.query()));
        }
        throw new IllegalArgumentException("Cannot compile " + test);
    }

    int bonds(int atLeast, int inRings) {
        return number(Kind.BONDS, atLeast, inRings);
    }

    int beside(int bondTest, int neighbour) {
        return number(Kind.BESIDE, bondTest, neighbour);
    }

    /** All of the tests at once: the cheapest and rarest first, so that most molecules are done with after it. */
    int all(int... tests) {
        int[] sorted = Arrays.stream(tests)
                .flatMap(this::parts)
                .distinct()
                .boxed()
                .sorted(Comparator.comparing((Integer test) -> entry(test).costly())
                        .thenComparing(test -> entry(test).share())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int whole = sorted[0];
        for (int k = 1; k < sorted.length; k++) {
            whole = number(Kind.BOTH, whole, sorted[k]);
        }
        return whole;
    }

    /** A test that is cheap to ask, and that all atoms pass which pass the given one. */
    int cheapPartOf(int test) {
        Entry entry = entry(test);
        if (!entry.costly()) {
            return test;
        }
        int first = entry.question().first();
        int second = entry.question().second();
        return switch (entry.question().kind()) {
            case BOTH -> all(cheapPartOf(first), cheapPartOf(second));
            case EITHER -> number(Kind.EITHER, cheapPartOf(first), cheapPartOf(second));
            case BESIDE -> beside(first, cheapPartOf(second));
            case AROUND -> cheapPartOf(entry.plan().tests[0]);
            default -> numberOf(AtomQuestion.ANY);
        };
    }

    /** The part of a test that is asked first: if no atom passes this, none passes the test. */
    int firstPartOf(int test) {
        return parts(test).findFirst().orElseThrow();
    }

    private IntStream parts(int test) {
        Question question = entry(test).question();
        return question.kind() == Kind.BOTH
                ? IntStream.concat(parts(question.first()), parts(question.second()))
                : IntStream.of(test);
    }

    private int number(Kind kind, int first, int second) {
        return number(new Question(kind, null, first, second, null));
    }

    private int number(Question question) {
        Integer known = numbers.get(question);
        if (known != null) {
            return known;
        }
        Entry entry = entryOf(question);
        entries.add(entry);
        numbers.put(question, entries.size() - 1);
        return entries.size() - 1;
    }

    private Entry entryOf(Question question) {
        int first = question.first();
        int second = question.second();
        return switch (question.kind()) {
            case PRIMITIVE -> {
                AtomQuestion.Primitive primitive = question.primitive();
                boolean costly =
                        switch (primitive.type()) {
                            case RING_COUNT, RING_SIZE, RING_SMALLEST -> true;
                            default -> false;
                        };
                yield new Entry(question, null, Rarity.of(primitive), costly);
            }
            case HYDROGENS -> new Entry(question, null, Rarity.ofHydrogens(first), false);
            case BONDS -> new Entry(question, null, Rarity.ofBonds(first, second), false);
            case BESIDE -> {
                double share =
                        Rarity.ofNeighbour(bondKinds(first), entry(second).share());
                yield new Entry(question, null, share, entry(second).costly());
            }
            case BOTH -> compound(question, entry(first).share() * entry(second).share());
            case EITHER ->
                compound(
                        question,
                        1 - (1 - entry(first).share()) * (1 - entry(second).share()));
            case NOT ->
                new Entry(question, null, 1 - entry(first).share(), entry(first).costly());
            case AROUND -> {
                Plan plan = Plan.around(question.query(), this);
                yield new Entry(question, plan, entry(plan.tests[0]).share(), true);
            }
        };
    }

    private Entry compound(Question question, double share) {
        boolean costly =
                entry(question.first()).costly() || entry(question.second()).costly();
        return new Entry(question, null, share, costly);
    }
}
