package org.charcot.dataset;

import java.util.regex.Pattern;
import org.charcot.error.UserException;

/**
 * The numbers of a column, with the comma of French and German spreadsheets where it cannot be one of thousands. What may be
 * either is not guessed at.
 */
public final class Decimals {
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+([eE][+-]?\\d+)?");
    private static final Pattern MAY_BE_THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private final boolean commas;
    private boolean point;
    private boolean decimal;
    private String doubtful;
    private long doubtfulLine;

    /** @param commas whether a comma may be part of a number, as it is not where it stands between fields */
    public Decimals(boolean commas) {
        this.commas = commas;
    }

    /** The number, or NaN for what is none. */
    public double of(String text, long line) {
        if (commas && COMMA.matcher(text).matches()) {
            if (!MAY_BE_THOUSANDS.matcher(text).matches()) {
                decimal = true;
            } else if (doubtful == null) {
                doubtful = text;
                doubtfulLine = line;
            }
            return parsed(text.replace(',', '.'));
        }
        point |= text.indexOf('.') >= 0;
        return parsed(text);
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** @throws UserException where a comma may as well have been one of thousands */
    public void requireClear(String table) {
        if (doubtful != null && (point || !decimal)) {
            throw new UserException("Cannot read " + table + ", line " + doubtfulLine + ": label '" + doubtful
                    + "' may have a comma of decimals or of thousands, expected a decimal point");
        }
        if (point && decimal) {
            throw new UserException("Cannot read " + table
                    + ": its labels have decimal commas and decimal points, expected one of them");
        }
    }
}
