package org.charcot.assay.audit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.AssayTable;
import org.charcot.assay.Compound;
import org.charcot.assay.CuratedGroup;
import org.charcot.assay.Curation;
import org.charcot.assay.audit.AuditReport.Section;
import org.charcot.endpoint.card.Task;
import org.charcot.text.CsvDialect;

/** Looks at a table as a careful person would before learning from it. */
public final class Audit {
    private final Task task;
    private final SparkSession spark;

    /**
     * What was found, and what is left.
     *
     * @param kept the compounds that have a label
     */
    public record Result(AuditReport report, List<CuratedGroup> kept) {
        /** What is left as CSV, which 'train' reads. */
        public String csv(CsvDialect dialect) {
            return CuratedTable.csv(kept, dialect);
        }
    }

    public Audit(Task task, SparkSession spark) {
        this.task = task;
        this.spark = spark;
    }

    /** @param against a table to compare with, or null */
    public Result of(AssayTable table, AssayTable against) {
        Curation curation = Curation.of(table, task, spark);
        LabelConflicts labels = new LabelConflicts(curation.groups(), task);
        List<Compound> compounds = curation.compounds();
        List<Section> sections = new ArrayList<>();
        sections.add(StructureFindings.of(table, curation.rows()));
        sections.add(DuplicateFindings.of(curation.groups(), labels, task));
        sections.add(LabelFindings.of(curation.rows(), compounds, task));
        if (task == Task.REGRESSION) {
            sections.add(UnitFindings.of(curation.groups(), labels.scale()));
        }
        if (against != null) {
            Curation other = Curation.of(against, task, spark);
            LabelScale otherScale = new LabelConflicts(other.groups(), task).scale();
            sections.add(ComparisonFindings.of(
                    compounds, other.compounds(), task, labels.scale(), otherScale, against.name()));
        }
        return new Result(
                new AuditReport("Audit of " + table.name() + " for " + task.key(), sections),
                curation.groups().stream().filter(CuratedGroup::isKept).toList());
    }
}
