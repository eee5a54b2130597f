package org.charcot.text;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet shows instead of running it. What a cell begins with decides, blanks and control characters before
 * it or not, and in a table of commas that is opened as one of semicolons a cell begins behind each of these. Before the sign
 * that would begin a formula stands an apostrophe more; reading takes one away, so that every text comes back as it was.
 */
public final class SpreadsheetText {
    private static final String SIGNS = "[=+\\-@\uff1d\uff0b\uff0d\uff20]";

    /** The beginning of what might be run, for a replacement by {@link #HARMLESS}. */
    public static final String FORMULA = "(^|;)([\\s\\p{Cntrl}]*)('*)(?=" + SIGNS + ")";

    /** What stands there instead. */
    public static final String HARMLESS = "$1$2'$3";

    private static final Pattern BEGINNING = Pattern.compile(FORMULA);
    private static final Pattern WRITTEN = Pattern.compile("(^|;)([\\s\\p{Cntrl}]*)'('*)(?=" + SIGNS + ")");

    private SpreadsheetText() {}

    /** The text as it is written. */
    public static String written(String text) {
        return BEGINNING.matcher(text).replaceAll(HARMLESS);
    }

    /** What {@link #written} made its text of. */
    public static String read(String text) {
        return text.indexOf('\'') < 0 ? text : WRITTEN.matcher(text).replaceAll("$1$2$3");
    }
}
