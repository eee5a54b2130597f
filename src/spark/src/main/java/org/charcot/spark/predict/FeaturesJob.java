package org.charcot.spark.predict;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.predict.Featured;
import org.charcot.spark.Iterators;
import org.charcot.spark.LibraryScan;
import org.charcot.spark.table.AnswerFile;

/** Writes the features of every submission of a library, for models that are learnt elsewhere. */
public final class FeaturesJob {
    private final SparkSession session;

    public FeaturesJob(SparkSession session) {
        this.session = session;
    }

    /**
     * Writes a row for each submission that could be read, in their order, and the others beside it.
     *
     * @throws IllegalStateException if a submission was lost or counted twice
     */
    public AnswerFile.Counts run(List<String> libraries, LibraryOptions options, AnswerFile out) {
        LibraryScan library = LibraryScan.of(libraries, options, session);
        long read = library.count();
        JavaRDD<Featured> rows = library.submissions().mapPartitions(submissions -> {
            Featured.Making making = new Featured.Making();
            return new Iterators.Mapped<>(submissions, making::of);
        });
        Column[] columns = {
            col("id"),
            col("smiles"),
            col("indices").as("feature_indices"),
            col("values").as("feature_values")
        };
        AnswerFile.Counts counts = out.write(session, rows, Featured.class, columns);
        if (read != counts.answered() + counts.rejected()) {
            throw new IllegalStateException("The balance does not hold: read %d, but written %d + rejected %d"
                    .formatted(read, counts.answered(), counts.rejected()));
        }
        return counts;
    }
}
