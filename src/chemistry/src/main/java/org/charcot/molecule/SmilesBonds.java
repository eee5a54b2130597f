package org.charcot.molecule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** The bonds of a SMILES in the order of its text, in which CXSMILES counts them; the CDK has them by their atoms. */
final class SmilesBonds {
    private static final Pattern TOKEN =
            Pattern.compile("(\\[[^]]*]|Br|Cl|[A-Za-z*])|(%\\(\\d+\\)|%\\d\\d|\\d)|([().])|[-=#$:/\\\\~]");

    private SmilesBonds() {}

    /** The bond of a ring closure stands where the ring is closed. */
    static List<IBond> inTextOrder(String smiles, IAtomContainer mol) {
        List<IBond> bonds = new ArrayList<>();
        Deque<Integer> branches = new ArrayDeque<>();
        Map<String, Integer> open = new HashMap<>();
        int atoms = 0;
        int last = -1;
        for (Matcher token = TOKEN.matcher(smiles); token.find(); ) {
            if (token.group(1) != null) {
                if (last >= 0) {
                    bonds.add(mol.getBond(mol.getAtom(last), mol.getAtom(atoms)));
                }
                last = atoms++;
            } else if (token.group(2) != null) {
                String digits = token.group(2).replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
                Integer other = open.remove(digits);
                if (other == null) {
                    open.put(digits, last);
                } else {
                    bonds.add(mol.getBond(mol.getAtom(other), mol.getAtom(last)));
                }
            } else if ("(".equals(token.group(3))) {
                branches.push(last);
            } else if (token.group(3) != null) {
                last = ")".equals(token.group(3)) ? branches.pop() : -1;
            }
        }
        return bonds;
    }
}
