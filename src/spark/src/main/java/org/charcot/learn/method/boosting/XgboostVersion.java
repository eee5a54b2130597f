package org.charcot.learn.method.boosting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import ml.dmlc.xgboost4j.java.XGBoost;

/** Which XGBoost learns here. */
public final class XgboostVersion {
    /** Its own, and the one of its build; both survive where jars are joined, as their manifests do not. */
    private static final List<String> TOLD_BY =
            List.of("/xgboost4j-version.properties", "/META-INF/maven/ml.dmlc/xgboost4j_2.13/pom.properties");

    private static final String UNKNOWN = "unknown";

    private XgboostVersion() {}

    /** As the library tells it; "unknown" if it does not. */
    public static String version() {
        return TOLD_BY.stream()
                .map(XgboostVersion::versionIn)
                .filter(version -> !version.equals(UNKNOWN))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String versionIn(String resource) {
        try (InputStream in = XGBoost.class.getResourceAsStream(resource)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", UNKNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the version of XGBoost", e);
        }
    }
}
