/** Where known compounds stand among all that was scored. */
package org.charcot.spark.control;
