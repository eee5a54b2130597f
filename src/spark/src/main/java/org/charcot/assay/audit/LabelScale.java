package org.charcot.assay.audit;

import java.util.Arrays;

/** What measured values look like, judged by themselves. */
enum LabelScale {
    /** Taken as they are: logarithms, shares, anything. */
    AS_WRITTEN {
        @Override
        double log(double value) {
            return value;
        }
    },
    /** Positive numbers over decades, as concentrations are. */
    CONCENTRATION {
        @Override
        double log(double value) {
            return Math.log10(value);
        }
    };

    /** What no pX reaches: 10 fmol/L. */
    static final double ABOVE_ANY_PX = 14;

    private static final double LOWEST_PX = 3;
    private static final double HIGHEST_PX = 12;
    private static final double DECADES = 1e3;
    private static final double MOST = 0.8;

    static LabelScale of(double[] labels) {
        double[] sorted = labels.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0 || sorted[0] <= 0) {
            return AS_WRITTEN;
        }
        double middle = sorted[sorted.length / 2];
        return middle > ABOVE_ANY_PX && sorted[sorted.length - 1] / sorted[0] >= DECADES ? CONCENTRATION : AS_WRITTEN;
    }

    /** Whether most of the labels lie where pIC50 and pKi do. */
    static boolean looksLikePx(double[] labels) {
        long inside = Arrays.stream(labels).filter(LabelScale::isPx).count();
        return labels.length > 0 && inside >= MOST * labels.length;
    }

    static boolean isPx(double label) {
        return label >= LOWEST_PX && label <= HIGHEST_PX;
    }

    /** The label on the scale on which labels are compared. */
    abstract double log(double value);
}
