/** The screen for a billion molecules: Spark maps the plain function, finds duplicates, ranks and writes. */
package org.charcot.spark;
