package org.charcot.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Molecules that make graph algorithms explode: cages, lattices, trees, and graphs that refinement cannot split. */
public final class PoisonMolecules {
    private PoisonMolecules() {}

    /** SMILES by name, always the same. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (int b = 1; b <= 7; b++) {
            all.put("fullerene C" + 20 * b * b, Fullerenes.ofTriangles(b).smiles("c"));
        }
        for (int b = 1; b <= 4; b++) {
            all.put("fullerene C" + 60 * b * b, Fullerenes.leapfrog(b).smiles("c"));
        }
        all.put("fullerane C60H60", Fullerenes.leapfrog(1).smiles("C"));
        all.put("fullerane C540H540", Fullerenes.leapfrog(3).smiles("C"));
        for (int n : new int[] {10, 50, 199}) {
            all.put("acene of " + n + " rings", acene(n));
        }
        all.put("graphene flake 15 x 15", brickWall(15, 30, false).smiles("c"));
        all.put("nanotube of 10 x 20", brickWall(20, 20, true).smiles("c"));
        all.put("nanotube of 20 x 48", brickWall(48, 20, true).smiles("c"));
        all.put("torus 10 x 10", torus(10, 10).smiles("C"));
        all.put("torus 20 x 48", torus(20, 48).smiles("C"));
        all.put("hypercube of 4 dimensions", torus(4, 4).smiles("C"));
        all.put("random cubic graph of 100 atoms", regular(100, 3, 1).smiles("C"));
        all.put("random cubic graph of 300 atoms", regular(300, 3, 2).smiles("C"));
        all.put("random 4-regular graph of 150 atoms", regular(150, 4, 3).smiles("C"));
        all.put(
                "Cai-Furer-Immerman over the Petersen graph",
                TwistedGraphs.over(petersen(), false).smiles("C"));
        all.put(
                "Cai-Furer-Immerman over 24 vertices",
                TwistedGraphs.over(mobiusKantor(12), true).smiles("C"));
        all.put(
                "Cai-Furer-Immerman over 50 vertices",
                TwistedGraphs.over(mobiusKantor(25), true).smiles("C"));
        for (int generations = 5; generations <= 8; generations++) {
            all.put("binary dendrimer of " + generations + " generations", dendrimer(generations, 2));
        }
        all.put("ternary dendrimer of 5 generations", dendrimer(5, 3));
        all.put("polyglycine of 248 units", "N" + "CC(=O)N".repeat(248) + "CC(=O)O");
        all.put("polyphenylalanine of 89 units", "N[C@@H](Cc1ccccc1)C(=O)".repeat(89) + "O");
        all.put("ring of 999", "C1" + "C".repeat(997) + "C1");
        all.put("aromatic ring of 998", "c1" + "c".repeat(996) + "c1");
        all.put("cyclophane of 160 benzenes", "C1" + "c2ccc(cc2)".repeat(140) + "C1");
        all.put("catenane of three rings", "C1CCCCCCCCCCCCCCCCCCC1.".repeat(2) + "C1CCCCCCCCCCCCCCCCCCC1");
        all.put("ladder of 499 rungs", ladder(499).smiles("C"));
        all.put("cucurbit[5]uril", cucurbituril(5));
        all.put("cucurbit[8]uril", cucurbituril(8));
        all.put("cucurbit[50]uril", cucurbituril(50));
        all.put("chain of 999 with 499 branches", "C(C)".repeat(499) + "C");
        all.put("nesting of 998", "C(".repeat(998) + "C" + ")".repeat(998));
        all.put("500 tert-butyls less half", "C(C)(C(C)(C)C)".repeat(166));
        all.put("salt of 333 fragments", "CCO.".repeat(332) + "CCN");
        all.put("stereo polyol of 330 centres", "O[C@H](C)" + "[C@@H](O)[C@H](O)".repeat(200) + "C");
        all.put("polyene of 498 bonds", "C/" + "C=C/".repeat(498) + "C");
        all.put("10000 open parentheses", "C(".repeat(9_999));
        all.put("20000 open parentheses", "(".repeat(20_000));
        all.put("nested brackets", "[".repeat(10_000) + "C" + "]".repeat(9_999));
        all.put("nested branches around one atom", "(".repeat(9_000) + "C" + ")".repeat(9_000));
        all.put("closures without end", "C" + "1".repeat(15_000));
        all.put("99 closures open", "C1" + closures());
        all.put("closures at one atom", "C%10%11%12%13%14%15%16%17%18%19%20");
        all.put("charges", "[C+" + "+".repeat(5_000) + "]");
        all.put("mass", "[" + "9".repeat(5_000) + "C]");
        all.put("dots", "C" + ".".repeat(19_999));
        all.put("bonds", "C" + "=".repeat(19_999));
        return all;
    }

    /** The same graphs with their atoms in another order, by name: those whose key must not hang on it. */
    public static Map<String, List<String>> respelled(int seed) {
        Map<String, DrawnGraph> graphs = new LinkedHashMap<>();
        graphs.put("C60", Fullerenes.leapfrog(1));
        graphs.put("C80", Fullerenes.ofTriangles(2));
        graphs.put("torus", torus(6, 7));
        graphs.put("hypercube", torus(4, 4));
        graphs.put("Petersen", petersen());
        graphs.put("ladder", ladder(20));
        graphs.put("random cubic", regular(40, 3, 7));
        graphs.put("twisted", TwistedGraphs.over(mobiusKantor(4), true));
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        graphs.forEach((name, graph) -> {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < graph.atoms(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(seed));
            spellings.put(name, List.of(graph.smiles("C"), graph.smiles("C", order)));
        });
        return spellings;
    }

    static String acene(int rings) {
        DrawnGraph graph = new DrawnGraph(4 * rings + 2);
        int rows = 2 * rings + 1;
        for (int i = 0; i + 1 < rows; i++) {
            graph.bond(i, i + 1).bond(rows + i, rows + i + 1);
        }
        for (int i = 0; i < rows; i += 2) {
            graph.bond(i, rows + i);
        }
        return graph.smiles("c");
    }

    /** Hexagons as bricks: {@code rows} of {@code width} atoms, closed to a tube or not. */
    static DrawnGraph brickWall(int rows, int width, boolean tube) {
        DrawnGraph graph = new DrawnGraph(rows * width);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < width; c++) {
                if (c + 1 < width || tube) {
                    graph.bond(r * width + c, r * width + (c + 1) % width);
                }
                if (r + 1 < rows && (r + c) % 2 == 0) {
                    graph.bond(r * width + c, (r + 1) * width + c);
                }
            }
        }
        return graph;
    }

    static DrawnGraph torus(int rows, int columns) {
        DrawnGraph graph = new DrawnGraph(rows * columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                graph.bond(r * columns + c, r * columns + (c + 1) % columns);
                graph.bond(r * columns + c, (r + 1) % rows * columns + c);
            }
        }
        return graph;
    }

    static DrawnGraph ladder(int rungs) {
        DrawnGraph graph = new DrawnGraph(2 * rungs);
        for (int i = 0; i < rungs; i++) {
            int next = (i + 1) % rungs;
            graph.bond(2 * i, 2 * i + 1).bond(2 * i, 2 * next).bond(2 * i + 1, 2 * next + 1);
        }
        return graph;
    }

    static DrawnGraph petersen() {
        DrawnGraph graph = new DrawnGraph(10);
        for (int i = 0; i < 5; i++) {
            graph.bond(i, (i + 1) % 5).bond(i, 5 + i).bond(5 + i, 5 + (i + 2) % 5);
        }
        return graph;
    }

    /** The generalised Petersen graph of 2n vertices with skip 3 (the Moebius-Kantor graph for n = 8). */
    static DrawnGraph mobiusKantor(int n) {
        DrawnGraph graph = new DrawnGraph(2 * n);
        for (int i = 0; i < n; i++) {
            graph.bond(i, (i + 1) % n).bond(i, n + i).bond(n + i, n + (i + (n > 6 ? 3 : 1)) % n);
        }
        return graph;
    }

    /** A random graph whose atoms all have the same degree. */
    static DrawnGraph regular(int atoms, int degree, long seed) {
        Random random = new Random(seed);
        while (true) {
            List<Integer> ends = new ArrayList<>();
            for (int i = 0; i < atoms * degree; i++) {
                ends.add(i / degree);
            }
            Collections.shuffle(ends, random);
            DrawnGraph graph = new DrawnGraph(atoms);
            for (int i = 0; i < ends.size(); i += 2) {
                if (!ends.get(i).equals(ends.get(i + 1))) {
                    graph.bond(ends.get(i), ends.get(i + 1));
                }
            }
            boolean simple = true;
            for (int i = 0; i < atoms; i++) {
                simple &= graph.neighbours(i).size() == degree;
            }
            if (simple) {
                return graph;
            }
        }
    }

    static String dendrimer(int generations, int branches) {
        String branch = "C";
        for (int generation = 0; generation < generations; generation++) {
            branch = "C" + ("(" + branch + ")").repeat(branches - 1) + branch;
        }
        return branch;
    }

    /** Glycolurils in a ring, each bridged twice to the next by methylene. */
    static String cucurbituril(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            // the closures to the next unit alternate, the last meets the first
            String left = i == 0 ? "%90" : i % 2 == 0 ? "%30" : "%20";
            String farLeft = i == 0 ? "%91" : i % 2 == 0 ? "%31" : "%21";
            String right = i == n - 1 ? "%90" : i % 2 == 0 ? "%20" : "%30";
            String farRight = i == n - 1 ? "%91" : i % 2 == 0 ? "%21" : "%31";
            text.append(i == 0 ? "" : ".")
                    .append("N1")
                    .append(left)
                    .append("C(=O)N(C")
                    .append(right)
                    .append(")C2C1N")
                    .append(farLeft)
                    .append("C(=O)N2C")
                    .append(farRight);
        }
        return text.toString();
    }

    private static String closures() {
        StringBuilder text = new StringBuilder();
        for (int i = 10; i <= 99; i++) {
            text.append("C%").append(i);
        }
        for (int i = 10; i <= 99; i++) {
            text.append("C%").append(i);
        }
        return text + "C1";
    }
}
