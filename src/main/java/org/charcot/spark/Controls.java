package org.charcot.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.screen.Outcome;
import org.charcot.screen.ReferenceCompound;
import org.charcot.screen.ReferenceCompounds;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.text.UserException;

/** Known compounds that go through the same screen as the library, to show whether its gates can be believed. */
final class Controls {
    private Controls() {}

    /** @throws UserException if a control is no reference compound */
    static List<Screened> screen(List<String> names, Screener screener) {
        List<Screened> screened = new ArrayList<>();
        for (String name : names) {
            ReferenceCompound compound =
                    ReferenceCompounds.bundled().named(name).orElseThrow(() -> unknown(name));
            screened.add(
                    screener.screen(new Submission(name, Notation.SMILES, compound.smiles(), "controls", 1, 0, null)));
        }
        return screened;
    }

    private static UserException unknown(String name) {
        List<String> known = ReferenceCompounds.bundled().all().stream()
                .map(ReferenceCompound::name)
                .toList();
        return new UserException("Cannot use control: " + name + ", expected a reference compound: " + known);
    }

    /** Where the controls would stand among the scored molecules. */
    static List<Manifest.Control> placed(List<Screened> controls, Dataset<Row> scored) {
        List<Manifest.Control> placed = new ArrayList<>();
        for (Screened control : controls) {
            if (control.outcome() == Outcome.SCORED) {
                long better = scored.filter(col("score").gt(control.score())).count();
                placed.add(new Manifest.Control(control.id(), true, control.score(), better + 1, null));
            } else {
                placed.add(new Manifest.Control(control.id(), false, 0, null, control.reason()));
            }
        }
        return placed;
    }
}
