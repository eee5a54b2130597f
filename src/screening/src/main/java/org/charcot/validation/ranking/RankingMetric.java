package org.charcot.validation.ranking;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The metrics that a ranking is judged by, each in expectation over all orders of tied scores. */
public enum RankingMetric {
    /** Area under the ROC curve. */
    AUROC("auroc", Auroc::of),
    /** Mean precision at the positives. */
    AVERAGE_PRECISION("average_precision", AveragePrecision::of),
    EF_0_5("ef_0.5%", ranked -> EnrichmentFactor.of(ranked, 0.005)),
    EF_1("ef_1%", ranked -> EnrichmentFactor.of(ranked, 0.01)),
    EF_5("ef_5%", ranked -> EnrichmentFactor.of(ranked, 0.05)),
    EF_10("ef_10%", ranked -> EnrichmentFactor.of(ranked, 0.1)),
    RIE_20("rie_20", ranked -> EarlyRecognition.rie(ranked, 20)),
    RIE_80("rie_80.5", ranked -> EarlyRecognition.rie(ranked, 80.5)),
    RIE_160("rie_160.9", ranked -> EarlyRecognition.rie(ranked, 160.9)),
    BEDROC_20("bedroc_20", 20),
    BEDROC_80("bedroc_80.5", 80.5),
    BEDROC_160("bedroc_160.9", 160.9),
    /** Area over the logarithm of the false positive rate. */
    LOG_AUC("log_auc", LogAuc::of),
    /** The same above chance. */
    ADJUSTED_LOG_AUC("adjusted_log_auc", LogAuc::adjusted);

    private final String key;
    private final ToDoubleFunction<RankedClasses> value;
    /** Of BEDROC alone, 0 of the others. */
    private final double alpha;

    RankingMetric(String key, ToDoubleFunction<RankedClasses> value) {
        this.key = key;
        this.value = value;
        alpha = 0;
    }

    RankingMetric(String key, double alpha) {
        this.key = key;
        value = ranked -> EarlyRecognition.bedroc(ranked, alpha);
        this.alpha = alpha;
    }

    /** Its name in tables. */
    public String key() {
        return key;
    }

    /** NaN where the classes do not allow it. */
    public double of(RankedClasses ranked) {
        return value.applyAsDouble(ranked);
    }

    /** Why it says nothing of so many positives and negatives; null if it does. */
    public String unfit(int positives, int negatives) {
        double crowding = EarlyRecognition.crowding(positives, positives + negatives, alpha);
        return crowding > EarlyRecognition.MOST_CROWDED
                ? String.format(
                        Locale.ROOT,
                        "alpha x actives / all is %.2f, above %.0f: high for any ranking",
                        crowding,
                        EarlyRecognition.MOST_CROWDED)
                : null;
    }
}
