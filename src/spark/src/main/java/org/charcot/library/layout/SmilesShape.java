package org.charcot.library.layout;

import java.util.BitSet;

/** Tells text that may be SMILES from names, numbers and formulas, by its letters alone. */
public final class SmilesShape {
    private static final String ATOMS = "BCNOPSFIbcnops*";
    private static final String BONDS = "-=#$:/\\.~";

    private SmilesShape() {}

    /** Whether {@code text}, or its part before the first blank, is spelt like SMILES. */
    public static boolean fits(String text) {
        int blank = text.indexOf(' ');
        String smiles = blank < 0 ? text : text.substring(0, blank);
        BitSet rings = new BitSet();
        int depth = 0;
        boolean atom = false;
        for (int i = 0; i < smiles.length(); i++) {
            char c = smiles.charAt(i);
            if (c == '[') {
                i = smiles.indexOf(']', i);
                if (i < 0) {
                    return false;
                }
                atom = true;
            } else if (ATOMS.indexOf(c) >= 0 || smiles.startsWith("Cl", i) || smiles.startsWith("Br", i)) {
                i += smiles.startsWith("Cl", i) || smiles.startsWith("Br", i) ? 1 : 0;
                atom = true;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == '%' && i + 2 < smiles.length()) {
                rings.flip(smiles.charAt(i + 1) << 8 | smiles.charAt(i + 2));
                i += 2;
            } else if (c >= '0' && c <= '9') {
                rings.flip(c);
            } else if (BONDS.indexOf(c) < 0) {
                return false;
            }
            if (!atom || depth < 0) {
                return false;
            }
        }
        return atom && depth == 0 && rings.isEmpty();
    }
}
