package org.charcot.molecule.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openscience.cdk.isomorphism.matchers.Expr;

/**
 * The tests of many patterns, equal ones once, numbered. Grows while patterns are compiled; afterwards it is only read,
 * and may be shared between threads.
 */
final class TestTable {
    enum Kind {
        PRIMITIVE,
        HYDROGENS,
        BOTH,
        EITHER,
        NOT,
        AROUND
    }

    /**
     * One numbered test.
     *
     * @param primitive what is asked, for a primitive
     * @param hydrogens the least number of them
     * @param first the number of the first part of a compound test
     * @param plan of the pattern around an atom
     */
    record Entry(
            Kind kind, AtomTest.Primitive primitive, int hydrogens, int first, int second, Plan plan, double share) {
        private static Entry primitive(AtomTest.Primitive test, double share) {
            return new Entry(Kind.PRIMITIVE, test, 0, -1, -1, null, share);
        }

        private static Entry compound(Kind kind, int first, int second, double share) {
            return new Entry(kind, null, 0, first, second, null, share);
        }

        boolean is(Expr.Type type) {
            return kind == Kind.PRIMITIVE && primitive.type() == type;
        }

        /** Whether the answer takes a search or a ring set, and is better asked for last. */
        private boolean isDear() {
            return kind == Kind.AROUND || is(Expr.Type.RING_COUNT) || is(Expr.Type.RING_SIZE);
        }
    }

    /** Has a neighbour that passes an atom test, by a bond that passes a bond test. */
    record Neighbour(int bondTest, int atomTest) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<AtomTest, Integer> numbers = new HashMap<>();
    private final List<Integer> bondTests = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();

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

    int neighbours() {
        return neighbours.size();
    }

    Neighbour neighbour(int number) {
        return neighbours.get(number);
    }

    double shareOfNeighbour(int number) {
        Neighbour neighbour = neighbours.get(number);
        return Rarity.ofNeighbour(
                bondKinds(neighbour.bondTest()), entry(neighbour.atomTest()).share());
    }

    int numberOf(AtomTest test) {
        Integer known = numbers.get(test);
        if (known != null) {
            return known;
        }
        entries.add(entryOf(test));
        numbers.put(test, entries.size() - 1);
        return entries.size() - 1;
    }

    int numberOfBond(int kinds) {
        return numberIn(bondTests, kinds);
    }

    int numberOfNeighbour(int bondTest, int atomTest) {
        return numberIn(neighbours, new Neighbour(bondTest, atomTest));
    }

    private static <T> int numberIn(List<T> list, T value) {
        int number = list.indexOf(value);
        if (number < 0) {
            list.add(value);
            return list.size() - 1;
        }
        return number;
    }

    private Entry entryOf(AtomTest test) {
        double share = Rarity.of(test);
        if (test instanceof AtomTest.Primitive primitive) {
            return Entry.primitive(primitive, share);
        } else if (test instanceof AtomTest.Hydrogens hydrogens) {
            return new Entry(Kind.HYDROGENS, null, hydrogens.atLeast(), -1, -1, null, share);
        } else if (test instanceof AtomTest.Both both) {
            int first = numberOf(both.first());
            int second = numberOf(both.second());
            return isBetterFirst(second, first)
                    ? Entry.compound(Kind.BOTH, second, first, share)
                    : Entry.compound(Kind.BOTH, first, second, share);
        } else if (test instanceof AtomTest.Either either) {
            return Entry.compound(Kind.EITHER, numberOf(either.first()), numberOf(either.second()), share);
        } else if (test instanceof AtomTest.Not not) {
            return Entry.compound(Kind.NOT, numberOf(not.test()), -1, share);
        } else if (test instanceof AtomTest.Around around) {
            return new Entry(Kind.AROUND, null, 0, -1, -1, Plan.around(around.query(), this), share);
        }
        throw new IllegalArgumentException("Cannot compile " + test);
    }

    private boolean isBetterFirst(int one, int other) {
        boolean dear = isDear(one);
        return dear == isDear(other) ? entry(one).share() < entry(other).share() : !dear;
    }

    private boolean isDear(int test) {
        Entry entry = entry(test);
        return entry.isDear()
                || entry.first() >= 0 && isDear(entry.first())
                || entry.second() >= 0 && isDear(entry.second());
    }
}
