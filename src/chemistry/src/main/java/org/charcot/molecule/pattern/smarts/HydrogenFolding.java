package org.charcot.molecule.pattern.smarts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openscience.cdk.isomorphism.matchers.Expr;

/**
 * Turns the hydrogens that a pattern draws into a number asked of the atom that bears them, so that the pattern can be
 * matched on a graph without hydrogens: {@code [#6](-[#1])-[#1]} becomes a carbon with at least two.
 *
 * <p>Holds for molecules without hydrogens as atoms of their own (hydrides, bridges), where one could be counted and also
 * be another atom of the pattern.
 */
public final class HydrogenFolding {
    private HydrogenFolding() {}

    /** The folded pattern, or nothing if one of its atoms may be a hydrogen or another element. */
    public static Optional<Query> fold(Query query) {
        try {
            return Optional.of(fold(query, -1));
        } catch (NotFoldable e) {
            return Optional.empty();
        }
    }

    /** {@code root} stands for a given heavy atom and is never a hydrogen itself; -1 for no such atom. */
    private static Query fold(Query query, int root) throws NotFoldable {
        int n = query.atoms().size();
        int[] drawn = new int[n];
        int[] renumbered = new int[n];
        int kept = 0;
        for (int atom = 0; atom < n; atom++) {
            int bearer = atom == root ? -1 : bearer(query, atom, root);
            if (bearer >= 0) {
                drawn[bearer]++;
            }
            renumbered[atom] = bearer >= 0 ? -1 : kept++;
        }
        List<AtomQuestion> atoms = new ArrayList<>();
        for (int atom = 0; atom < n; atom++) {
            if (renumbered[atom] >= 0) {
                AtomQuestion test = fold(query.atoms().get(atom));
                atoms.add(
                        drawn[atom] == 0 ? test : new AtomQuestion.Both(test, new AtomQuestion.Hydrogens(drawn[atom])));
            }
        }
        List<Query.Link> links = new ArrayList<>();
        for (Query.Link link : query.links()) {
            if (renumbered[link.from()] >= 0 && renumbered[link.to()] >= 0) {
                links.add(new Query.Link(renumbered[link.from()], renumbered[link.to()], link.kinds()));
            }
        }
        return new Query(atoms, links);
    }

    /** The atom that bears {@code atom} if this is a hydrogen to be folded, or -1 if it is no hydrogen. */
    private static int bearer(Query query, int atom, int root) throws NotFoldable {
        AtomQuestion test = query.atoms().get(atom);
        if (!mayBeDrawn(query, atom)) {
            return -1;
        }
        Query.Link link = onlyLink(query, atom);
        if (link == null || !DrawnHydrogen.alonePasses(test) || !DrawnHydrogen.alwaysPasses(test)) {
            throw new NotFoldable();
        }
        int bearer = link.other(atom);
        if (bearer != root && mayBeDrawn(query, bearer)) {
            throw new NotFoldable();
        }
        return bearer;
    }

    private static boolean mayBeDrawn(Query query, int atom) {
        int bonds = 0;
        boolean single = true;
        for (Query.Link link : query.links()) {
            if (link.from() == atom || link.to() == atom) {
                bonds++;
                single &= BondKinds.accepts(link.kinds(), BondKinds.TO_HYDROGEN);
            }
        }
        return bonds <= 1 && single && DrawnHydrogen.mayPass(query.atoms().get(atom));
    }

    private static Query.Link onlyLink(Query query, int atom) {
        return query.links().stream()
                .filter(link -> link.from() == atom || link.to() == atom)
                .findFirst()
                .orElse(null);
    }

    private static AtomQuestion fold(AtomQuestion test) throws NotFoldable {
        if (test instanceof AtomQuestion.Primitive primitive) {
            return withHydrogensDrawn(primitive);
        } else if (test instanceof AtomQuestion.Both both) {
            return new AtomQuestion.Both(fold(both.first()), fold(both.second()));
        } else if (test instanceof AtomQuestion.Either either) {
            return new AtomQuestion.Either(fold(either.first()), fold(either.second()));
        } else if (test instanceof AtomQuestion.Not not) {
            return new AtomQuestion.Not(fold(not.test()));
        } else if (test instanceof AtomQuestion.Around around) {
            return new AtomQuestion.Around(fold(around.query(), 0));
        }
        return test;
    }

    /** The same question where hydrogens are not atoms but are to count as such. */
    private static AtomQuestion withHydrogensDrawn(AtomQuestion.Primitive primitive) {
        return switch (primitive.type()) {
            case DEGREE -> new AtomQuestion.Primitive(Expr.Type.TOTAL_DEGREE, primitive.value());
            case IMPL_H_COUNT -> primitive.value() == 0 ? AtomQuestion.ANY : AtomQuestion.NONE;
            case HAS_IMPLICIT_HYDROGEN -> AtomQuestion.NONE;
            default -> primitive;
        };
    }

    private static final class NotFoldable extends Exception {
        private static final long serialVersionUID = 1;
    }
}
