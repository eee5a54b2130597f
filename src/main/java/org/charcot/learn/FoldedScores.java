package org.charcot.learn;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Task;
import org.charcot.text.UserException;

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

    /** What a recipe of {@link Recipe#NAMES} learns of all features. */
    public double[] learnt(String recipe) {
        List<int[]> subsets = validation.trainings();
        Models models = Models.learn(
                Task.CLASSIFICATION,
                validation.compounds(),
                Recipe.of(recipe, Task.CLASSIFICATION, seed).methods(),
                subsets,
                new Fits(spark, validation.compounds(), OtherAssays.NONE));
        return CrossValidation.values(validation.outOfFold(models.ensembles(subsets.size())))[0];
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
