package org.charcot.descriptor.motif;

import java.util.Map;

/**
 * A kind of atom that takes or gives up a proton.
 *
 * @param pka the typical constant
 * @param spread how far the constants of most compounds with this group lie from it
 * @param source the compounds that it was taken from
 */
public record IonisableGroup(String name, Kind kind, String smarts, double pka, double spread, String source) {
    /** What the group does; an alkylamine is a base whose neighbours are allowed for. */
    public enum Kind {
        ACID,
        BASE,
        AMINE
    }

    static IonisableGroup of(Map<String, String> row) {
        String name = row.get("name");
        boolean acid = row.get("kind").equals("acid");
        Kind base = name.startsWith("amine_") ? Kind.AMINE : Kind.BASE;
        return new IonisableGroup(
                name,
                acid ? Kind.ACID : base,
                row.get("smarts"),
                Double.parseDouble(row.get("pka")),
                Double.parseDouble(row.get("spread")),
                row.get("source"));
    }
}
