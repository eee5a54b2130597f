package org.charcot.screen;

/** How the screen of one submission ended. Duplicates are found later, among all of them. */
public enum Outcome {
    SCORED,
    FILTERED,
    REJECTED
}
