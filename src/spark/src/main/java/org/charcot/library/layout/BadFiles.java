package org.charcot.library.layout;

/** What becomes of a run whose library has files that cannot be read whole. */
public enum BadFiles {
    /** It ends before anything is computed. */
    FAIL,
    /** What can be trusted of them is read, what is missed is told. */
    SKIP
}
