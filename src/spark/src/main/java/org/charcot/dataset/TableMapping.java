package org.charcot.dataset;

import java.util.Map;

/**
 * What the columns of an assay table mean.
 *
 * @param layout which kind of table it is; its own columns are known and need not be named
 * @param smiles column of structures
 * @param label column of results
 * @param id column of identifiers, or null
 * @param words what stands in place of 0 and 1, such as {@code BBB+: 1}; empty where labels are numbers
 * @param transform from measured number to label
 * @param where rows that count: column and the value it must have
 * @param year column of the years of publication, which the table must have; null for the layout's own, if it is there
 */
public record TableMapping(
        AssayLayout layout,
        String smiles,
        String label,
        String id,
        Map<String, Double> words,
        Transform transform,
        Map<String, String> where,
        String year) {
    /** A table whose years are where its layout has them. */
    public TableMapping(
            AssayLayout layout,
            String smiles,
            String label,
            String id,
            Map<String, Double> words,
            Transform transform,
            Map<String, String> where) {
        this(layout, smiles, label, id, words, transform, where, null);
    }

    public TableMapping {
        layout = layout == null ? AssayLayout.PLAIN : layout;
        smiles = smiles == null ? layout.smiles() : smiles;
        label = label == null ? layout.label() : label;
        id = id == null ? layout.id() : id;
        words = words == null ? layout.words() : Map.copyOf(words);
        transform = transform == null ? layout.transform() : transform;
        where = where == null ? Map.of() : Map.copyOf(where);
    }

    /** A table of structures and labels that are ready to be learnt from. */
    public static TableMapping plain(String smiles, String label, String id) {
        return new TableMapping(AssayLayout.PLAIN, smiles, label, id, null, null, null);
    }
}
