package org.charcot.learn.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The library molecules of a study. Each is drawn by lot while one of the reference compounds that it matches has fewer
 * matches than the others; so rare properties are not lost among common ones.
 *
 * @param found distinct molecules that matched at all
 * @param drawn those of the study
 */
record MatchedPool(int found, List<Candidate> drawn) {
    /**
     * Draws molecules.
     *
     * @param size how many are wanted; fewer are drawn where fewer match
     */
    static MatchedPool draw(List<Candidate> candidates, int references, int size) {
        List<Candidate> rest = distinct(candidates);
        int found = rest.size();
        List<Candidate> drawn = new ArrayList<>();
        int[] matches = new int[references];
        for (int quota = Math.max(1, size / references); drawn.size() < size && !rest.isEmpty(); quota *= 2) {
            List<Candidate> passed = new ArrayList<>();
            for (Candidate candidate : rest) {
                int most = quota;
                boolean wanted = Arrays.stream(candidate.matched()).anyMatch(reference -> matches[reference] < most);
                if (wanted && drawn.size() < size) {
                    drawn.add(candidate);
                    Arrays.stream(candidate.matched()).forEach(reference -> matches[reference]++);
                } else {
                    passed.add(candidate);
                }
            }
            rest = passed;
        }
        return new MatchedPool(found, List.copyOf(drawn));
    }

    /** Each molecule as it was submitted first, in the order of their lots. */
    private static List<Candidate> distinct(List<Candidate> candidates) {
        Map<String, Candidate> first = new HashMap<>();
        for (Candidate candidate : candidates) {
            first.merge(candidate.smiles(), candidate, (a, b) -> a.position() <= b.position() ? a : b);
        }
        return first.values().stream()
                .sorted(Comparator.comparingLong(Candidate::lot).thenComparing(Candidate::smiles))
                .toList();
    }
}
