package org.charcot.endpoint.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationFileTest {
    private static final String QUANTILES =
            IntStream.rangeClosed(1, 999).mapToObj(level -> level + ",0.5\n").collect(Collectors.joining());

    private static Calibration read(String csv) {
        return CalibrationFile.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String csv, String... words) {
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void aCalibrationOfClassesIsTheSameFromItsFile() {
        Random random = new Random(1);
        boolean[] positive = new boolean[500];
        double[] scores = new double[500];
        for (int i = 0; i < scores.length; i++) {
            positive[i] = random.nextInt(3) == 0;
            scores[i] = positive[i] ? Math.sqrt(random.nextDouble()) : random.nextDouble();
        }
        ClassCalibration written = new ClassCalibration(ScoreCounts.of(scores, positive));
        byte[] file = CalibrationFile.write(written);
        ClassCalibration read = (ClassCalibration) CalibrationFile.read(file);
        assertThat(read.counts()).usingRecursiveComparison().isEqualTo(written.counts());
        assertThat(CalibrationFile.write(read)).isEqualTo(file);
        for (double score : scores) {
            assertThat(read.probability(score)).isEqualTo(written.probability(score));
            assertThat(read.call(score)).isEqualTo(written.call(score));
        }
    }

    @Test
    void aCalibrationOfValuesIsTheSameFromItsFile() {
        Random random = new Random(2);
        double[] errors = random.doubles(700, 0, 3).toArray();
        double[] disagreements = random.doubles(700, 0, 1).toArray();
        ValueCalibration written = new ValueCalibration(ResidualQuantiles.of(errors, disagreements));
        byte[] file = CalibrationFile.write(written);
        ValueCalibration read = (ValueCalibration) CalibrationFile.read(file);
        assertThat(read).usingRecursiveComparison().isEqualTo(written);
        assertThat(CalibrationFile.write(read)).isEqualTo(file);
        assertThat(read.halfWidth(0.3)).isEqualTo(written.halfWidth(0.3));
    }

    @Test
    void refusesOtherColumns() {
        refused("", "columns []");
        refused("score,positives,negatives\n", "columns [score, positives, negatives]", "expected [score, negatives");
        refused("score,negatives,positives\n1,2\n", "line 2", "2 fields, expected 3");
        refused("thousandths,ratio\n0,1,2\n", "line 2", "3 fields, expected 2");
    }

    @Test
    void refusesScoresThatCannotBeCounted() {
        String header = "score,negatives,positives\n";
        refused(header + "1001,1,1\n", "line 2", "score 1001, expected 0 to 1000");
        refused(header + "-1,1,1\n", "score -1");
        refused(header + "x,1,1\n", "x");
        refused(header + "10,0,5\n900,0,5\n", "a class without compounds");
        refused(header, "a class without compounds");
        refused(header + "10,-2,5\n900,9,5\n", "line 2");
    }

    @Test
    void refusesQuantilesThatAreNotAllThere() {
        String header = "thousandths,ratio\n";
        assertThat(read(header + "0,0.1\n" + QUANTILES)).isInstanceOf(ValueCalibration.class);
        refused(header, "it ends at quantile 0");
        refused(header + "0,0.1\n" + QUANTILES.replace("999,0.5\n", ""), "it ends at quantile 999");
        refused(header + "0,0.1\n" + QUANTILES + "1000,0.5\n", "quantile [1000, 0.5]");
        refused(header + QUANTILES, "quantile [1, 0.5], expected 0");
        refused(header + "0,0.1\n" + QUANTILES.replace("\n500,0.5\n", "\n500,NaN\n"), "quantile [500, NaN]");
        refused(header + "0,0.1\n" + QUANTILES.replace("\n500,0.5\n", "\n500,-1\n"), "quantile [500, -1]");
    }
}
