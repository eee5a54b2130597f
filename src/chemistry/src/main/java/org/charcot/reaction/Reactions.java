package org.charcot.reaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The reactions that come with the program; one row of {@code reactions/reactions.csv} each. */
public final class Reactions {
    private static final List<String> COLUMNS = List.of(
            "name",
            "code",
            "role_a",
            "role_b",
            "excludes",
            "smirks",
            "loses",
            "reference",
            "example_a",
            "example_b",
            "example_product");

    private Reactions() {}

    public static List<Reaction> shipped() {
        FunctionalGroups groups = FunctionalGroups.shipped();
        List<Reaction> reactions = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (CatalogueTable.Row row : CatalogueTable.readResource("/reactions/reactions.csv", COLUMNS)) {
            if (!known.add(row.value("name")) || !known.add(row.value("code"))) {
                throw row.refused("name", "a name and a code not used before");
            }
            try {
                reactions.add(Reaction.of(recipe(row), groups));
            } catch (IllegalArgumentException e) {
                throw row.refused("name", e.getMessage());
            }
        }
        return List.copyOf(reactions);
    }

    /** The named ones, in the catalogue's order; all of them where none is named. */
    public static List<Reaction> named(Set<String> names) {
        List<Reaction> all = shipped();
        List<String> known =
                all.stream().map(reaction -> reaction.recipe().name()).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "Cannot enumerate with reaction: " + name + ", expected one of " + String.join(", ", known));
            }
        }
        return all.stream()
                .filter(reaction ->
                        names.isEmpty() || names.contains(reaction.recipe().name()))
                .toList();
    }

    private static ReactionScheme recipe(CatalogueTable.Row row) {
        return new ReactionScheme(
                row.value("name"),
                row.value("code"),
                row.value("role_a"),
                row.value("role_b"),
                row.words("excludes"),
                row.value("smirks"),
                row.words("loses"),
                row.value("reference"),
                new ReactionScheme.Example(
                        row.value("example_a"), row.value("example_b"), row.value("example_product")));
    }
}
