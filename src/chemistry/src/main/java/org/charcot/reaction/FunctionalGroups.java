package org.charcot.reaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functional groups that reactions refuse by name; one row of {@code reactions/groups.csv} each. */
final class FunctionalGroups {
    private static final List<String> COLUMNS = List.of("name", "smarts", "matches", "spares");

    private final Map<String, FunctionalGroup> groups = new LinkedHashMap<>();

    private FunctionalGroups() {}

    public static FunctionalGroups shipped() {
        FunctionalGroups all = new FunctionalGroups();
        for (CatalogueTable.Row row : rows()) {
            try {
                all.groups.put(row.value("name"), new FunctionalGroup(row.value("name"), row.value("smarts")));
            } catch (IllegalArgumentException e) {
                throw row.refused("smarts", "a SMARTS");
            }
        }
        return all;
    }

    /** Each row with the molecule that it must match and the one that it must spare. */
    static List<CatalogueTable.Row> rows() {
        return CatalogueTable.readResource("/reactions/groups.csv", COLUMNS);
    }

    public List<FunctionalGroup> all() {
        return List.copyOf(groups.values());
    }

    /** {@link IllegalArgumentException} if a name is unknown. */
    List<FunctionalGroup> named(List<String> names) {
        List<FunctionalGroup> found = new ArrayList<>();
        for (String name : names) {
            if (!groups.containsKey(name)) {
                throw new IllegalArgumentException(
                        "Cannot find functional group: " + name + ", expected one of " + groups.keySet());
            }
            found.add(groups.get(name));
        }
        return List.copyOf(found);
    }
}
