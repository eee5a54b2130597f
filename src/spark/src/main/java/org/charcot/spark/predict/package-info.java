/** Answers of endpoints, and features, for a whole library. */
package org.charcot.spark.predict;
