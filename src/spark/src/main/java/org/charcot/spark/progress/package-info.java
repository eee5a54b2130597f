/** How far a run is, for a person who waits for it. */
package org.charcot.spark.progress;
