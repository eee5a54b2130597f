package org.charcot.rule;

import java.io.Serializable;

/**
 * A rule that a molecule does not meet.
 *
 * @param rule the rule's name, as counted in the funnel
 * @param observed what the molecule has
 * @param asked what the rule asks for, with its source
 */
public record Finding(String rule, String observed, String asked) implements Serializable {
    /** The finding in words. */
    public String message() {
        return rule + ": " + observed + ", asked is " + asked;
    }
}
