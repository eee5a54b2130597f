package org.charcot.molecule.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.charcot.error.WorkBudgetExceededException;
import org.charcot.molecule.stereo.StereoAtoms;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * A structure with groups of relative configuration, as the isomers that it stands for: for each of its groups all members
 * as drawn, or all inverted. The isomers are labelled one by one, so that nothing hangs on the one that was drawn; with
 * more than {@value #MOST_GROUPS} groups, 256 isomers, a structure is refused.
 */
final class RelativeStereo {
    static final int MOST_GROUPS = 8;
    /** With more centres in a group that a symmetry may turn, 64 sets of them, all are left in it. */
    private static final int MOST_SYMMETRIC = 6;

    private final MolecularGraph graph;
    private final int[] groups;
    private final WorkBudget budget = CanonicalLabelling.budget();

    /**
     * One isomer.
     *
     * @param inverted the groups that are turned against the drawing
     */
    record Isomer(Set<Integer> inverted, CanonicalLabelling labelling, long meaningful) {
        private static final Comparator<Isomer> BY_MEANING = Comparator.comparingLong(Isomer::meaningful)
                .reversed()
                .thenComparing(isomer -> isomer.labelling().key());
    }

    RelativeStereo(MolecularGraph graph) {
        this.graph = graph;
        groups = graph.stereo().groups();
        if (groups.length > MOST_GROUPS) {
            throw new WorkBudgetExceededException("budget exceeded: " + groups.length
                    + " groups of relative configuration, at most " + MOST_GROUPS + " are read");
        }
    }

    /** Draws the isomer of the least key, and drops groups and configurations that mean nothing. */
    static void settle(IAtomContainer mol) {
        if (StereoAtoms.areGrouped(mol)) {
            List<IStereoElement<?, ?>> uncounted = new ArrayList<>();
            mol.stereoElements().forEach(uncounted::add);
            uncounted.removeAll(Stereo.supported(mol));
            uncounted.removeIf(element -> element.getGroupInfo() == 0);
            remove(mol, uncounted);
        }
        boolean settled = !StereoAtoms.areGrouped(mol);
        while (!settled) {
            List<IStereoElement<?, ?>> elements = Stereo.supported(mol);
            RelativeStereo drawn = new RelativeStereo(MolecularGraph.of(mol));
            Isomer least = drawn.least();
            List<IStereoElement<?, ?>> meaningless = drawn.draw(elements, least);
            RelativeStereo turned = new RelativeStereo(MolecularGraph.of(mol));
            settled = meaningless.isEmpty() && !turned.dropOne(elements) && !turned.release(elements);
            if (settled) {
                turned.number(elements, least.labelling());
            }
            remove(mol, meaningless);
            settled |= !StereoAtoms.areGrouped(mol);
        }
    }

    private static void remove(IAtomContainer mol, List<IStereoElement<?, ?>> meaningless) {
        List<IStereoElement<?, ?>> kept = new ArrayList<>();
        mol.stereoElements().forEach(kept::add);
        if (kept.removeAll(meaningless)) {
            mol.setStereoElements(new ArrayList<>(kept));
        }
    }

    /** The isomer in which most elements mean something, of several the one of the least key. */
    Isomer least() {
        Isomer least = null;
        for (Set<Integer> inverted : subsets(groups)) {
            MolecularGraph turned = graph.with(graph.stereo().inverted(inverted));
            CanonicalLabelling labelling = new CanonicalLabelling(turned, true, budget);
            long meaningful = 0;
            for (int e = 0; e < turned.stereo().count(); e++) {
                meaningful += labelling.spurious(e) ? 0 : 1;
            }
            Isomer isomer = new Isomer(inverted, labelling, meaningful);
            least = least == null || Isomer.BY_MEANING.compare(isomer, least) < 0 ? isomer : least;
        }
        return least;
    }

    /** Turns the elements that an isomer turns; those that mean nothing in it. */
    private List<IStereoElement<?, ?>> draw(List<IStereoElement<?, ?>> elements, Isomer isomer) {
        List<IStereoElement<?, ?>> meaningless = new ArrayList<>();
        for (int e = 0; e < elements.size(); e++) {
            IStereoElement<?, ?> element = elements.get(e);
            if (isomer.labelling().spurious(e)) {
                meaningless.add(element);
            } else if (isomer.inverted().contains(graph.stereo().group(e))) {
                turn(element);
            }
        }
        return meaningless;
    }

    private static void turn(IStereoElement<?, ?> element) {
        int group = element.getGroupInfo();
        boolean left = element.getConfigOrder() == IStereoElement.LEFT;
        element.setConfigOrder(left ? IStereoElement.RIGHT : IStereoElement.LEFT);
        // which the CDK forgets with the old order
        element.setGroupInfo(group);
    }

    /** Drops a group without which the structure stands for the same isomers, as of a meso compound; of several the least. */
    private boolean dropOne(List<IStereoElement<?, ?>> elements) {
        Set<Set<CanonicalKey>> isomers = isomers(graph.stereo(), groups);
        int dropped = 0;
        CanonicalKey least = null;
        for (int group : groups) {
            int[] others = Arrays.stream(groups).filter(g -> g != group).toArray();
            if (isomers(graph.stereo(), others).equals(isomers)) {
                CanonicalKey key = new RelativeStereo(graph.with(graph.stereo().without(group)))
                        .least()
                        .labelling()
                        .key();
                if (least == null || key.compareTo(least) < 0) {
                    least = key;
                    dropped = group;
                }
            }
        }
        for (int e = 0; e < elements.size(); e++) {
            if (dropped != 0 && graph.stereo().group(e) == dropped) {
                elements.get(e).setGroupInfo(0);
            }
        }
        return dropped != 0;
    }

    /**
     * Takes centres out of their group without which the structure stands for the same isomers: a part that is its own mirror
     * image, such as the ring of atropine, needs no other one. Of several sets of such centres the first of the largest.
     */
    private boolean release(List<IStereoElement<?, ?>> elements) {
        Set<Set<CanonicalKey>> isomers = null;
        for (int group : groups) {
            int[] symmetric = symmetric(group);
            if (symmetric.length == 0 || symmetric.length > MOST_SYMMETRIC) {
                continue;
            }
            isomers = isomers == null ? isomers(graph.stereo(), groups) : isomers;
            List<Set<Integer>> parts = subsets(symmetric);
            parts.sort(Comparator.comparingInt(part -> -part.size()));
            for (Set<Integer> part : parts.subList(0, parts.size() - 1)) {
                if (isomers(graph.stereo().without(part), groups).equals(isomers)) {
                    part.forEach(e -> elements.get(e).setGroupInfo(0));
                    return true;
                }
            }
        }
        return false;
    }

    /** The centres of a group that a symmetry, blind to stereo, may turn: it moves them or two of their neighbours. */
    private int[] symmetric(int group) {
        AtomPartition partition = new AtomPartition(graph.with(Stereo.NONE), true, new boolean[0], budget);
        partition.refine();
        Stereo stereo = graph.stereo();
        return IntStream.range(0, stereo.count())
                .filter(e -> stereo.group(e) == group && !stereo.doubleBond(e))
                .filter(e -> hasTwins(stereo, e, partition))
                .toArray();
    }

    private boolean hasTwins(Stereo stereo, int e, AtomPartition partition) {
        Set<Integer> around = new HashSet<>();
        for (int k = 0; k < 4; k++) {
            if (stereo.carrier(e, k) != stereo.focus(e) && !around.add(partition.rank(stereo.carrier(e, k)))) {
                return true;
            }
        }
        int rank = partition.rank(stereo.focus(e));
        return IntStream.range(0, graph.atoms())
                .anyMatch(atom -> atom != stereo.focus(e) && partition.rank(atom) == rank);
    }

    /** Each sample that may be meant, as the isomers that are in it: inverted at will are the given groups alone. */
    private Set<Set<CanonicalKey>> isomers(Stereo stereo, int[] free) {
        Set<Set<CanonicalKey>> samples = new HashSet<>();
        int[] either = Arrays.stream(free).filter(group -> group < 0).toArray();
        int[] both = Arrays.stream(free).filter(group -> group > 0).toArray();
        for (Set<Integer> chosen : subsets(either)) {
            Set<CanonicalKey> sample = new HashSet<>();
            for (Set<Integer> mixed : subsets(both)) {
                Set<Integer> inverted = new HashSet<>(chosen);
                inverted.addAll(mixed);
                Stereo isomer = stereo.inverted(inverted).withoutGroups();
                sample.add(new CanonicalLabelling(graph.with(isomer), true, budget).key());
            }
            samples.add(sample);
        }
        return samples;
    }

    private static List<Set<Integer>> subsets(int[] groups) {
        List<Set<Integer>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << groups.length; mask++) {
            Set<Integer> subset = new HashSet<>();
            for (int g = 0; g < groups.length; g++) {
                if ((mask >> g & 1) == 1) {
                    subset.add(groups[g]);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    /**
     * Numbers the groups of each kind from 1, by their members of the lowest canonical numbers; double bonds of unknown
     * configuration, which have no number in any format, come last.
     */
    private void number(List<IStereoElement<?, ?>> elements, CanonicalLabelling labelling) {
        Stereo stereo = graph.stereo();
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < graph.atoms(); number++) {
            for (int e = 0; e < stereo.count(); e++) {
                boolean member = stereo.group(e) != 0 && stereo.focus(e) == labelling.atom(number);
                if (member && !stereo.doubleBond(e) && !order.contains(stereo.group(e))) {
                    order.add(stereo.group(e));
                }
            }
        }
        labelling.doubleBondsInOrder(false).forEach(e -> order.add(stereo.group(e)));
        int racemic = 0;
        int relative = 0;
        for (int group : order) {
            int number = group > 0 ? ++racemic : ++relative;
            int kind = group > 0 ? IStereoElement.GRP_RAC : IStereoElement.GRP_REL;
            for (int e = 0; e < elements.size(); e++) {
                if (stereo.group(e) == group) {
                    elements.get(e).setGroupInfo(kind | number << IStereoElement.GRP_NUM_SHIFT);
                }
            }
        }
    }
}
