package org.charcot.cli.option;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.spark.SparkConf;
import org.apache.spark.internal.config.ConfigEntry;
import org.apache.spark.internal.config.package$;
import org.apache.spark.sql.internal.SQLConf$;
import scala.Tuple2;

/** Finds misspelt keys among the settings of Spark, which Spark takes without a word and never reads. */
final class SparkKeys {
    /** A letter left out, doubled or changed, or two that changed places. */
    private static final int MOST_EDITS = 2;

    private static final LevenshteinDistance EDITS = new LevenshteinDistance(MOST_EDITS);

    private SparkKeys() {}

    /** A warning for each key that Spark does not know and that is close to one that it does; others may be a plugin's. */
    static List<String> warnings(SparkConf conf) {
        return Arrays.stream(conf.getAll())
                .map(Tuple2::_1)
                .map(SparkKeys::warning)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> warning(String key) {
        // where each is loaded, its keys are known
        if (isKnown(key, package$.MODULE$) || isKnown(key, SQLConf$.MODULE$)) {
            return Optional.empty();
        }
        return ConfigEntry.listAllEntries().stream()
                .map(ConfigEntry::key)
                .filter(known -> EDITS.apply(key, known) >= 0)
                .min(Comparator.<String>comparingInt(known -> EDITS.apply(key, known))
                        .thenComparing(Comparator.naturalOrder()))
                .map(known -> "Spark has no setting " + key + " and does not read it; is " + known + " meant?");
    }

    private static boolean isKnown(String key, Object loaded) {
        return loaded != null && ConfigEntry.findEntry(key) != null;
    }
}
