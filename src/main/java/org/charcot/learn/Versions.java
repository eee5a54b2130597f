package org.charcot.learn;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.ml.linalg.BLAS$;
import org.charcot.endpoint.Endpoint;
import org.charcot.molecule.Toolkit;

/** What took part in a training, as far as it may change a digit. */
final class Versions {
    private Versions() {}

    static Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        String ours = Endpoint.class.getPackage().getImplementationVersion();
        versions.put("charcot", ours == null ? "unpackaged" : ours);
        versions.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        versions.put("cdk", Toolkit.version());
        versions.put("java", Runtime.version().toString());
        versions.put("blas", BLAS$.MODULE$.nativeBLAS().getClass().getSimpleName());
        return versions;
    }
}
