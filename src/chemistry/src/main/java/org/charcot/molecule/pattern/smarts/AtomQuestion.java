package org.charcot.molecule.pattern.smarts;

import org.openscience.cdk.isomorphism.matchers.Expr;

/** What a pattern asks of one atom. Tests are values: equal ones are evaluated once for all patterns. */
public sealed interface AtomQuestion {
    /** One property as the CDK knows it. */
    record Primitive(Expr expression) implements AtomQuestion {
        Primitive(Expr.Type type) {
            this(new Expr(type));
        }

        Primitive(Expr.Type type, int value) {
            this(new Expr(type, value));
        }

        public Expr.Type type() {
            return expression.type();
        }

        /** Means nothing where the type takes no value. */
        public int value() {
            return expression.value();
        }
    }

    /** At least so many hydrogens: what is left of hydrogens that a pattern draws as atoms. */
    record Hydrogens(int atLeast) implements AtomQuestion {}

    record Both(AtomQuestion first, AtomQuestion second) implements AtomQuestion {}

    record Either(AtomQuestion first, AtomQuestion second) implements AtomQuestion {}

    record Not(AtomQuestion test) implements AtomQuestion {}

    /** A pattern around the atom, which stands for the pattern's atom 0. */
    record Around(Query query) implements AtomQuestion {}

    AtomQuestion ANY = new Primitive(Expr.Type.TRUE);
    AtomQuestion NONE = new Primitive(Expr.Type.FALSE);
}
