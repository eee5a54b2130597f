package org.charcot.descriptor;

/** Acidities that descriptors speak of. */
final class Ph {
    /** That of blood plasma. */
    static final double PLASMA = 7.4;

    private Ph() {}
}
