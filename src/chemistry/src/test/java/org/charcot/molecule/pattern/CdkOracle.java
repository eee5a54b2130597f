package org.charcot.molecule.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.charcot.molecule.Molecule;
import org.openscience.cdk.AtomRef;
import org.openscience.cdk.BondRef;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.isomorphism.matchers.Expr;
import org.openscience.cdk.isomorphism.matchers.QueryAtom;
import org.openscience.cdk.isomorphism.matchers.QueryAtomContainer;
import org.openscience.cdk.isomorphism.matchers.QueryBond;
import org.openscience.cdk.smarts.Smarts;
import org.openscience.cdk.smarts.SmartsPattern;

/** What the CDK itself finds, pattern by pattern: with hydrogens as atoms for those that draw them, else without. */
final class CdkOracle {
    private static final Pattern DRAWS_HYDROGEN = Pattern.compile("(?<!!)#1(?!\\d)|\\[H]");

    private final List<String> smarts;
    private final List<SmartsPattern> patterns;

    CdkOracle(List<String> smarts) {
        this.smarts = smarts;
        patterns = smarts.stream()
                .map(text -> SmartsPattern.create(text).setPrepare(false))
                .toList();
    }

    int[] matches(Molecule molecule) {
        return IntStream.range(0, patterns.size())
                .filter(pattern -> patterns.get(pattern).matches(container(pattern, molecule)))
                .toArray();
    }

    /**
     * Whether atoms are a match of a pattern, judged by the CDK's own tests of atoms and bonds. The atoms are in the
     * order of the pattern, without the hydrogens it draws.
     */
    boolean isMatch(int pattern, Molecule molecule, int[] match) {
        IAtomContainer target = container(pattern, molecule);
        IAtomContainer query = new QueryAtomContainer(null);
        Smarts.parse(query, smarts.get(pattern));
        Map<IAtom, IAtom> found = new HashMap<>();
        List<IAtom> hydrogens = new ArrayList<>();
        int next = 0;
        for (IAtom atom : query.atoms()) {
            if (isDrawnHydrogen(expression(atom))) {
                hydrogens.add(atom);
            } else if (next == match.length || !place(atom, target.getAtom(match[next++]), found)) {
                return false;
            }
        }
        return next == match.length
                && hydrogens.stream().allMatch(hydrogen -> placeHydrogen(hydrogen, query, found))
                && joins(query, target, found);
    }

    private IAtomContainer container(int pattern, Molecule molecule) {
        return DRAWS_HYDROGEN.matcher(smarts.get(pattern)).find()
                ? molecule.containerWithHydrogens()
                : molecule.container();
    }

    private static boolean place(IAtom queryAtom, IAtom atom, Map<IAtom, IAtom> found) {
        if (found.containsValue(atom) || !expression(queryAtom).matches(atom)) {
            return false;
        }
        found.put(queryAtom, atom);
        return true;
    }

    private static boolean placeHydrogen(IAtom hydrogen, IAtomContainer query, Map<IAtom, IAtom> found) {
        IAtom bearer = found.get(query.getConnectedAtomsList(hydrogen).get(0));
        for (IBond bond : bearer.bonds()) {
            if (place(hydrogen, bond.getOther(bearer), found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(IAtomContainer query, IAtomContainer target, Map<IAtom, IAtom> found) {
        for (IBond queryBond : query.bonds()) {
            IBond bond = target.getBond(found.get(queryBond.getBegin()), found.get(queryBond.getEnd()));
            if (bond == null
                    || !((QueryBond) BondRef.deref(queryBond)).getExpression().matches(bond)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDrawnHydrogen(Expr expression) {
        return switch (expression.type()) {
            case ELEMENT -> expression.value() == 1;
            case AND -> isDrawnHydrogen(expression.left()) || isDrawnHydrogen(expression.right());
            default -> false;
        };
    }

    private static Expr expression(IAtom queryAtom) {
        return ((QueryAtom) AtomRef.deref(queryAtom)).getExpression();
    }
}
