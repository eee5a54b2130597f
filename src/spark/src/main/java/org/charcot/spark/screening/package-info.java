/** A screen from library to result folder. */
package org.charcot.spark.screening;
