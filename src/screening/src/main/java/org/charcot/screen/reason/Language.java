package org.charcot.screen.reason;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charcot.text.ResourceTable;

/** The languages in which a row says why it stands where it does, with their words of {@code reasons/words.csv}. */
public enum Language {
    ENGLISH("en", Locale.ROOT),
    FRENCH("fr", Locale.FRENCH);

    private final Locale locale;
    private final Map<String, String> words = new HashMap<>();

    Language(String column, Locale locale) {
        this.locale = locale;
        for (Map<String, String> row : ResourceTable.read("reasons/words.csv")) {
            words.put(row.get("key"), row.get(column));
        }
    }

    /** A sentence or part of one with its parts put in. */
    String say(String key, Object... parts) {
        return String.format(locale, words.get(key), parts);
    }

    /** How a sentence begins, whatever its parts are. */
    String opening(String key) {
        return words.get(key).split("%", 2)[0];
    }

    /** The word of a kind, such as {@code name} or {@code stage}, or the word itself where it is the same everywhere. */
    String word(String kind, String word) {
        return words.getOrDefault(kind + "." + word, word);
    }

    /** With a decimal comma where that is usual. */
    String number(double value, int decimals) {
        return String.format(locale, "%." + decimals + "f", value);
    }

    /** Two decimals, and no certainty that rounding would make up. */
    String probability(double value) {
        if (value >= 0.995) {
            return "> " + number(0.99, 2);
        }
        return value < 0.005 ? "< " + number(0.01, 2) : number(value, 2);
    }

    String list(List<String> parts) {
        return String.join(", ", parts);
    }
}
