package org.charcot.reaction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.charcot.molecule.stereo.StereoAtoms;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.isomorphism.Transform;
import org.openscience.cdk.smirks.Smirks;
import org.openscience.cdk.smirks.SmirksOption;

/**
 * A recipe that can be carried out, on reactants that leave no doubt about what they give: each has the site of its
 * own role once, that of the other never, and no functional group that the recipe excludes. For one thread.
 */
public final class Reaction {
    private final ReactionScheme recipe;
    private final FunctionalGroup siteA;
    private final FunctionalGroup siteB;
    private final List<FunctionalGroup> excluded;
    private final Transform transform;

    private Reaction(ReactionScheme recipe, List<String> sites, List<FunctionalGroup> excluded, Transform transform) {
        this.recipe = recipe;
        this.siteA = new FunctionalGroup(recipe.roleA(), sites.get(0));
        this.siteB = new FunctionalGroup(recipe.roleB(), sites.get(1));
        this.excluded = excluded;
        this.transform = transform;
    }

    /** {@link IllegalArgumentException} if the recipe cannot be understood. */
    static Reaction of(ReactionScheme recipe, FunctionalGroups groups) {
        Transform transform = new Transform();
        if (!Smirks.parse(transform, recipe.smirks(), SmirksOption.RECOMPUTE_HYDROGENS)) {
            throw new IllegalArgumentException("a SMIRKS: " + transform.message());
        }
        List<String> sites = reactants(recipe.smirks());
        if (sites.size() != 2) {
            throw new IllegalArgumentException("two reactants");
        }
        return new Reaction(recipe, sites, groups.named(recipe.excludes()), transform);
    }

    public ReactionScheme recipe() {
        return recipe;
    }

    public boolean takesAsA(BuildingBlock block) {
        return takes(block, siteA, siteB);
    }

    public boolean takesAsB(BuildingBlock block) {
        return takes(block, siteB, siteA);
    }

    /** The canonical SMILES of what the two give; empty if they do not fit, or could give several things. */
    public Optional<String> product(BuildingBlock a, BuildingBlock b) {
        return takesAsA(a) && takesAsB(b) ? react(a, b).map(Structure::canonicalSmiles) : Optional.empty();
    }

    /** As {@link #product}, where the caller has asked already that each takes its role. */
    public Optional<IAtomContainer> react(BuildingBlock a, BuildingBlock b) {
        IAtomContainer flask = Structure.dissolved(a.smiles());
        StereoAtoms.mix(flask, Structure.dissolved(b.smiles()));
        Iterator<IAtomContainer> products =
                transform.apply(flask, Transform.Mode.Unique).iterator();
        Optional<IAtomContainer> first = products.hasNext() ? Optional.of(products.next()) : Optional.empty();
        return products.hasNext() ? Optional.empty() : first;
    }

    private boolean takes(BuildingBlock block, FunctionalGroup own, FunctionalGroup other) {
        IAtomContainer structure = Structure.dissolved(block.smiles());
        return own.countIn(structure) == 1
                && !other.isIn(structure)
                && excluded.stream().noneMatch(group -> group.isIn(structure));
    }

    /** The left side of a SMIRKS, cut at the dots that stand outside all brackets. */
    private static List<String> reactants(String smirks) {
        String left = smirks.substring(0, smirks.indexOf(">>"));
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < left.length(); i++) {
            char c = left.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '.' && depth == 0) {
                parts.add(left.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(left.substring(start));
        return parts;
    }
}
