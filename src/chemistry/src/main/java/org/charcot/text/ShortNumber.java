package org.charcot.text;

import java.util.Locale;

/** A number as tables for people show it: two decimals below ten, one above; never a negative zero. */
public final class ShortNumber {
    private ShortNumber() {}

    public static String of(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
