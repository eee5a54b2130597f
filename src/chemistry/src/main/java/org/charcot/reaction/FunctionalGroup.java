package org.charcot.reaction;

import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smarts.SmartsPattern;

/** A part of a molecule that a chemist has a name for, because it reacts in its own way. */
final class FunctionalGroup {
    private final String name;
    private final String smarts;
    private final SmartsPattern pattern;

    FunctionalGroup(String name, String smarts) {
        this.name = name;
        this.smarts = smarts;
        this.pattern = SmartsPattern.create(smarts).setPrepare(false);
    }

    public String name() {
        return name;
    }

    public String smarts() {
        return smarts;
    }

    boolean isIn(IAtomContainer prepared) {
        return pattern.matches(prepared);
    }

    /** How many different sets of atoms make up the group. */
    int countIn(IAtomContainer prepared) {
        return pattern.matchAll(prepared).countUnique();
    }
}
