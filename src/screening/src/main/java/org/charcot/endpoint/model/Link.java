package org.charcot.endpoint.model;

/** From the sum that a model adds up to what it answers. */
public enum Link {
    IDENTITY(0) {
        @Override
        public double of(double sum) {
            return sum;
        }
    },
    /** From log-odds to a probability. */
    LOGISTIC(1) {
        @Override
        public double of(double sum) {
            return 1 / (1 + Math.exp(-sum));
        }
    },
    /** From half of the log-odds, which MLlib's boosted trees add up. */
    LOGISTIC_OF_TWICE(2) {
        @Override
        public double of(double sum) {
            return 1 / (1 + Math.exp(-2 * sum));
        }
    };

    private final int code;

    Link(int code) {
        this.code = code;
    }

    /** As it stands in files. */
    public int code() {
        return code;
    }

    public static Link ofCode(int code) {
        for (Link link : values()) {
            if (link.code == code) {
                return link;
            }
        }
        throw new IllegalArgumentException("link of kind " + code);
    }

    public abstract double of(double sum);

    /**
     * The factor from contributions to a sum to contributions to the answer, so that they keep their shares: how far the
     * answer moves for how far the sum does (the rescale rule of DeepLIFT, Shrikumar et al. 2017, arXiv:1704.02685).
     */
    double slope(double from, double to) {
        double step = to - from;
        if (Math.abs(step) < 1e-9) {
            return (of(from + 1e-6) - of(from - 1e-6)) / 2e-6;
        }
        return (of(to) - of(from)) / step;
    }
}
