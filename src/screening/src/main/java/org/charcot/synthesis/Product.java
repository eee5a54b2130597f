package org.charcot.synthesis;

import org.charcot.reaction.BuildingBlock;
import org.charcot.reaction.ReactionScheme;

/**
 * A molecule that could be made, with its route.
 *
 * @param id tells the route: {@code CHM-AMD-BB0012-BB0177} is block 12 and block 177 by amide coupling
 * @param smiles canonical
 * @param reaction name of the reaction
 */
public record Product(String id, String smiles, String reaction, BuildingBlock a, BuildingBlock b) {
    static Product of(ReactionScheme recipe, BuildingBlock a, BuildingBlock b, String smiles) {
        return new Product(String.join("-", "CHM", recipe.code(), a.id(), b.id()), smiles, recipe.name(), a, b);
    }
}
