package org.charcot.study;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.charcot.text.ResourceTable;

/**
 * A compound that was tried against ALS, with what came of it.
 *
 * @param group its outcome in one word, those tried for a symptom alone apart: positive, positive (symptom), negative,
 *     mixed, ongoing, preclinical ...
 * @param stage the furthest it came in ALS
 * @param reread whether a source of the outcome was read for the table; the others stand there from memory
 * @param outcome in words; empty where it was not re-read
 */
record Reference(String name, String smiles, String group, String stage, boolean reread, String outcome)
        implements Serializable {
    /** All of the table whose structure a screen can read. */
    static List<Reference> all() {
        return ResourceTable.read("als/reference_compounds.csv").stream()
                .filter(row -> row.get("ml_scorable").startsWith("yes"))
                .map(Reference::of)
                .toList();
    }

    private static Reference of(Map<String, String> row) {
        boolean reread = row.get("source_status").startsWith("stored copy");
        boolean symptom = row.get("category").equals("symptomatic");
        return new Reference(
                row.get("name"),
                row.get("smiles"),
                row.get("outcome_class") + (symptom ? " (symptom)" : ""),
                row.get("highest_als_stage"),
                reread,
                reread ? row.get("als_outcome") : "");
    }
}
