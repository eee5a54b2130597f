package org.charcot.learn.method;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Example;
import org.charcot.endpoint.model.Part;

/** A method of MLlib, which spreads the rows of one table over the cluster. */
public non-sealed interface ClusterMethod extends Method {
    Part learn(List<Example> examples, SparkSession spark);
}
