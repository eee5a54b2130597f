package org.charcot.molecule.pattern.smarts;

import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.AtomRef;
import org.openscience.cdk.BondRef;
import org.openscience.cdk.CDKConstants;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.isomorphism.matchers.Expr;
import org.openscience.cdk.isomorphism.matchers.QueryAtom;
import org.openscience.cdk.isomorphism.matchers.QueryAtomContainer;
import org.openscience.cdk.isomorphism.matchers.QueryBond;
import org.openscience.cdk.smarts.Smarts;
import org.openscience.cdk.smarts.SmartsResult;

/** Reads SMARTS with the CDK's parser. Stereo, reactions and component groups are refused. */
public final class SmartsReader {
    /** Longer and deeper ones take the stack of a thread that parses or matches them. */
    private static final int MOST_CHARACTERS = 5_000;

    private static final int MOST_NESTED = 50;

    private SmartsReader() {}

    /** @throws IllegalArgumentException saying why it is no pattern, or one that is not matched here */
    public static Query read(String smarts) {
        requireBounded(smarts);
        IAtomContainer parsed = new QueryAtomContainer(null);
        SmartsResult result = Smarts.parseToResult(parsed, smarts);
        if (!result.ok()) {
            throw refusal(smarts, result.getMessage());
        }
        if (parsed.isEmpty()) {
            throw refusal(smarts, "it has no atoms");
        }
        try {
            return query(parsed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(refusal(smarts, e.getMessage()).getMessage(), e);
        }
    }

    private static void requireBounded(String smarts) {
        if (smarts.length() > MOST_CHARACTERS) {
            throw refusal(
                    smarts.substring(0, 50) + "...",
                    "it has " + smarts.length() + " characters, expected at most " + MOST_CHARACTERS);
        }
        int depth = 0;
        for (int i = 0; i < smarts.length(); i++) {
            char symbol = smarts.charAt(i);
            depth += symbol == '(' ? 1 : symbol == ')' ? -1 : 0;
            if (depth > MOST_NESTED) {
                throw refusal(smarts.substring(0, 50) + "...", "brackets are nested deeper than " + MOST_NESTED);
            }
        }
    }

    private static IllegalArgumentException refusal(String smarts, String reason) {
        return new IllegalArgumentException("Cannot read the pattern " + smarts + ": " + reason);
    }

    private static Query query(IAtomContainer parsed) {
        if (parsed.stereoElements().iterator().hasNext()) {
            throw new IllegalArgumentException("stereo is not matched");
        }
        List<AtomQuestion> atoms = new ArrayList<>();
        for (IAtom atom : parsed.atoms()) {
            if (atom.getProperty(CDKConstants.REACTION_GROUP) != null
                    || atom.getProperty(CDKConstants.REACTION_ROLE) != null) {
                throw new IllegalArgumentException("reactions and component groups are not matched");
            }
            atoms.add(test(((QueryAtom) AtomRef.deref(atom)).getExpression()));
        }
        List<Query.Link> links = new ArrayList<>();
        for (IBond bond : parsed.bonds()) {
            int kinds = BondKinds.acceptedBy(((QueryBond) BondRef.deref(bond)).getExpression());
            links.add(new Query.Link(parsed.indexOf(bond.getBegin()), parsed.indexOf(bond.getEnd()), kinds));
        }
        return new Query(atoms, links);
    }

    private static AtomQuestion test(Expr expression) {
        return switch (expression.type()) {
            case AND -> new AtomQuestion.Both(test(expression.left()), test(expression.right()));
            case OR -> new AtomQuestion.Either(test(expression.left()), test(expression.right()));
            case NOT -> new AtomQuestion.Not(test(expression.left()));
            case RECURSIVE -> new AtomQuestion.Around(query(expression.subquery()));
            case STEREOCHEMISTRY -> throw new IllegalArgumentException("stereo is not matched");
            case REACTION_ROLE -> throw new IllegalArgumentException("reactions are not matched");
            default -> new AtomQuestion.Primitive(expression);
        };
    }
}
