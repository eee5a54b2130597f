package org.charcot.learn.fit;

import java.util.List;
import java.util.stream.Stream;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.method.FeatureGroup;
import org.charcot.learn.method.Method;
import org.charcot.learn.method.boosting.BoostedTreesMethod;
import org.charcot.learn.method.boosting.BoostedTreesMethod.Growth;
import org.charcot.learn.method.mllib.ForestParameters;
import org.charcot.learn.method.mllib.MllibBoostingMethod;
import org.charcot.learn.method.mllib.MllibForestMethod;
import org.charcot.learn.method.mllib.MllibLinearMethod;
import org.charcot.learn.method.network.NetworkMethod;

/**
 * Which methods are averaged. Settings are fixed beforehand and the same for every table, or those of the first method are
 * chosen by {@link Tuning}, so that no fold that judges has a say in them.
 */
public record AveragedMethods(String name, List<Method> methods) {
    /** The names that {@link #of} knows. */
    public static final List<String> NAMES =
            List.of("ensemble", "xgboost", "network", "forest", "gbt", "linear", "mllib");

    private static final ForestParameters CLASSES = new ForestParameters(200, 25, 1, "sqrt", 0);
    private static final ForestParameters VALUES = new ForestParameters(200, 25, 1, "0.1", 0);

    public static AveragedMethods of(String name, Task task, long seed) {
        return new AveragedMethods(name, methods(name, task, seed, NetworkMethod.of(task, seed)));
    }

    /**
     * The same beside other assays.
     *
     * @throws UserException if none of its methods learns from others
     */
    public static AveragedMethods besideOthers(String name, Task task, long seed) {
        AveragedMethods methods =
                new AveragedMethods(name, methods(name, task, seed, NetworkMethod.besideOthers(task, seed)));
        if (methods.methods.stream().noneMatch(NetworkMethod.class::isInstance)) {
            throw new UserException("Cannot learn beside other tables by: " + name + ", expected ensemble or network");
        }
        return methods;
    }

    private static List<Method> methods(String name, Task task, long seed, Method network) {
        Method boosted = boosted(task, Growth.BOOSTED, seed);
        Method forest = new MllibForestMethod(task, (task == Task.CLASSIFICATION ? CLASSES : VALUES).withSeed(seed), 1);
        Method gbt = new MllibBoostingMethod(task, 50, 5, 0.1, 1, seed);
        return switch (name) {
            case "ensemble" ->
                task == Task.REGRESSION
                        ? List.of(boosted(task, Growth.BOOSTED_BRIEFLY, seed), network)
                        : List.of(
                                boosted,
                                network,
                                new BoostedTreesMethod(
                                        "bagged_trees", task, Growth.BAGGED, FeatureGroup.ALL, 0.7, seed));
            case "xgboost" -> List.of(boosted);
            case "network" -> List.of(network);
            case "forest" -> List.of(forest);
            case "gbt" -> List.of(gbt);
            case "linear" -> List.of(new MllibLinearMethod(task, 0.1, 1));
            case "mllib" -> List.of(forest, gbt);
            default -> throw new UserException("Cannot learn by: " + name + ", expected one of " + NAMES);
        };
    }

    private static Method boosted(Task task, Growth growth, long seed) {
        return new BoostedTreesMethod("boosted_trees", task, growth, FeatureGroup.ALL, 1, seed);
    }

    /**
     * Settings to choose from for the first method, its own first.
     *
     * @throws UserException if that is not boosted trees by XGBoost
     */
    public List<Method> candidates() {
        if (!(methods.get(0) instanceof BoostedTreesMethod boosted)) {
            throw new UserException("Cannot tune learner: " + name + ", expected one with boosted trees of XGBoost");
        }
        Growth usual = boosted.growth();
        return Stream.of(
                        usual,
                        usual.withDepth(4),
                        usual.withDepth(8),
                        usual.withChildWeight(5),
                        usual.withColumns(usual.columnsOfTree() / 2),
                        usual.withRounds(2 * usual.rounds()).withRate(usual.rate() / 2))
                .<Method>map(boosted::withGrowth)
                .toList();
    }

    /** Boosted trees on each kind of features alone, to be compared with those on all. */
    public static AveragedMethods featureSets(Task task, long seed) {
        return new AveragedMethods(
                "feature sets",
                List.of(FeatureGroup.values()).stream()
                        .<Method>map(group -> new BoostedTreesMethod(
                                "boosted_trees on " + group.key(), task, Growth.BOOSTED, group, 1, seed))
                        .toList());
    }

    /** One that finds out whether shuffled labels teach anything. */
    public static AveragedMethods small(Task task, long seed) {
        return new AveragedMethods(
                "small",
                List.of(new BoostedTreesMethod(
                        "boosted_trees", task, Growth.BOOSTED.withRounds(50), FeatureGroup.ALL, 1, seed)));
    }
}
