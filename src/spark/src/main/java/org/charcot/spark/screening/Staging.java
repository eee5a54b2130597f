package org.charcot.spark.screening;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.library.format.LibraryFile;
import org.charcot.molecule.standard.StandardisationStep;
import org.charcot.result.ControlFate;
import org.charcot.screen.Outcome;
import org.charcot.screen.ScoredSubmission;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.screen.ScreenerSource;
import org.charcot.spark.Iterators;
import org.charcot.spark.LibraryScan;
import org.charcot.spark.RecordEncoder;
import org.charcot.spark.table.ResultTables;

/**
 * Every submission, screened once and kept on disk: what follows reads columns of it instead of computing molecules
 * again. Duplicates are found on the key and the position alone.
 */
final class Staging {
    private final Dataset<Row> screened;
    private final Dataset<Row> duplicates;

    private Staging(Dataset<Row> screened, Dataset<Row> duplicates) {
        this.screened = screened;
        this.duplicates = duplicates;
    }

    static Staging of(
            LibraryScan library,
            OutsideScores scores,
            ScreenerSource source,
            OutcomeCounter counter,
            SparkSession session,
            Path screened,
            Path duplicates) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<ScreenerSource> shared = spark.broadcast(source);
        JavaRDD<Screened> rows =
                scores.beside(library.remaining()).mapPartitions(records -> screen(records, shared.value(), counter));
        session.createDataset(rows.rdd(), RecordEncoder.of(Screened.class))
                .write()
                .parquet(screened.toString());
        Dataset<Row> all = ResultTables.read(session, screened);
        findDuplicates(all).write().parquet(duplicates.toString());
        return new Staging(all, ResultTables.read(session, duplicates));
    }

    private static Iterator<Screened> screen(
            Iterator<ScoredSubmission> records, ScreenerSource source, OutcomeCounter counter) {
        Screener screener = source.screener();
        return new Iterators.Batched<>(records, batch -> counter.counted(screener.screen(batch)));
    }

    /** The molecule that was submitted first stands for its duplicates, whatever became of it. */
    private static Dataset<Row> findDuplicates(Dataset<Row> all) {
        Dataset<Row> keyed = all.filter(col("outcome").notEqual(Outcome.REJECTED.name()))
                .select("keyHigh", "keyLow", "position", "id", "file", "line");
        Dataset<Row> repeated = keyed.groupBy("keyHigh", "keyLow")
                .agg(
                        min(struct(col("position"), col("id"), col("file"), col("line")))
                                .as("kept"),
                        count(lit(1)).as("size"))
                .filter(col("size").gt(1))
                .drop("size");
        return keyed.join(repeated, new String[] {"keyHigh", "keyLow"})
                .filter(col("position").gt(col("kept.position")))
                .select(
                        col("position"),
                        col("id"),
                        col("file"),
                        col("line"),
                        col("kept.id").as("kept_id"),
                        col("kept.file").as("kept_file"),
                        col("kept.line").as("kept_line"));
    }

    /** The records of one file that were screened, and how many of them say that others could not be read. */
    record Arrived(long records, long losses) {}

    /** Those of each file, by its name as given. */
    Map<String, Arrived> arrived() {
        Column losses =
                sum(when(col("message").startsWith(LibraryFile.LOST), 1L).otherwise(0L));
        return screened.groupBy("file").agg(count(lit(1)), losses).collectAsList().stream()
                .collect(toMap(row -> row.getString(0), row -> new Arrived(row.getLong(1), row.getLong(2))));
    }

    Dataset<Row> duplicates() {
        return duplicates;
    }

    Dataset<Row> rejected() {
        return screened.filter(col("outcome").equalTo(Outcome.REJECTED.name()));
    }

    /** The record that was submitted first of those with the identity of a molecule, whatever became of it, by id. */
    Map<String, ControlFate.StandIn> standIns(List<Screened> molecules) {
        Map<String, ControlFate.StandIn> standIns = new LinkedHashMap<>();
        List<Screened> known = molecules.stream()
                .filter(molecule -> molecule.outcome() != Outcome.REJECTED)
                .toList();
        Column same = known.stream()
                .map(molecule -> col("keyHigh")
                        .equalTo(molecule.keyHigh())
                        .and(col("keyLow").equalTo(molecule.keyLow())))
                .reduce(lit(false), Column::or);
        List<Row> first = screened.filter(col("outcome").notEqual(Outcome.REJECTED.name()))
                .filter(same)
                .groupBy("keyHigh", "keyLow")
                .agg(min(struct(col("position"), col("id"), col("file"), col("line"), col("outcome"), col("reason"))))
                .collectAsList();
        for (Row row : first) {
            Row record = row.getStruct(2);
            ControlFate.StandIn standIn = new ControlFate.StandIn(
                    record.getString(1),
                    record.getString(2),
                    record.getLong(3),
                    record.getString(4).toLowerCase(Locale.ROOT),
                    record.getString(5));
            known.stream()
                    .filter(molecule -> molecule.keyHigh() == row.getLong(0) && molecule.keyLow() == row.getLong(1))
                    .forEach(molecule -> standIns.put(molecule.id(), standIn));
        }
        return standIns;
    }

    /** Molecules by what standardisation changed in them, duplicates included: one pass over one column. */
    Map<String, Long> standardisation() {
        Column[] counts = Arrays.stream(StandardisationStep.values())
                .map(step -> sum(col("steps").bitwiseAND(step.bit()).notEqual(0).cast("long"))
                        .as(step.key()))
                .toArray(Column[]::new);
        Row sums = screened.select(counts).first();
        Map<String, Long> molecules = new LinkedHashMap<>();
        for (StandardisationStep step : StandardisationStep.values()) {
            Long count = sums.getAs(step.key());
            molecules.put(step.key(), count == null ? 0L : count);
        }
        return molecules;
    }

    /** Those with an outcome that are not duplicates of an earlier one. */
    Dataset<Row> unique(Outcome outcome) {
        return screened.filter(col("outcome").equalTo(outcome.name()))
                .join(duplicates.select("position"), new String[] {"position"}, "left_anti");
    }
}
