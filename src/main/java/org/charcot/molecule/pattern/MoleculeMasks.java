package org.charcot.molecule.pattern;

import java.util.Arrays;
import org.charcot.molecule.MolecularGraph;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Which atoms of one molecule pass which tests, as bit sets of {@link #words()} longs in one array, each computed when it
 * is first asked for. Reused from molecule to molecule; what is kept of an earlier one is told by its epoch.
 */
final class MoleculeMasks {
    private final TestTable table;
    private final TestTable.Entry[] entries;
    private final AtomProperties properties = new AtomProperties();
    private final Search search;
    private final int[] atomEpochs;
    private final int[] bondEpochs;
    private final int[] neighbourEpochs;
    private long[] atomMasks = new long[0];
    private long[] neighbourMasks = new long[0];
    private final long[][] adjacency;
    private int[] bondKinds = new int[64];
    private MolecularGraph graph;
    private int words;
    private int epoch;

    MoleculeMasks(TestTable table) {
        this.table = table;
        entries = new TestTable.Entry[table.size()];
        Arrays.setAll(entries, table::entry);
        search = new Search(this);
        atomEpochs = new int[table.size()];
        bondEpochs = new int[table.bondTests()];
        neighbourEpochs = new int[table.neighbours()];
        adjacency = new long[table.bondTests()][0];
    }

    void take(MolecularGraph molecule, IAtomContainer container, StepBudget budget) {
        graph = molecule;
        words = Math.max(1, molecule.atoms() + 63 >>> 6);
        epoch++;
        properties.take(molecule, container);
        search.take(budget);
        if (atomMasks.length < entries.length * words) {
            atomMasks = new long[entries.length * words];
            neighbourMasks = new long[neighbourEpochs.length * words];
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

    long[] neighbourMasks() {
        return neighbourMasks;
    }

    /** Where in {@link #atomMasks()} the atoms begin that pass a test. */
    int atoms(int test) {
        int at = test * words;
        if (atomEpochs[test] != epoch) {
            compute(entries[test], at);
            atomEpochs[test] = epoch;
        }
        return at;
    }

    boolean anyAtom(int test) {
        int at = atoms(test);
        return words == 1 ? atomMasks[at] != 0 : any(atomMasks, at);
    }

    boolean anyAtomWithNeighbour(int test, int neighbour) {
        int at = atoms(test);
        int with = withNeighbour(neighbour);
        for (int w = 0; w < words; w++) {
            if ((atomMasks[at + w] & neighbourMasks[with + w]) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean any(long[] masks, int at) {
        for (int w = 0; w < words; w++) {
            if (masks[at + w] != 0) {
                return true;
            }
        }
        return false;
    }

    private void compute(TestTable.Entry entry, int at) {
        switch (entry.kind()) {
            case PRIMITIVE, HYDROGENS -> {
                Arrays.fill(atomMasks, at, at + words, 0);
                properties.fill(entry, atomMasks, at);
            }
            case AROUND -> {
                Arrays.fill(atomMasks, at, at + words, 0);
                search.collectRoots(entry.plan(), at);
            }
            case NOT -> complement(atoms(entry.first()), at);
            case EITHER -> {
                int first = atoms(entry.first());
                int second = atoms(entry.second());
                for (int w = 0; w < words; w++) {
                    atomMasks[at + w] = atomMasks[first + w] | atomMasks[second + w];
                }
            }
            case BOTH -> {
                int first = atoms(entry.first());
                int second = any(atomMasks, first) ? atoms(entry.second()) : first;
                for (int w = 0; w < words; w++) {
                    atomMasks[at + w] = atomMasks[first + w] & atomMasks[second + w];
                }
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

    /** Where in {@link #neighbourMasks()} the atoms begin that have such a neighbour. */
    int withNeighbour(int number) {
        int at = number * words;
        if (neighbourEpochs[number] != epoch) {
            TestTable.Neighbour neighbour = table.neighbour(number);
            collectNeighbours(atoms(neighbour.atomTest()), neighbour.bondTest(), at);
            neighbourEpochs[number] = epoch;
        }
        return at;
    }

    private void collectNeighbours(int of, int bondTest, int at) {
        Arrays.fill(neighbourMasks, at, at + words, 0);
        if (!any(atomMasks, of)) {
            return;
        }
        long[] rows = adjacency(bondTest);
        for (int w = 0; w < words; w++) {
            for (long rest = atomMasks[of + w]; rest != 0; rest &= rest - 1) {
                int row = ((w << 6) + Long.numberOfTrailingZeros(rest)) * words;
                for (int v = 0; v < words; v++) {
                    neighbourMasks[at + v] |= rows[row + v];
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
