package org.charcot.molecule;

import org.openscience.cdk.CDK;

/** The chemistry library underneath, for those who must name it. */
public final class Toolkit {
    private Toolkit() {}

    public static String version() {
        return CDK.getVersion();
    }
}
