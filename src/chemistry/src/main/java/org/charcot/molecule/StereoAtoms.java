package org.charcot.molecule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * Which atoms a record says are absolute, of a racemate ({@code &}, STERAC) or of one of two enantiomers ({@code o}, STEREL),
 * to be laid on the structure that was read from it. {@link IllegalArgumentException} says what does not fit.
 */
final class StereoAtoms {
    /** The group of atoms whose configuration is the one drawn. */
    static final String ABSOLUTE = "a";

    private final Map<Integer, String> groupOf = new HashMap<>();
    private boolean othersRacemic;

    /** @param group {@link #ABSOLUTE}, or {@code &} or {@code o} and a number */
    void add(String group, int atom) {
        String before = groupOf.putIfAbsent(atom, group);
        if (before != null && !before.equals(group)) {
            throw new IllegalArgumentException("atom " + atom + " is in the stereo groups " + before + " and " + group);
        }
    }

    /** All centres that are in no group are one racemate. */
    void othersRacemic() {
        othersRacemic = true;
    }

    /** Replaces what a reader of the CDK made of groups: to it a missing chiral flag makes all centres a racemate. */
    void applyTo(IAtomContainer mol) {
        for (int atom : groupOf.keySet()) {
            if (atom < 0 || atom >= mol.getAtomCount()) {
                throw new IllegalArgumentException(
                        "a stereo group names atom " + atom + " of " + mol.getAtomCount() + ", counted from 0");
            }
        }
        List<String> racemic = new ArrayList<>();
        List<String> relative = new ArrayList<>();
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            String group = ABSOLUTE;
            if (element.getFocus() instanceof IAtom focus) {
                group = groupOf.getOrDefault(focus.getIndex(), othersRacemic ? "&" : ABSOLUTE);
            }
            int info =
                    switch (group.charAt(0)) {
                        case '&' -> IStereoElement.GRP_RAC | number(group, racemic);
                        case 'o' -> IStereoElement.GRP_REL | number(group, relative);
                        default -> IStereoElement.GRP_ABS;
                    };
            element.setGroupInfo(info);
        }
    }

    /** The CDK has room for 63 numbers, and records may hold any. */
    private static int number(String group, List<String> seen) {
        if (!seen.contains(group)) {
            seen.add(group);
        }
        int number = seen.indexOf(group) + 1;
        if (number << IStereoElement.GRP_NUM_SHIFT > IStereoElement.GRP_NUM_MASK) {
            throw new IllegalArgumentException("more stereo groups than " + (number - 1));
        }
        return number << IStereoElement.GRP_NUM_SHIFT;
    }
}
