package org.charcot.molecule.pattern;

import org.openscience.cdk.isomorphism.matchers.Expr;

/** What a pattern asks of one atom. Tests are values: equal ones are evaluated once for all patterns. */
sealed interface AtomTest {
    /** One property as the CDK knows it. */
    record Primitive(Expr expression) implements AtomTest {
        Primitive(Expr.Type type) {
            this(new Expr(type));
        }

        Primitive(Expr.Type type, int value) {
            this(new Expr(type, value));
        }

        Expr.Type type() {
            return expression.type();
        }

        /** Means nothing where the type takes no value. */
        int value() {
            return expression.value();
        }
    }

    /** At least so many hydrogens: what is left of hydrogens that a pattern draws as atoms. */
    record Hydrogens(int atLeast) implements AtomTest {}

    record Both(AtomTest first, AtomTest second) implements AtomTest {}

    record Either(AtomTest first, AtomTest second) implements AtomTest {}

    record Not(AtomTest test) implements AtomTest {}

    /** A pattern around the atom, which stands for the pattern's atom 0. */
    record Around(Query query) implements AtomTest {}

    AtomTest ANY = new Primitive(Expr.Type.TRUE);
    AtomTest NONE = new Primitive(Expr.Type.FALSE);
}
