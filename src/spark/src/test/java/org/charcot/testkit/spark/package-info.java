/** Spark and libraries for tests. */
package org.charcot.testkit.spark;
