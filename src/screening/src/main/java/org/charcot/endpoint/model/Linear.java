package org.charcot.endpoint.model;

import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;

/** A weighted sum of features. */
public final class Linear implements Part {
    public final double intercept;
    /** One for each feature. */
    public final double[] weights;

    public final Link link;

    public Linear(double intercept, double[] weights, Link link) {
        if (weights.length != FeatureSet.SIZE) {
            throw new IllegalArgumentException(
                    "Cannot weigh with " + weights.length + " weights, expected " + FeatureSet.SIZE);
        }
        this.intercept = intercept;
        this.weights = weights;
        this.link = link;
    }

    @Override
    public double answer(FeatureRow row) {
        return link.of(sum(row));
    }

    private double sum(FeatureRow row) {
        double sum = intercept;
        for (int place = 0; place < row.size(); place++) {
            sum += weights[row.feature(place)] * row.value(place);
        }
        return sum;
    }

    @Override
    public double explain(FeatureRow row, double weight, double[] contributions) {
        double factor = weight * link.slope(intercept, sum(row));
        for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
            contributions[feature] += factor * weights[feature] * row.at(feature);
        }
        return link.of(intercept);
    }
}
