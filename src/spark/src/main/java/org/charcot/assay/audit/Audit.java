package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.AssayTable;
import org.charcot.assay.audit.AuditReport.Section;
import org.charcot.endpoint.card.Task;

/** Looks at a table as a careful person would before learning from it. */
public final class Audit {
    private final Task task;
    private final SparkSession spark;

    /** What was found, and what is left. */
    public record Result(AuditReport report, CuratedTable curated) {}

    public Audit(Task task, SparkSession spark) {
        this.task = task;
        this.spark = spark;
    }

    /** @param against a table to compare with, or null */
    public Result of(AssayTable table, AssayTable against) {
        List<AuditedRow> rows = RowReading.of(table, spark);
        Skeletons skeletons = new Skeletons(rows, task);
        List<CuratedCompound> curated = skeletons.curated();
        List<Section> sections = new ArrayList<>();
        sections.add(StructureFindings.of(table, rows));
        sections.add(DuplicateFindings.of(skeletons, task));
        sections.add(LabelFindings.of(rows, curated, task));
        if (task == Task.REGRESSION) {
            sections.add(UnitFindings.of(skeletons));
        }
        if (against != null) {
            Skeletons others = new Skeletons(RowReading.of(against, spark), task);
            sections.add(ComparisonFindings.of(
                    curated, others.curated(), task, skeletons.scale(), others.scale(), against.name()));
        }
        return new Result(
                new AuditReport("Audit of " + table.name() + " for " + task.key(), sections),
                new CuratedTable(curated));
    }
}
