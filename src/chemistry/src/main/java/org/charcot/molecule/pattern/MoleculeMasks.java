package org.charcot.molecule.pattern;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.WorkBudget;
import org.charcot.molecule.pattern.smarts.BondKinds;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Which atoms of one molecule pass which tests, as bit sets of {@link #words()} longs in one array, each computed when it
 * is first asked for. Reused from molecule to molecule; what is kept of an earlier one is told by its epoch.
 */
final class MoleculeMasks {
    private final TestTable table;
    private final TestTable.Kind[] kinds;
    private final int[] first;
    private final int[] second;
    private final AtomProperties properties = new AtomProperties();
    private final Search search;
    private final int[] atomEpochs;
    private final int[] bondEpochs;
    private long[] atomMasks = new long[0];
    private final long[][] adjacency;
    private int[] bondKinds = new int[64];
    private MolecularGraph graph;
    private int words;
    /** All atoms, where they are at most 64. */
    private long all;

    private int epoch;

    MoleculeMasks(TestTable table) {
        this.table = table;
        // flat copies, because these are read hundreds of times for a molecule
        kinds = new TestTable.Kind[table.size()];
        Arrays.setAll(kinds, test -> table.entry(test).question().kind());
        first = IntStream.range(0, kinds.length)
                .map(test -> table.entry(test).question().first())
                .toArray();
        second = IntStream.range(0, kinds.length)
                .map(test -> table.entry(test).question().second())
                .toArray();
        search = new Search(this);
        atomEpochs = new int[table.size()];
        bondEpochs = new int[table.bondTests()];
        adjacency = new long[table.bondTests()][0];
    }

    void take(MolecularGraph molecule, IAtomContainer container, WorkBudget budget) {
        graph = molecule;
        words = Math.max(1, (molecule.atoms() + 63) >>> 6);
        all = molecule.atoms() == 64 ? -1 : (1L << molecule.atoms()) - 1;
        epoch++;
        properties.take(molecule, container, budget);
        search.take(budget);
        if (atomMasks.length < kinds.length * words) {
            atomMasks = new long[kinds.length * words];
        }
        if (bondKinds.length < molecule.bonds()) {
            bondKinds = new int[molecule.bonds()];
        }
        for (int bond = 0; bond < molecule.bonds(); bond++) {
            bondKinds[bond] = BondKinds.of(molecule, bond);
        }
    }

    MolecularGraph graph() {
        return graph;
    }

    Search search() {
        return search;
    }

    int words() {
        return words;
    }

    long[] atomMasks() {
        return atomMasks;
    }

    /** Where in {@link #atomMasks()} the atoms begin that pass a test. */
    int atoms(int test) {
        int at = test * words;
        if (atomEpochs[test] != epoch) {
            if (words == 1) {
                oneWord(test);
            } else {
                compute(test, at);
                atomEpochs[test] = epoch;
            }
        }
        return at;
    }

    boolean anyAtom(int test) {
        return words == 1 ? oneWord(test) != 0 : any(atomMasks, atoms(test));
    }

    /** The atoms that pass a test, for molecules of at most 64 atoms: nearly all, and the faster for it. */
    private long oneWord(int test) {
        if (atomEpochs[test] == epoch) {
            return atomMasks[test];
        }
        long atoms =
                switch (kinds[test]) {
                    case BOTH -> {
                        long one = oneWord(first[test]);
                        yield one == 0 ? 0 : one & oneWord(second[test]);
                    }
                    case BESIDE -> neighboursOf(oneWord(second[test]), first[test]);
                    case EITHER -> oneWord(first[test]) | oneWord(second[test]);
                    case NOT -> all & ~oneWord(first[test]);
                    default -> {
                        compute(test, test);
                        yield atomMasks[test];
                    }
                };
        atomMasks[test] = atoms;
        atomEpochs[test] = epoch;
        return atoms;
    }

    private long neighboursOf(long atoms, int bondTest) {
        if (atoms == 0) {
            return 0;
        }
        long[] rows = adjacency(bondTest);
        long neighbours = 0;
        for (long rest = atoms; rest != 0; rest &= rest - 1) {
            neighbours |= rows[Long.numberOfTrailingZeros(rest)];
        }
        return neighbours;
    }

    private boolean any(long[] masks, int at) {
        for (int w = 0; w < words; w++) {
            if (masks[at + w] != 0) {
                return true;
            }
        }
        return false;
    }

    private void compute(int test, int at) {
        switch (kinds[test]) {
            case BOTH -> {
                int one = atoms(first[test]);
                int other = any(atomMasks, one) ? atoms(second[test]) : one;
                for (int w = 0; w < words; w++) {
                    atomMasks[at + w] = atomMasks[one + w] & atomMasks[other + w];
                }
            }
            case BESIDE -> collectNeighbours(atoms(second[test]), first[test], at);
            case EITHER -> {
                int one = atoms(first[test]);
                int other = atoms(second[test]);
                for (int w = 0; w < words; w++) {
                    atomMasks[at + w] = atomMasks[one + w] | atomMasks[other + w];
                }
            }
            case NOT -> complement(atoms(first[test]), at);
            case AROUND -> {
                Arrays.fill(atomMasks, at, at + words, 0);
                search.collectRoots(table.entry(test).plan(), at);
            }
            default -> {
                Arrays.fill(atomMasks, at, at + words, 0);
                properties.fill(table.entry(test).question(), atomMasks, at);
            }
        }
    }

    private void complement(int of, int at) {
        for (int w = 0; w < words; w++) {
            atomMasks[at + w] = ~atomMasks[of + w];
        }
        int inLastWord = graph.atoms() & 63;
        if (inLastWord != 0) {
            atomMasks[at + words - 1] &= (1L << inLastWord) - 1;
        }
    }

    private void collectNeighbours(int of, int bondTest, int at) {
        Arrays.fill(atomMasks, at, at + words, 0);
        if (!any(atomMasks, of)) {
            return;
        }
        long[] rows = adjacency(bondTest);
        for (int w = 0; w < words; w++) {
            for (long rest = atomMasks[of + w]; rest != 0; rest &= rest - 1) {
                int row = ((w << 6) + Long.numberOfTrailingZeros(rest)) * words;
                for (int v = 0; v < words; v++) {
                    atomMasks[at + v] |= rows[row + v];
                }
            }
        }
    }

    /** The neighbours of each atom by bonds that pass a test: row {@code a} begins at {@code a * words()}. */
    long[] adjacency(int bondTest) {
        if (bondEpochs[bondTest] != epoch) {
            fillAdjacency(bondTest);
            bondEpochs[bondTest] = epoch;
        }
        return adjacency[bondTest];
    }

    private void fillAdjacency(int bondTest) {
        int size = graph.atoms() * words;
        if (adjacency[bondTest].length < size) {
            adjacency[bondTest] = new long[Math.max(64, size)];
        }
        long[] rows = adjacency[bondTest];
        Arrays.fill(rows, 0, size, 0);
        int kinds = table.bondKinds(bondTest);
        for (int bond = 0; bond < graph.bonds(); bond++) {
            if (BondKinds.accepts(kinds, bondKinds[bond])) {
                int x = graph.begin(bond);
                int y = graph.end(bond);
                rows[x * words + (y >>> 6)] |= 1L << y;
                rows[y * words + (x >>> 6)] |= 1L << x;
            }
        }
    }
}
