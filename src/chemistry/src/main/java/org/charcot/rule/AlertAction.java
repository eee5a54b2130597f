package org.charcot.rule;

/** What a structural alert does to a molecule. */
public enum AlertAction {
    /** It is named on the row. */
    FLAG,
    /** The molecule leaves the screen. */
    DROP
}
