package org.charcot.learn.method;

import java.util.Locale;
import org.charcot.endpoint.feature.FeatureSet;

/** Which of the features a method may see, to learn what each kind is worth. */
public enum FeatureGroup {
    ALL {
        @Override
        public boolean holds(int feature) {
            return true;
        }
    },
    /** Counts of fragments alone. */
    COUNTS {
        @Override
        public boolean holds(int feature) {
            return feature < FeatureSet.NUMBERS;
        }
    },
    /** ECFP6 counts alone. */
    ECFP6 {
        @Override
        public boolean holds(int feature) {
            return FeatureSet.isEcfp6(feature);
        }
    },
    /** ECFP6 counts and the numbers. */
    ECFP6_AND_DESCRIPTORS {
        @Override
        public boolean holds(int feature) {
            return ECFP6.holds(feature) || DESCRIPTORS.holds(feature);
        }
    },
    /** Counts of environments and of torsions, and the numbers: half as many in a molecule as there are in all. */
    CONNECTED_FRAGMENTS_AND_DESCRIPTORS {
        @Override
        public boolean holds(int feature) {
            return FeatureSet.isConnectedFragment(feature) || DESCRIPTORS.holds(feature);
        }
    },
    /** Descriptors alone. */
    DESCRIPTORS {
        @Override
        public boolean holds(int feature) {
            return feature >= FeatureSet.NUMBERS;
        }
    };

    public abstract boolean holds(int feature);

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
