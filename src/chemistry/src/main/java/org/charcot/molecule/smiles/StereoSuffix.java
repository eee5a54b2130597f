package org.charcot.molecule.smiles;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.molecule.graph.CanonicalLabelling;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.Stereo;

/**
 * What a CXSMILES says about the stereo groups of its SMILES, {@code  |&1:1,3,o1:5,ctu:7|}: atoms, and double bonds of unknown
 * configuration, by their places in the text, from 0; a ring closure's place is where it is closed.
 */
final class StereoSuffix {
    private StereoSuffix() {}

    /**
     * Empty if there is no group.
     *
     * @param visitedAt of each atom its place in the text, from 1
     * @param bondAt of each bond its place in the text, from 0
     */
    static String of(MolecularGraph graph, CanonicalLabelling labelling, int[] visitedAt, int[] bondAt) {
        Stereo stereo = graph.stereo();
        if (stereo.groups().length == 0) {
            return "";
        }
        Map<Integer, Integer> groupAt = new TreeMap<>();
        for (int e = 0; e < stereo.count(); e++) {
            if (stereo.group(e) != 0 && labelling.centreAt(stereo.focus(e)) == e) {
                groupAt.put(visitedAt[stereo.focus(e)] - 1, stereo.group(e));
            }
        }
        Map<Integer, List<Integer>> placesOf = groupAt.keySet().stream()
                .collect(Collectors.groupingBy(groupAt::get, LinkedHashMap::new, Collectors.toList()));
        StringJoiner suffix = new StringJoiner(",", " |", "|");
        suffix.setEmptyValue("");
        for (String kind : List.of("&", "o")) {
            List<List<Integer>> groups = placesOf.entrySet().stream()
                    .filter(group -> group.getKey() > 0 == kind.equals("&"))
                    .map(Map.Entry::getValue)
                    .sorted(Comparator.comparing(places -> places.get(0)))
                    .toList();
            IntStream.range(0, groups.size()).forEach(i -> suffix.add(kind + (i + 1) + ":" + joined(groups.get(i))));
        }
        List<Integer> unknown = labelling.doubleBondsInOrder(false).stream()
                .map(e -> bondAt[graph.bondBetween(stereo.carrier(e, 0), stereo.carrier(e, 1))])
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            suffix.add("ctu:" + joined(unknown));
        }
        return suffix.toString();
    }

    private static String joined(List<Integer> places) {
        return places.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
