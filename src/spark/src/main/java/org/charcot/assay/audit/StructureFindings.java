package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.charcot.assay.AssayTable;
import org.charcot.assay.ReadRow;
import org.charcot.assay.audit.AuditReport.Finding;
import org.charcot.assay.audit.AuditReport.Section;
import org.charcot.molecule.standard.StandardisationStep;

/** Which rows have a structure and a label, and what standardisation had to do. */
final class StructureFindings {
    private static final double MANY = 0.05;

    private StructureFindings() {}

    static Section of(AssayTable table, List<ReadRow> rows) {
        long all = table.counts().get("rows");
        List<Finding> found = new ArrayList<>();
        table.counts()
                .forEach(
                        (step, count) -> found.add(
                                step.equals("rows")
                                        ? Finding.total(step, count)
                                        : Finding.count(step.replace('_', ' '), count, all)
                                                .alarmIf(
                                                        step.equals("foreign_structures"),
                                                        "B3DB gives these compounds the structures of others; they are dropped")));
        long unreadable = count(rows, row -> !row.isReadable());
        found.add(Finding.count("unreadable structures", unreadable, all)
                .alarmIf(unreadable > MANY * all, "is the right column read as SMILES?"));
        Map<String, Long> reasons = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.isReadable())
                .forEach(row -> reasons.merge(row.structure().fault().code(), 1L, Long::sum));
        reasons.forEach((reason, count) -> found.add(Finding.count("  " + reason, count, all)));
        found.add(Finding.count(
                "salts and solvents stripped",
                count(
                        rows,
                        row -> row.structure().underwent(StandardisationStep.SALT_STRIPPED)
                                || row.structure().underwent(StandardisationStep.SOLVENT_STRIPPED)),
                all));
        long mixtures = count(rows, row -> row.structure().underwent(StandardisationStep.FRAGMENT_CHOSEN));
        found.add(Finding.count("mixtures: the largest of several organic parts", mixtures, all)
                .alarmIf(mixtures > 0, "the label may belong to another part than the one that is kept"));
        found.add(Finding.count(
                "bonds to metals cut",
                count(rows, row -> row.structure().underwent(StandardisationStep.METAL_DISCONNECTED)),
                all));
        return new Section("Rows and structures", found);
    }

    private static long count(List<ReadRow> rows, Predicate<ReadRow> which) {
        return rows.stream().filter(which).count();
    }
}
