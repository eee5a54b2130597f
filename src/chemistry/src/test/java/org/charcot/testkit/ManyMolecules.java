package org.charcot.testkit;

import java.util.ArrayList;
import java.util.List;

/** Small molecules by combination, for tests that need many. */
public final class ManyMolecules {
    private static final List<String> CORES = List.of(
            "c1cc(%s)ccc1%s",
            "c1cc(%s)cnc1%s",
            "C1CN(%s)CCC1%s",
            "c1c(%s)[nH]c2ccc(%s)cc12",
            "C(%s)CC%s",
            "C1CC(%s)CCC1%s",
            "c1c(%s)csc1%s",
            "O=C(N%s)c1ccccc1%s");
    private static final List<String> SIDES = List.of(
            "C", "CC", "C(C)C", "CCO", "CC(=O)O", "C(F)(F)F", "CN(C)C", "CCCC", "C(=O)N", "CC#N", "CCS(C)(=O)=O");

    private ManyMolecules() {}

    /** SMILES, always the same and in the same order; at most 968. */
    public static List<String> smiles(int count) {
        List<String> all = new ArrayList<>();
        for (String first : SIDES) {
            for (String second : SIDES) {
                CORES.forEach(core -> all.add(core.formatted(first, second)));
            }
        }
        return all.subList(0, count);
    }
}
