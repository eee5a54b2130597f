package org.charcot.molecule.smiles;

/** How large the molecule of a SMILES is, told from the text alone: the parser's stack does not bear the largest. */
public final class SmilesSize {
    private SmilesSize() {}

    /** The number of atoms of a well-formed SMILES. */
    public static int atoms(String smiles) {
        int atoms = 0;
        boolean inBrackets = false;
        for (int i = 0; i < smiles.length() && !Character.isWhitespace(smiles.charAt(i)); i++) {
            char c = smiles.charAt(i);
            if (c == '[') {
                inBrackets = true;
                atoms++;
            } else if (c == ']') {
                inBrackets = false;
            } else if (!inBrackets) {
                atoms += "BCNOPSFIbcnops*".indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return atoms;
    }
}
