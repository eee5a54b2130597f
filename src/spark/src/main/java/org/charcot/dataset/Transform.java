package org.charcot.dataset;

import java.util.Locale;

/** How a measured number becomes a label; to add one is to add a constant. */
public enum Transform {
    NONE {
        @Override
        public double of(double value) {
            return value;
        }
    },
    /** Concentrations in nmol/L to pX = 9 - log10: 100 nM becomes 7. */
    NANOMOLAR_TO_P {
        @Override
        public double of(double value) {
            return 9 - Math.log10(value);
        }
    },
    /** Concentrations in umol/L to pX = 6 - log10. */
    MICROMOLAR_TO_P {
        @Override
        public double of(double value) {
            return 6 - Math.log10(value);
        }
    },
    LOG10 {
        @Override
        public double of(double value) {
            return Math.log10(value);
        }
    };

    /** The label; not finite where the number has none, as zero and negative concentrations. */
    public abstract double of(double value);

    /** As it stands in YAML and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
