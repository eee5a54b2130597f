package org.charcot.spark.screening;

/**
 * A file of scores that were computed elsewhere.
 *
 * @param path CSV with a header, plain or compressed, or Parquet
 * @param idColumn the column with the identifiers of the library
 */
public record ScoresFile(String path, String idColumn) {}
