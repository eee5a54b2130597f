package org.charcot.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A graph that becomes a SMILES in which every bond is a ring closure: {@code C1.C12.C2} for propane. So any graph can be
 * written, its atoms in any order.
 */
public final class DrawnGraph {
    private final List<Set<Integer>> neighbours = new ArrayList<>();

    public DrawnGraph(int atoms) {
        for (int i = 0; i < atoms; i++) {
            neighbours.add(new LinkedHashSet<>());
        }
    }

    public DrawnGraph bond(int x, int y) {
        neighbours.get(x).add(y);
        neighbours.get(y).add(x);
        return this;
    }

    public int atoms() {
        return neighbours.size();
    }

    Set<Integer> neighbours(int atom) {
        return neighbours.get(atom);
    }

    /** All atoms alike, in an order that keeps few closures open at a time. */
    public String smiles(String symbol) {
        return smiles(symbol, spiral());
    }

    /** All atoms alike, in the given order. */
    public String smiles(String symbol, List<Integer> order) {
        Closures closures = new Closures();
        boolean[] done = new boolean[atoms()];
        StringBuilder text = new StringBuilder();
        for (int atom : order) {
            text.append(text.length() == 0 ? "" : ".").append(symbol);
            // closes before it opens, so that digits come free
            neighbours.get(atom).stream()
                    .filter(other -> done[other])
                    .forEach(other -> closures.close(other, atom, text));
            neighbours.get(atom).stream()
                    .filter(other -> !done[other])
                    .forEach(other -> closures.open(atom, other, text));
            done[atom] = true;
        }
        return text.toString();
    }

    /** Next always the atom with the most neighbours behind it, of equals the one that was met first. */
    private List<Integer> spiral() {
        Set<Integer> order = new LinkedHashSet<>();
        Set<Integer> met = new LinkedHashSet<>();
        for (int seed = 0; seed < atoms(); seed++) {
            if (!order.contains(seed)) {
                met.add(seed);
            }
            while (!met.isEmpty()) {
                int next = -1;
                long most = -1;
                for (int atom : met) {
                    long behind = neighbours.get(atom).stream()
                            .filter(order::contains)
                            .count();
                    if (behind > most) {
                        next = atom;
                        most = behind;
                    }
                }
                met.remove(next);
                if (order.add(next)) {
                    neighbours.get(next).stream()
                            .filter(other -> !order.contains(other))
                            .forEach(met::add);
                }
            }
        }
        return List.copyOf(order);
    }

    /** The closures that are open, by digit. */
    private static final class Closures {
        private final List<String> open = new ArrayList<>();

        void open(int from, int to, StringBuilder text) {
            int free = open.indexOf(null);
            if (free < 0) {
                free = open.size();
                open.add(null);
            }
            open.set(free, from + "-" + to);
            digit(free + 1, text);
        }

        void close(int from, int to, StringBuilder text) {
            int taken = open.indexOf(from + "-" + to);
            open.set(taken, null);
            digit(taken + 1, text);
        }

        private static void digit(int number, StringBuilder text) {
            if (number > 99) {
                throw new IllegalArgumentException("more closures are open at a time than SMILES has numbers for");
            }
            text.append(number > 9 ? "%" : "").append(number);
        }
    }
}
