package org.charcot.assay;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.charcot.endpoint.card.Task;

/**
 * All rows of one compound, and what they come to.
 *
 * @param rows readable and of one skeleton, at least one, in the order of the table
 * @param compound the structure of the first row with the one label of all; null where they have none
 * @param dropped why they have none; null where there is a compound
 */
public record CuratedGroup(List<ReadRow> rows, Compound compound, DropReason dropped) {
    /** Why a compound is not learnt from although its rows can be read. */
    public enum DropReason {
        /** A class that nobody can tell: neither label has a majority. */
        TIE("as many rows say 1 as say 0");

        private final String words;

        DropReason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static CuratedGroup of(List<ReadRow> rows, Task task) {
        OptionalDouble label = task == Task.CLASSIFICATION ? majority(rows) : OptionalDouble.of(median(rows));
        return label.isPresent()
                ? new CuratedGroup(rows, compound(rows, label.getAsDouble()), null)
                : new CuratedGroup(rows, null, DropReason.TIE);
    }

    private static Compound compound(List<ReadRow> rows, double label) {
        ReadRow first = rows.get(0);
        RowStructure structure = first.structure();
        return new Compound(
                first.id(),
                structure.smiles(),
                structure.skeleton(),
                structure.scaffold(),
                structure.packed(),
                label,
                firstYear(rows));
    }

    /** A compound is as old as the first row of it, of which the others are repetitions. */
    private static Integer firstYear(List<ReadRow> rows) {
        return rows.stream()
                .map(one -> one.row().year())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The label that most rows have; empty where as many have the other. */
    private static OptionalDouble majority(List<ReadRow> rows) {
        long positives = rows.stream().filter(row -> row.label() == 1).count();
        if (2 * positives == rows.size()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(2 * positives > rows.size() ? 1 : 0);
    }

    private static double median(List<ReadRow> rows) {
        double[] labels = labels(rows);
        int half = labels.length / 2;
        return labels.length % 2 == 1 ? labels[half] : (labels[half - 1] + labels[half]) / 2;
    }

    private static double[] labels(List<ReadRow> rows) {
        return rows.stream().mapToDouble(ReadRow::label).sorted().toArray();
    }

    /** What the rows say, ascending. */
    public double[] labels() {
        return labels(rows);
    }

    public boolean isKept() {
        return dropped == null;
    }
}
