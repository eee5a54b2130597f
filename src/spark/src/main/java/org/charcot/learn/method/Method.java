package org.charcot.learn.method;

import java.util.Map;

/** How one model of an ensemble is learnt. */
public sealed interface Method permits LocalMethod, ClusterMethod {
    /** What it is called in cards. */
    String name();

    /** What it was told to do, for the card. */
    Map<String, String> parameters();

    /** How much its answers weigh in the ensemble. */
    double weight();
}
