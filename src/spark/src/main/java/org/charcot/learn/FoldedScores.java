package org.charcot.learn;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Compound;
import org.charcot.assay.OtherAssays;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.fit.AveragedMethods;
import org.charcot.learn.fit.ParallelTraining;
import org.charcot.learn.fit.TrainedEnsembles;
import org.charcot.learn.fit.TrainingSubsets;
import org.charcot.learn.judge.CrossValidation;
import org.charcot.learn.judge.floor.Floors;

/** How probable it is that each compound is of the positive class, by models that saw neither it nor its scaffold. */
public final class FoldedScores {
    private final CrossValidation validation;
    private final long seed;
    private final SparkSession spark;

    /** @throws UserException if there are fewer scaffolds than folds */
    public FoldedScores(List<Compound> compounds, int folds, long seed, SparkSession spark) {
        validation = CrossValidation.of(compounds, folds, 1, seed);
        this.seed = seed;
        this.spark = spark;
    }

    /** What a learner of {@link AveragedMethods#NAMES} learns of all features. */
    public double[] learnt(String learner) {
        TrainedEnsembles models = TrainedEnsembles.learn(
                Task.CLASSIFICATION,
                validation.compounds(),
                AveragedMethods.of(learner, Task.CLASSIFICATION, seed).methods(),
                TrainingSubsets.ofFolds(validation.trainings()),
                new ParallelTraining(spark, validation.compounds(), OtherAssays.NONE));
        return CrossValidation.values(validation.outOfFold(models.ofFolds()))[0];
    }

    /** What a logistic regression learns of weight, logP, polar surface, donors, acceptors, rotatable bonds and charge. */
    public double[] onProperties() {
        return validation
                .outOfFold(Floors.logisticOnProperties(spark))
                .values()
                .iterator()
                .next()[0];
    }
}
