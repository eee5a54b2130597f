package org.charcot.descriptor.topology;

import java.util.Map;
import org.charcot.text.ResourceTable;

/** What is known of the elements by atomic number. */
final class Elements {
    private static final int COUNT = 119;
    private static final double[] RADIUS = new double[COUNT];
    private static final int[] OUTER_ELECTRONS = new int[COUNT];
    private static final int[] LEAST_VALENCE = new int[COUNT];

    static {
        for (Map<String, String> row : ResourceTable.read("descriptors/elements.csv")) {
            int number = Integer.parseInt(row.get("number"));
            RADIUS[number] = Double.parseDouble(row.get("radius"));
            OUTER_ELECTRONS[number] = Integer.parseInt(row.get("outer_electrons"));
            LEAST_VALENCE[number] = Integer.parseInt(row.get("least_valence"));
        }
    }

    private Elements() {}

    /** The covalent radius in Å. */
    static double radius(int element) {
        return RADIUS[element];
    }

    static int outerElectrons(int element) {
        return OUTER_ELECTRONS[element];
    }

    /** The smallest of the usual valences; -1 where any is usual. */
    static int leastValence(int element) {
        return LEAST_VALENCE[element];
    }
}
