package org.charcot.spark.control;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.stddev_pop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.profile.Component;
import org.charcot.result.ControlFate;
import org.charcot.result.NegativeControls;
import org.charcot.validation.ConfidenceInterval;
import org.charcot.validation.DrawnMean;
import org.charcot.validation.ranking.ShuffledRanking;

/** What the ranking would show if its scores were shuffled among the molecules, from exact formulas. */
public final class ChanceLevels {
    private ChanceLevels() {}

    public static NegativeControls of(
            List<ControlFate> controls, List<Component> components, Dataset<Row> scored, Dataset<Row> ranked) {
        return new NegativeControls(shuffled(controls), drawn(components, scored, ranked));
    }

    private static NegativeControls.Shuffled shuffled(List<ControlFate> controls) {
        List<Double> places = controls.stream()
                .map(ControlFate::percentile)
                .filter(Objects::nonNull)
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        double mean = places.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        ConfidenceInterval chance = ShuffledRanking.meanPlace(places.size());
        return new NegativeControls.Shuffled(
                places.size(),
                mean,
                100 * chance.low(),
                100 * chance.high(),
                ShuffledRanking.chanceOf(mean / 100, places.size()));
    }

    private static List<NegativeControls.Drawn> drawn(
            List<Component> components, Dataset<Row> scored, Dataset<Row> ranked) {
        List<String> columns = Stream.concat(
                        Stream.of("score"), components.stream().map(Component::column))
                .toList();
        Row all = moments(scored, columns);
        Row picks = moments(ranked.filter(col("picked")), columns);
        long drawn = picks.getLong(0);
        List<NegativeControls.Drawn> rows = new ArrayList<>();
        for (int i = 0; i < columns.size() && drawn > 0; i++) {
            int mean = 1 + 2 * i;
            DrawnMean chance = DrawnMean.of(all.getDouble(mean), all.getDouble(mean + 1), all.getLong(0), drawn);
            rows.add(new NegativeControls.Drawn(
                    columns.get(i),
                    picks.getDouble(mean),
                    chance.expected(),
                    chance.interval().low(),
                    chance.interval().high()));
        }
        return rows;
    }

    /** The count of rows, then mean and standard deviation of each column. */
    private static Row moments(Dataset<Row> rows, List<String> columns) {
        Column[] moments = columns.stream()
                .flatMap(column -> Stream.of(avg(column), stddev_pop(column)))
                .toArray(Column[]::new);
        return rows.agg(count(lit(1)), moments).first();
    }
}
