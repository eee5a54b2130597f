package org.charcot.screen;

import org.charcot.molecule.Molecule;
import org.charcot.molecule.Submission;

/** A submission with the molecule that was read of it, for whoever asks about it more than once. */
public record ReadSubmission(Submission submission, Molecule molecule) {}
