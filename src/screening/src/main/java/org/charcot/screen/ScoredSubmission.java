package org.charcot.screen;

import java.io.Serializable;
import org.charcot.molecule.Submission;

/**
 * A submission and what others say of it.
 *
 * @param outsideScores one for each that the profile asks for, in its order, NaN where there is none
 */
public record ScoredSubmission(Submission submission, double[] outsideScores) implements Serializable {}
