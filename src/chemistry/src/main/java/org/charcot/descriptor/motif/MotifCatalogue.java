package org.charcot.descriptor.motif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charcot.molecule.pattern.PatternMatcher;
import org.charcot.molecule.pattern.PatternSet;
import org.charcot.text.ResourceTable;

/** All tables of motifs, their patterns compiled into one set: alerts, labile groups, ionisable groups, corrections. */
final class MotifCatalogue {
    private static final MotifCatalogue SHIPPED = new MotifCatalogue();

    private final List<IonisableGroup> ionisable = ResourceTable.read("descriptors/ionisable_groups.csv").stream()
            .map(IonisableGroup::of)
            .toList();
    private final List<AmineCorrection> corrections = ResourceTable.read("descriptors/amine_corrections.csv").stream()
            .map(AmineCorrection::of)
            .toList();
    private final int firstLabile;
    private final int firstIonisable;
    private final int firstCorrection;
    private final PatternSet patterns;
    private final ThreadLocal<PatternMatcher> matchers;

    private MotifCatalogue() {
        List<String> smarts = new ArrayList<>(smartsOf("qed_alerts"));
        firstLabile = smarts.size();
        smarts.addAll(smartsOf("labile_groups"));
        firstIonisable = smarts.size();
        ionisable.forEach(group -> smarts.add(group.smarts()));
        firstCorrection = smarts.size();
        corrections.forEach(correction -> smarts.add(correction.smarts()));
        patterns = PatternSet.compile(smarts);
        matchers = ThreadLocal.withInitial(patterns::matcher);
    }

    private static List<String> smartsOf(String table) {
        return ResourceTable.read("descriptors/" + table + ".csv").stream()
                .map((Map<String, String> row) -> row.get("smarts"))
                .toList();
    }

    /** The tables that come with the program, compiled when first asked for. */
    public static MotifCatalogue shipped() {
        return SHIPPED;
    }

    public List<IonisableGroup> ionisable() {
        return ionisable;
    }

    public List<AmineCorrection> corrections() {
        return corrections;
    }

    PatternMatcher matcher() {
        return matchers.get();
    }

    boolean isAlert(int pattern) {
        return pattern < firstLabile;
    }

    boolean isLabile(int pattern) {
        return pattern >= firstLabile && pattern < firstIonisable;
    }

    /** Null if the pattern is not that of an ionisable group. */
    IonisableGroup ionisable(int pattern) {
        return pattern >= firstIonisable && pattern < firstCorrection ? ionisable.get(pattern - firstIonisable) : null;
    }

    /** Null if the pattern is not that of a correction. */
    AmineCorrection correction(int pattern) {
        return pattern >= firstCorrection ? corrections.get(pattern - firstCorrection) : null;
    }
}
