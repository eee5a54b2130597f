package org.charcot.learn.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.ml.linalg.BLAS$;
import org.charcot.learn.method.boosting.XgboostVersion;
import org.charcot.molecule.Toolkit;

/** What took part in a training, as far as it may change a digit. */
final class TrainingVersions {
    private TrainingVersions() {}

    static Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("charcot", org.charcot.spark.Versions.charcot());
        versions.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        versions.put("xgboost", XgboostVersion.version());
        versions.put("cdk", Toolkit.version());
        versions.put("java", Runtime.version().toString());
        versions.put("blas", BLAS$.MODULE$.nativeBLAS().getClass().getSimpleName());
        return versions;
    }
}
