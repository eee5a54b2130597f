package org.charcot.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.Submission;

/**
 * Why a submission has no answer.
 *
 * @param text the structure as submitted
 */
public record Refusal(String file, long line, String reason, String message, String text) {
    /** Where rows of answers hold it: null in those that are answered. */
    static final String COLUMN = "refusal";

    static Refusal of(Submission submission, InvalidMoleculeException why) {
        return new Refusal(
                submission.file(), submission.line(), why.reason().code(), why.getMessage(), submission.text());
    }

    /** The columns of a table of rejected submissions. */
    static Column[] columns() {
        return new Column[] {field("file"), field("line"), col("id"), field("reason"), field("message"), field("text")};
    }

    private static Column field(String name) {
        return col(COLUMN).getField(name).as(name);
    }
}
