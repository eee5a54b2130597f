package org.charcot.library.stream;

import java.io.Serializable;

/**
 * What a look at a split's bytes tells before its records are read.
 *
 * @param lines how many lines begin in it
 * @param openQuotes whether a quoted field runs past the end of its line, so that lines are not records
 */
public record SplitCount(long lines, boolean openQuotes) implements Serializable {}
