package org.charcot.learn;

import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.AssayTable;
import org.charcot.assay.CuratedAssay;
import org.charcot.assay.Curation;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.About;
import org.charcot.endpoint.card.EndpointCard.Learner;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.judge.CardMaker;
import org.charcot.learn.judge.CrossValidation;

/**
 * The endpoint that is to be made, whoever learns its model.
 *
 * @param about what a person says of the assay
 * @param folds by which it is judged
 */
public record EndpointPlan(String name, Task task, About about, long seed, int folds, EndpointOutput output) {
    /** @throws UserException if it is no name, or no number of folds */
    public EndpointPlan {
        EndpointCard.checkName(name);
        CrossValidation.check(folds, 1);
    }

    CuratedAssay curated(AssayTable table, SparkSession spark, Consumer<String> progress) {
        table.notes().forEach(progress);
        CuratedAssay assay = Curation.of(table, task, spark).learnable();
        progress.accept("curated: " + assay.counts());
        return assay;
    }

    CardMaker.Subject subject(Learner learner, String caution) {
        return new CardMaker.Subject(name, task, about, learner, caution);
    }
}
