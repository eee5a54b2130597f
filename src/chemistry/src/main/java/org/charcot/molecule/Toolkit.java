package org.charcot.molecule;

import org.openscience.cdk.CDK;

/** The toolkit that reads and perceives molecules. */
public final class Toolkit {
    private Toolkit() {}

    /** The version of the Chemistry Development Kit; values may change with it. */
    public static String version() {
        return CDK.getVersion();
    }
}
