package org.charcot.molecule.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.charcot.molecule.pattern.smarts.DrawnHydrogen;
import org.charcot.molecule.pattern.smarts.HydrogenFolding;
import org.charcot.molecule.pattern.smarts.Query;
import org.charcot.molecule.pattern.smarts.SmartsReader;

/**
 * SMARTS patterns compiled to be asked of many molecules at once. Immutable and safe to share between threads; built
 * where it runs, not sent there.
 *
 * <p>A pattern that draws hydrogens ({@code [#1]}) is matched as if every hydrogen of the molecule were an atom, any
 * other as if none were. Wherever possible the former is rewritten to ask for hydrogen counts instead.
 */
public final class PatternSet {
    private final List<String> smarts;
    private final PatternTable folded;
    private final List<Query> asDrawn;
    private final BitSet drawing;
    private final BitSet unfoldable;
    private PatternTable drawn;

    private PatternSet(List<String> smarts) {
        this.smarts = List.copyOf(smarts);
        drawing = new BitSet(smarts.size());
        unfoldable = new BitSet(smarts.size());
        List<Query> foldedQueries = new ArrayList<>();
        asDrawn = new ArrayList<>();
        for (int pattern = 0; pattern < smarts.size(); pattern++) {
            Query query = SmartsReader.read(smarts.get(pattern));
            boolean draws = DrawnHydrogen.isAskedForBy(query);
            Query suppressed = draws ? HydrogenFolding.fold(query).orElse(null) : query;
            drawing.set(pattern, draws);
            unfoldable.set(pattern, suppressed == null);
            foldedQueries.add(suppressed);
            asDrawn.add(draws ? query : null);
        }
        folded = new PatternTable(foldedQueries);
    }

    /** Compiles patterns; the first one is number 0. */
    public static PatternSet compile(List<String> smarts) {
        return new PatternSet(smarts);
    }

    /** A matcher of its own for each thread. */
    public PatternMatcher matcher() {
        return new PatternMatcher(this);
    }

    public int size() {
        return smarts.size();
    }

    public String smarts(int pattern) {
        return smarts.get(pattern);
    }

    /** Whether a pattern has to be matched on a graph with hydrogens, which is slower. */
    boolean isUnfoldable(int pattern) {
        return unfoldable.get(pattern);
    }

    boolean drawsHydrogens(int pattern) {
        return drawing.get(pattern);
    }

    /** The patterns as they are matched without hydrogens. */
    PatternTable folded() {
        return folded;
    }

    /** Those that draw hydrogens, as they were written; few molecules need them, so compiled for the first. */
    synchronized PatternTable drawn() {
        if (drawn == null) {
            drawn = new PatternTable(asDrawn);
        }
        return drawn;
    }

    /** The patterns that have to be matched with hydrogens. Not to be changed. */
    BitSet toMatchWithHydrogens(boolean hasHydrogenAtoms) {
        return hasHydrogenAtoms ? drawing : unfoldable;
    }
}
