/** Result folders and the tables in them, written so that equal runs leave equal bytes. */
package org.charcot.spark.table;
