package org.charcot.validation;

/**
 * How well predicted values follow observed ones.
 *
 * @param rmse root mean squared error
 * @param mae mean absolute error
 * @param r2 the part of the observed variance that is explained, 1 at best, below 0 where the mean would do better
 * @param spearman correlation of the ranks
 */
public record Fit(double rmse, double mae, double r2, double spearman) {
    public static Fit of(double[] observed, double[] predicted) {
        double squares = 0;
        double absolute = 0;
        double mean = mean(observed);
        double spread = 0;
        for (int i = 0; i < observed.length; i++) {
            double error = predicted[i] - observed[i];
            squares += error * error;
            absolute += Math.abs(error);
            spread += (observed[i] - mean) * (observed[i] - mean);
        }
        int n = observed.length;
        double spearman = correlation(Ranks.of(observed), Ranks.of(predicted));
        return new Fit(Math.sqrt(squares / n), absolute / n, 1 - squares / spread, spearman);
    }

    /** Pearson's correlation; NaN where one side is constant. */
    static double correlation(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
