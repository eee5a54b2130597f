/** The exact best of a library, each with what is said of it. */
package org.charcot.spark.rank;
