package org.charcot.molecule.pattern.smarts;

import org.openscience.cdk.isomorphism.matchers.Expr;

/**
 * What tests say of the hydrogen that is drawn for an implicit one: uncharged, without isotope, with one single bond to
 * an atom that is no hydrogen. Where a test cannot be judged without its surroundings, the answers are cautious.
 */
public final class DrawnHydrogen {
    private DrawnHydrogen() {}

    /** Whether a query asks for hydrogens as atoms, and so has to be matched where hydrogens are atoms. */
    public static boolean isAskedForBy(Query query) {
        return query.atoms().stream().anyMatch(test -> isAskedForBy(test, true));
    }

    private static boolean isAskedForBy(AtomQuestion test, boolean affirmed) {
        if (test instanceof AtomQuestion.Primitive primitive) {
            return affirmed && isElementHydrogen(primitive);
        } else if (test instanceof AtomQuestion.Both both) {
            return isAskedForBy(both.first(), affirmed) || isAskedForBy(both.second(), affirmed);
        } else if (test instanceof AtomQuestion.Either either) {
            return isAskedForBy(either.first(), affirmed) || isAskedForBy(either.second(), affirmed);
        } else if (test instanceof AtomQuestion.Not not) {
            return isAskedForBy(not.test(), !affirmed);
        } else if (test instanceof AtomQuestion.Around around) {
            return isAskedForBy(around.query());
        }
        return false;
    }

    /** Whether nothing but hydrogen can pass. */
    static boolean alonePasses(AtomQuestion test) {
        if (test instanceof AtomQuestion.Primitive primitive) {
            return isElementHydrogen(primitive);
        } else if (test instanceof AtomQuestion.Both both) {
            return alonePasses(both.first()) || alonePasses(both.second());
        } else if (test instanceof AtomQuestion.Either either) {
            return alonePasses(either.first()) && alonePasses(either.second());
        }
        return false;
    }

    /** False only if a drawn hydrogen never passes. */
    static boolean mayPass(AtomQuestion test) {
        if (test instanceof AtomQuestion.Primitive primitive) {
            return !isJudged(primitive.type()) || passes(primitive);
        } else if (test instanceof AtomQuestion.Hydrogens hydrogens) {
            return hydrogens.atLeast() == 0;
        } else if (test instanceof AtomQuestion.Both both) {
            return mayPass(both.first()) && mayPass(both.second());
        } else if (test instanceof AtomQuestion.Either either) {
            return mayPass(either.first()) || mayPass(either.second());
        } else if (test instanceof AtomQuestion.Not not) {
            return !alwaysPasses(not.test());
        } else if (test instanceof AtomQuestion.Around around) {
            return mayPass(around.query().atoms().get(0));
        }
        return true;
    }

    /** True only if every drawn hydrogen passes. */
    static boolean alwaysPasses(AtomQuestion test) {
        if (test instanceof AtomQuestion.Primitive primitive) {
            return isJudged(primitive.type()) && passes(primitive);
        } else if (test instanceof AtomQuestion.Both both) {
            return alwaysPasses(both.first()) && alwaysPasses(both.second());
        } else if (test instanceof AtomQuestion.Either either) {
            return alwaysPasses(either.first()) || alwaysPasses(either.second());
        } else if (test instanceof AtomQuestion.Not not) {
            return !mayPass(not.test());
        }
        return false;
    }

    private static boolean isElementHydrogen(AtomQuestion.Primitive test) {
        return test.value() == 1 && (test.type() == Expr.Type.ELEMENT || test.type() == Expr.Type.ALIPHATIC_ELEMENT);
    }

    private static boolean isJudged(Expr.Type type) {
        return switch (type) {
            case TRUE,
                    FALSE,
                    ELEMENT,
                    ALIPHATIC_ELEMENT,
                    AROMATIC_ELEMENT,
                    IS_AROMATIC,
                    IS_ALIPHATIC,
                    IS_IN_RING,
                    IS_IN_CHAIN,
                    IS_HETERO,
                    FORMAL_CHARGE,
                    TOTAL_H_COUNT,
                    DEGREE,
                    TOTAL_DEGREE,
                    VALENCE,
                    RING_BOND_COUNT,
                    RING_COUNT,
                    RING_SIZE,
                    RING_SMALLEST -> true;
            default -> false;
        };
    }

    private static boolean passes(AtomQuestion.Primitive test) {
        return switch (test.type()) {
            case TRUE, IS_ALIPHATIC, IS_IN_CHAIN -> true;
            case ELEMENT, ALIPHATIC_ELEMENT, DEGREE, TOTAL_DEGREE, VALENCE -> test.value() == 1;
            case FORMAL_CHARGE, TOTAL_H_COUNT -> test.value() == 0;
            default -> false;
        };
    }
}
