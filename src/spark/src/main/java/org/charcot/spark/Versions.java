package org.charcot.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.charcot.molecule.Toolkit;

/** What a result depends on besides the input. */
public final class Versions {
    private Versions() {}

    /** The version of this program, as its jar tells it. */
    public static String charcot() {
        String version = Versions.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    public static Map<String, String> all(SparkSession session) {
        Map<String, String> versions = new TreeMap<>();
        versions.put("cdk", Toolkit.version());
        versions.put("spark", session.version());
        versions.put("java", System.getProperty("java.version"));
        versions.put("aromaticity", "CDK Daylight model");
        return versions;
    }
}
