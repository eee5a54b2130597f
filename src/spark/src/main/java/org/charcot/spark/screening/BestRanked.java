package org.charcot.spark.screening;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.screen.reason.Language;
import org.charcot.screen.reason.Reasons;

/** The first molecules of a ranking, for a reader in a hurry. */
final class BestRanked {
    private static final int SHOWN = 5;

    private BestRanked() {}

    /** One text a molecule, best first: its rank, identifier and score, then why. */
    static List<String> words(Dataset<Row> ranked) {
        return ranked
                .select("rank", "id", "score", "reasons")
                .filter(col("rank").leq(SHOWN))
                .orderBy("rank")
                .limit(SHOWN)
                .collectAsList()
                .stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "%d  %s, score %.3f: %s",
                        ((Number) row.get(0)).longValue(),
                        row.getString(1),
                        row.getDouble(2),
                        Reasons.atAGlance(row.isNullAt(3) ? "" : row.getString(3), Language.ENGLISH)))
                .toList();
    }
}
