package org.charcot.molecule;

import java.util.regex.Pattern;

/**
 * The chemists' own symbols for heavy hydrogen, {@code [D]} and {@code [T]}, which are no element symbols of SMILES: the
 * CDK's parser takes them for labels of a wildcard.
 */
final class HydrogenSymbols {
    private static final Pattern SYMBOL = Pattern.compile("\\[([DT])([+-]?1?(?::\\d+)?)]");

    private HydrogenSymbols() {}

    /** The same SMILES, without anything behind it, with {@code [2H]} and {@code [3H]}. */
    static String spelledOut(String smiles) {
        if (!smiles.contains("[D") && !smiles.contains("[T")) {
            return smiles;
        }
        return SYMBOL.matcher(smiles)
                .replaceAll(symbol -> "[" + (symbol.group(1).equals("D") ? "2H" : "3H") + symbol.group(2) + "]");
    }
}
