package org.charcot.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Endpoint;
import org.charcot.library.LibraryOptions;
import org.charcot.molecule.MoleculeReader;

/** Asks endpoints about every submission of a library: no gates, no ranking, no merging of duplicates. */
public final class PredictJob {
    private final SparkSession session;
    private final List<Endpoint> endpoints;

    /** How many submissions were answered for, and how many could not be read. */
    public record Counts(long predicted, long rejected) {}

    public PredictJob(SparkSession session, List<Endpoint> endpoints) {
        this.session = session;
        this.endpoints = List.copyOf(endpoints);
    }

    /** Writes a row for each submission that could be read, in their order, and the others beside it. */
    public Counts run(List<String> libraries, LibraryOptions options, PredictionFile out) {
        LibraryScan library = LibraryScan.of(libraries, options, session);
        try {
            Path staged = out.partial("staged");
            session.createDataset(predicted(library).rdd(), RecordEncoder.of(Predicted.class))
                    .write()
                    .parquet(staged.toString());
            // molecules are computed once; both files are columns of what was staged
            Dataset<Row> all = session.read().parquet(staged.toString());
            Dataset<Row> answered = all.filter(col("reason").isNull());
            Dataset<Row> rejected = all.filter(col("reason").isNotNull());
            Counts counts = new Counts(answered.count(), rejected.count());
            out.write(answered, columns(), rejected, rejectedColumns());
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write predictions: " + e.getMessage(), e);
        } finally {
            out.clean();
        }
    }

    private JavaRDD<Predicted> predicted(LibraryScan library) {
        Broadcast<EndpointShelf> shared =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(new EndpointShelf(endpoints));
        return library.submissions().mapPartitions(submissions -> {
            MoleculeReader reader = new MoleculeReader();
            List<Endpoint> loaded = shared.value().endpoints();
            return new Iterators.Mapped<>(submissions, one -> Predicted.of(one, reader, loaded));
        });
    }

    private Column[] columns() {
        List<Column> columns = new ArrayList<>(List.of(col("id"), col("smiles")));
        for (int i = 0; i < endpoints.size(); i++) {
            columns.add(col("values").getItem(i).as(endpoints.get(i).column()));
        }
        return columns.toArray(Column[]::new);
    }

    private static Column[] rejectedColumns() {
        return new Column[] {col("file"), col("line"), col("id"), col("reason"), col("message"), col("text")};
    }
}
