package org.charcot.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The library molecules of a study. Each is drawn by lot while one of the reference compounds that it matches has fewer
 * than its share of all that are wanted; so rare properties are not lost among common ones.
 *
 * @param found distinct molecules that matched at all
 * @param drawn those of the study
 */
record MatchedPool(int found, List<LibraryMatch> drawn) {
    /**
     * Draws molecules.
     *
     * @param size how many are wanted; fewer are drawn where a reference compound has few matches, or shares them
     */
    static MatchedPool draw(List<LibraryMatch> candidates, int references, int size) {
        List<LibraryMatch> found = distinct(candidates);
        List<LibraryMatch> drawn = new ArrayList<>();
        int[] matches = new int[references];
        // to fill up with what many match would make the library unlike the reference compounds after all
        int quota = Math.max(1, size / references);
        for (LibraryMatch candidate : found) {
            if (Arrays.stream(candidate.matched()).anyMatch(reference -> matches[reference] < quota)) {
                drawn.add(candidate);
                Arrays.stream(candidate.matched()).forEach(reference -> matches[reference]++);
            }
        }
        return new MatchedPool(found.size(), List.copyOf(drawn));
    }

    /** Each molecule as it was submitted first, in the order of their lots. */
    private static List<LibraryMatch> distinct(List<LibraryMatch> candidates) {
        Map<String, LibraryMatch> first = new HashMap<>();
        for (LibraryMatch candidate : candidates) {
            first.merge(candidate.smiles(), candidate, (a, b) -> a.position() <= b.position() ? a : b);
        }
        return first.values().stream()
                .sorted(Comparator.comparingLong(LibraryMatch::lot).thenComparing(LibraryMatch::smiles))
                .toList();
    }
}
