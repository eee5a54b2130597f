package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.error.UserException;

/**
 * The distinct molecules of a labelled set. Molecules are the same when the first blocks of their InChIKeys are: a
 * fingerprint sees no stereo, so that a stereoisomer would be found by its own likeness.
 *
 * @param rows each molecule once, in the order of submission
 * @param counts read, ranked, rejected, duplicates: read is the sum of the others
 * @param rejectedBy reasons of those that could not be read
 * @param conflicts ids of molecules that were both active and inactive; they stand as actives
 */
record DistinctMolecules(
        String name,
        List<ScoredMolecule> rows,
        Counts counts,
        Map<String, Integer> rejectedBy,
        List<String> conflicts) {
    /**
     * @param repeatedIds submissions that carry an identifier which an earlier one has
     */
    record Counts(int read, int ranked, int rejected, int duplicates, int actives, int repeatedIds) {}

    /** @throws UserException if one of the classes is missing */
    static DistinctMolecules of(LabelledSet set, List<ScoredMolecule> judged) {
        Map<String, ScoredMolecule> kept = new LinkedHashMap<>();
        Map<String, Integer> rejectedBy = new TreeMap<>();
        if (set.unlabelled() > 0) {
            rejectedBy.put("no_label", set.unlabelled());
        }
        List<String> conflicts = new ArrayList<>();
        int duplicates = 0;
        for (ScoredMolecule one : judged) {
            if (one.rejected() != null) {
                rejectedBy.merge(one.rejected(), 1, Integer::sum);
                continue;
            }
            ScoredMolecule first = kept.putIfAbsent(one.compound().skeleton(), one);
            if (first != null) {
                duplicates++;
                if (first.active() != one.active()) {
                    conflicts.add(first.compound().id() + " = " + one.compound().id());
                    kept.put(one.compound().skeleton(), first.asActive());
                }
            }
        }
        List<ScoredMolecule> rows = List.copyOf(kept.values());
        int actives = (int) rows.stream().filter(ScoredMolecule::active).count();
        if (actives == 0 || actives == rows.size()) {
            throw new UserException("Cannot judge a ranking of " + set.name() + ": " + actives + " of " + rows.size()
                    + " readable molecules are active, expected some and not all");
        }
        int rejected = rejectedBy.values().stream().mapToInt(Integer::intValue).sum();
        int read = set.rows().size() + set.unlabelled();
        long ids =
                set.rows().stream().map(row -> row.submission().id()).distinct().count();
        int repeated = set.rows().size() - (int) ids;
        return new DistinctMolecules(
                set.name(),
                rows,
                new Counts(read, rows.size(), rejected, duplicates, actives, repeated),
                rejectedBy,
                conflicts);
    }

    boolean[] actives() {
        boolean[] active = new boolean[rows.size()];
        for (int i = 0; i < active.length; i++) {
            active[i] = rows.get(i).active();
        }
        return active;
    }
}
