package org.charcot.retrospective;

import java.io.Serializable;
import java.util.List;
import org.charcot.molecule.Submission;

/**
 * Submissions with what is known of them.
 *
 * @param name what the set is called, most often its target
 * @param unlabelled records of which nothing is known; they are not among the rows
 */
public record LabelledSet(String name, List<Labelled> rows, int unlabelled) {
    /**
     * One submission.
     *
     * @param score what some other method says of it, greater for better; null where there is none
     */
    public record Labelled(Submission submission, boolean active, Double score) implements Serializable {}
}
