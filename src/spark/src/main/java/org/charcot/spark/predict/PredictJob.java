package org.charcot.spark.predict;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointShelf;
import org.charcot.endpoint.Output;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.predict.PredictScope;
import org.charcot.predict.Predicted;
import org.charcot.spark.Iterators;
import org.charcot.spark.LibraryScan;
import org.charcot.spark.table.AnswerFile;

/** Asks endpoints about every submission of a library: no gates, no ranking, no merging of duplicates. */
public final class PredictJob {
    private final SparkSession session;
    private final List<Endpoint> endpoints;
    private final PredictScope scope;

    public PredictJob(SparkSession session, List<Endpoint> endpoints, PredictScope scope) {
        this.session = session;
        this.endpoints = List.copyOf(endpoints);
        this.scope = scope;
    }

    /**
     * Writes a row for each submission that could be read, in their order, and the others beside it.
     *
     * @param person is told how the library is read
     */
    public AnswerFile.Counts run(
            List<String> libraries, LibraryOptions options, AnswerFile out, Consumer<String> person) {
        LibraryScan library = LibraryScan.of(libraries, options, session);
        library.describe(person);
        return out.write(session, predicted(library), Predicted.class, columns());
    }

    private JavaRDD<Predicted> predicted(LibraryScan library) {
        Broadcast<EndpointShelf> shared =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(new EndpointShelf(endpoints));
        PredictScope asked = scope;
        return library.submissions().mapPartitions(submissions -> {
            Predicted.Asking asking = new Predicted.Asking(shared.value().panel(), asked);
            return new Iterators.Batched<>(submissions, asking::of);
        });
    }

    private Column[] columns() {
        List<Column> columns = new ArrayList<>(List.of(col("id"), col("smiles")));
        if (scope.atoms()) {
            columns.add(atoms("smiles").as("canonical_smiles"));
        }
        int number = 0;
        int measured = endpoints.stream()
                .mapToInt(endpoint -> endpoint.outputs().size())
                .sum();
        int word = 0;
        for (int i = 0; i < endpoints.size(); i++) {
            Endpoint endpoint = endpoints.get(i);
            for (Output output : endpoint.outputs()) {
                columns.add(col("numbers").getItem(number++).as(output.name()));
            }
            if (scope.neighbours()) {
                columns.add(col("words").getItem(word++).as(endpoint.name() + "_call"));
                columns.add(col("words").getItem(word++).as(endpoint.name() + "_nearest_id"));
                columns.add(col("words").getItem(word++).as(endpoint.name() + "_nearest_smiles"));
                columns.add(col("numbers").getItem(measured++).as(endpoint.name() + "_nearest_label"));
                columns.add(col("numbers").getItem(measured++).as(endpoint.name() + "_nearest_similarity"));
            }
            if (scope.atoms()) {
                columns.add(atoms("base").getItem(i).as(endpoint.name() + "_base"));
                columns.add(atoms("byAtom").getItem(i).as(endpoint.name() + "_atoms"));
                columns.add(atoms("wholeMolecule").getItem(i).as(endpoint.name() + "_whole_molecule"));
            }
        }
        return columns.toArray(Column[]::new);
    }

    private static Column atoms(String field) {
        return col("atoms").getField(field);
    }
}
