package org.charcot.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Forest;
import org.charcot.endpoint.model.Link;
import org.charcot.endpoint.neighbour.Neighbours;
import org.charcot.endpoint.uncertainty.Calibration;
import org.charcot.endpoint.uncertainty.ClassCalibration;
import org.charcot.endpoint.uncertainty.ResidualQuantiles;
import org.charcot.endpoint.uncertainty.ScoreCounts;
import org.charcot.endpoint.uncertainty.ValueCalibration;
import org.charcot.testkit.Molecules;

/** An endpoint made by hand: heavy molecules are positive. */
final class MadeUpEndpoint {
    static final String PHENOL = "Oc1ccccc1";
    static final String BIPHENOL = "Oc1ccc(-c2ccc(O)cc2)cc1";

    private MadeUpEndpoint() {}

    static EndpointCard card(Task task, Double threshold, String features) {
        return new EndpointCard(
                "heavy",
                task,
                new EndpointCard.About("Heaviness", "share", "", "", threshold, "", "", List.of("tests"), List.of()),
                Map.of("rows", 1),
                features,
                new EndpointCard.Learner("by hand", Map.of(), 1),
                new EndpointCard.Split("none", 0, 1, 0, 1),
                Map.of("auroc", new EndpointCard.Metric(0.9, 0.8, 1, 0.9, Double.NaN)),
                Map.of(),
                Map.of(),
                List.of(new EndpointCard.Comparison("mean_label", "auroc", 0.4, 0.3, 0.5, 0.01)),
                new EndpointCard.Calibration(
                        "by hand",
                        List.of(new EndpointCard.Bin(0.1, 0.2, 3)),
                        List.of(new EndpointCard.Coverage("all", 0.8, 0.81, 0.7, 9))),
                new EndpointCard.Domain("Tanimoto", 0.3, 0.6),
                "made by hand",
                Map.of(),
                List.of(),
                List.of());
    }

    /** Says {@code heavy} above 150 g/mol and 0.25 below. */
    static Ensemble byWeight(double heavy) {
        Forest.Builder forest = new Forest.Builder();
        forest.tree();
        int split = forest.split(FeatureSet.NUMBERS, 150, 0.5);
        forest.leaf(0.25);
        forest.right(split);
        forest.leaf(heavy);
        return new Ensemble(List.of(new Ensemble.Member(1, forest.build(Link.IDENTITY))), 0, 1);
    }

    /** Of 150 compounds of each class, positives score 0.5 and more, negatives less. */
    static ClassCalibration sure() {
        double[] scores = IntStream.range(0, 300).mapToDouble(i -> i / 300.0).toArray();
        boolean[] positive = new boolean[300];
        Arrays.fill(positive, 150, 300, true);
        return new ClassCalibration(ScoreCounts.of(scores, positive));
    }

    /** Half the width of an interval is 0.2. */
    static ValueCalibration within02() {
        double[] quantiles = new double[ResidualQuantiles.LEVELS];
        Arrays.fill(quantiles, 2);
        return new ValueCalibration(new ResidualQuantiles(0.1, quantiles));
    }

    static Features features(String smiles) {
        return new Featuriser().of(Molecules.of(smiles));
    }

    static Endpoint endpoint(EndpointCard card, Calibration calibration) {
        return Endpoint.learnt(
                card,
                byWeight(0.75),
                calibration,
                new Neighbours(List.of(
                        new Neighbours.Known(
                                "phenol", PHENOL, 1, features(PHENOL).ecfp4()),
                        new Neighbours.Known(
                                "ethanol", "CCO", 0, features("CCO").ecfp4()))));
    }

    static Endpoint endpoint() {
        return endpoint(card(Task.CLASSIFICATION, null, FeatureSet.NAME), sure());
    }

    static Endpoint ofValues(Double threshold) {
        return endpoint(card(Task.REGRESSION, threshold, FeatureSet.NAME), within02());
    }

    /** The files of {@link #endpoint} with one of them replaced. */
    static EndpointBytes with(String name, byte[] content) {
        Map<String, byte[]> files = endpoint().bytes().files();
        files.put(name, content);
        return new EndpointBytes(
                files.get(EndpointBytes.CARD),
                files.get(EndpointBytes.MODEL),
                files.get(EndpointBytes.CALIBRATION),
                files.get(EndpointBytes.NEIGHBOURS),
                files.get(EndpointBytes.GOLDEN));
    }
}
