package org.charcot.endpoint.uncertainty;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charcot.text.CsvRecords;

/**
 * The file {@code calibration.csv}: for classes how many compounds had each score that occurred (columns {@code score} in
 * thousandths, {@code negatives}, {@code positives}); for values the quantiles of errors (columns {@code thousandths},
 * {@code ratio}, where {@code 0} stands for the offset).
 */
public final class CalibrationFile {
    private static final List<String> OF_CLASSES = List.of("score", "negatives", "positives");
    private static final List<String> OF_VALUES = List.of("thousandths", "ratio");

    private CalibrationFile() {}

    public static byte[] write(Calibration calibration) {
        StringBuilder text = new StringBuilder();
        if (calibration instanceof ClassCalibration classes) {
            text.append(String.join(",", OF_CLASSES)).append('\n');
            int[] negatives = classes.counts().negatives();
            int[] positives = classes.counts().positives();
            for (int step = 0; step < ScoreCounts.GRID; step++) {
                if (negatives[step] + positives[step] > 0) {
                    text.append(step).append(',').append(negatives[step]).append(',');
                    text.append(positives[step]).append('\n');
                }
            }
        } else if (calibration instanceof ValueCalibration values) {
            text.append(String.join(",", OF_VALUES)).append('\n');
            text.append("0,").append(values.residuals().offset()).append('\n');
            for (int level = 1; level <= ResidualQuantiles.LEVELS; level++) {
                text.append(level).append(',').append(values.residuals().quantiles()[level - 1]);
                text.append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException saying what is wrong with the file */
    public static Calibration read(byte[] csv) {
        CsvRecords records =
                new CsvRecords(new StringReader(new String(csv, StandardCharsets.UTF_8)), "calibration.csv");
        List<String> header = records.hasNext() ? records.next() : List.of();
        if (header.equals(OF_CLASSES)) {
            return classes(records);
        }
        if (header.equals(OF_VALUES)) {
            return values(records);
        }
        throw new IllegalArgumentException("columns " + header + ", expected " + OF_CLASSES + " or " + OF_VALUES);
    }

    private static Calibration classes(CsvRecords records) {
        int[] negatives = new int[ScoreCounts.GRID];
        int[] positives = new int[ScoreCounts.GRID];
        while (records.hasNext()) {
            List<String> fields = fields(records, OF_CLASSES.size());
            int step = Integer.parseInt(fields.get(0));
            if (step < 0 || step >= ScoreCounts.GRID) {
                throw records.refusal("score " + step + ", expected 0 to 1000");
            }
            negatives[step] = Integer.parseInt(fields.get(1));
            positives[step] = Integer.parseInt(fields.get(2));
            if (negatives[step] < 0 || positives[step] < 0) {
                throw records.refusal("counts " + fields + ", expected 0 or more");
            }
        }
        ScoreCounts counts = new ScoreCounts(negatives, positives);
        if (counts.ofSmallerClass() == 0) {
            throw new IllegalArgumentException("a class without compounds");
        }
        return new ClassCalibration(counts);
    }

    private static Calibration values(CsvRecords records) {
        double[] quantiles = new double[ResidualQuantiles.LEVELS];
        double offset = Double.NaN;
        int expected = 0;
        while (records.hasNext()) {
            List<String> fields = fields(records, OF_VALUES.size());
            double ratio = Double.parseDouble(fields.get(1));
            if (Integer.parseInt(fields.get(0)) != expected || expected > ResidualQuantiles.LEVELS || !(ratio >= 0)) {
                throw records.refusal("quantile " + fields + ", expected " + expected + " and a ratio");
            }
            if (expected == 0) {
                offset = ratio;
            } else {
                quantiles[expected - 1] = ratio;
            }
            expected++;
        }
        if (expected != ResidualQuantiles.LEVELS + 1) {
            throw new IllegalArgumentException("it ends at quantile " + expected);
        }
        return new ValueCalibration(new ResidualQuantiles(offset, quantiles));
    }

    private static List<String> fields(CsvRecords records, int expected) {
        List<String> fields = records.next();
        if (fields.size() != expected) {
            throw records.refusal(fields.size() + " fields, expected " + expected);
        }
        return fields;
    }
}
