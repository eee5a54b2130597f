package org.charcot.molecule.stereo;

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
public final class StereoAtoms {
    /** The group of atoms whose configuration is the one drawn. */
    public static final String ABSOLUTE = "a";

    private final Map<Integer, String> groupOf = new HashMap<>();
    private boolean othersRacemic;

    /** @param group {@link #ABSOLUTE}, or {@code &} or {@code o} and a number */
    public void add(String group, int atom) {
        String before = groupOf.putIfAbsent(atom, group);
        if (before != null && !before.equals(group)) {
            throw new IllegalArgumentException("atom " + atom + " is in the stereo groups " + before + " and " + group);
        }
    }

    /** All centres that are in no group are one racemate. */
    public void othersRacemic() {
        othersRacemic = true;
    }

    /** Replaces what a reader of the CDK made of groups: to it a missing chiral flag makes all centres a racemate. */
    public void applyTo(IAtomContainer mol) {
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
                        case '&' -> IStereoElement.GRP_RAC | shifted(number(group, racemic));
                        case 'o' -> relative(number(group, relative));
                        default -> IStereoElement.GRP_ABS;
                    };
            element.setGroupInfo(info);
        }
    }

    /** Whether some configuration of a structure is known relative to others only, or not known. */
    public static boolean areGrouped(IAtomContainer mol) {
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            if (element.getGroupInfo() != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds a structure to another whose stereo groups stay apart from its own, which get the numbers behind. */
    public static void mix(IAtomContainer mol, IAtomContainer added) {
        int last = 0;
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            last = Math.max(last, element.getGroupInfo() >>> IStereoElement.GRP_NUM_SHIFT);
        }
        for (IStereoElement<?, ?> element : added.stereoElements()) {
            int info = element.getGroupInfo();
            if (info != 0) {
                int number = last + (info >>> IStereoElement.GRP_NUM_SHIFT);
                element.setGroupInfo((info & IStereoElement.GRP_TYPE_MASK) | shifted(number));
            }
        }
        mol.add(added);
    }

    static int relative(int number) {
        return IStereoElement.GRP_REL | shifted(number);
    }

    private static int number(String group, List<String> seen) {
        if (!seen.contains(group)) {
            seen.add(group);
        }
        return seen.indexOf(group) + 1;
    }

    /** The CDK has room for 63 numbers, and records may hold any. */
    private static int shifted(int number) {
        if (number << IStereoElement.GRP_NUM_SHIFT > IStereoElement.GRP_NUM_MASK) {
            throw new IllegalArgumentException("more stereo groups than " + (number - 1));
        }
        return number << IStereoElement.GRP_NUM_SHIFT;
    }
}
