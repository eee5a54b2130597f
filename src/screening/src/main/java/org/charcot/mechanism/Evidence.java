package org.charcot.mechanism;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a mechanism is believed to matter in ALS, as the column {@code evidence} of the table of targets says it. */
public enum Evidence {
    CLINICAL_POSITIVE("approved, or positive in patients", "approuvé, ou positif chez des patients"),
    CLINICAL_OPEN(
            "tried in patients, without a clear answer yet", "essayé chez des patients, sans réponse claire encore"),
    CLINICAL_MIXED(
            "mixed in patients: a failure, and more trials", "mitigé chez des patients : un échec, et d'autres essais"),
    CLINICAL_NEGATIVE("failed in patients", "échec chez des patients"),
    GENETIC("genetic", "génétique"),
    PRECLINICAL("preclinical", "préclinique"),
    LIABILITY("a liability", "un risque");

    private final String english;
    private final String french;

    Evidence(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** The key of profiles and columns. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Evidence> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public String english() {
        return english;
    }

    public String french() {
        return french;
    }

    /**
     * Reads the sentence of the table. A clinical failure in capitals is one of the whole mechanism; a failure beside other
     * trials makes the evidence mixed; what is called exploratory is no answer yet.
     */
    static Evidence of(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        if (text.startsWith("safety") || text.contains("is a liability")) {
            return LIABILITY;
        }
        if (sentence.startsWith("clinical NEGATIVE")) {
            return CLINICAL_NEGATIVE;
        }
        if (text.startsWith("approved")) {
            return CLINICAL_POSITIVE;
        }
        if (text.startsWith("clinical")) {
            return clinical(text);
        }
        return text.startsWith("genetic") ? GENETIC : PRECLINICAL;
    }

    private static Evidence clinical(String text) {
        boolean failed = text.matches(".*\\b(failed|missed|negative|stopped)\\b.*");
        if (failed) {
            return CLINICAL_MIXED;
        }
        boolean positive = text.contains("positive") && !text.contains("exploratory") && !text.contains("biomarker");
        return positive ? CLINICAL_POSITIVE : CLINICAL_OPEN;
    }
}
