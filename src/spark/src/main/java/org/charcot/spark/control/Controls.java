package org.charcot.spark.control;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.error.UserException;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.result.ControlFate;
import org.charcot.screen.Outcome;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.screen.reason.ReferenceCompound;
import org.charcot.screen.reason.ReferenceCompounds;
import org.charcot.validation.ConfidenceInterval;
import org.charcot.validation.Proportion;
import org.charcot.validation.Standing;

/**
 * Known compounds that go through the same screen as the library, to show whether its gates and its ranking can be
 * believed. They take no rank from a molecule of the library.
 */
public final class Controls {
    private Controls() {}

    /** @throws UserException if a control is no reference compound */
    public static List<Screened> screen(List<String> names, Screener screener) {
        List<Screened> screened = new ArrayList<>();
        for (String name : names) {
            ReferenceCompound compound =
                    ReferenceCompounds.bundled().named(name).orElseThrow(() -> unknown(name));
            screened.add(screen(name, compound.smiles(), screener));
        }
        return screened;
    }

    public static Screened screen(String name, String smiles, Screener screener) {
        return screener.screen(new Submission(name, Notation.SMILES, smiles, "controls", 1, 0, null));
    }

    private static UserException unknown(String name) {
        List<String> known = ReferenceCompounds.bundled().all().stream()
                .map(ReferenceCompound::name)
                .toList();
        return new UserException("Cannot use control: " + name + ", expected a reference compound: " + known);
    }

    /**
     * How they fared, in their order.
     *
     * @param standIns records of the library that are the same molecules, by the control's name
     */
    public static List<ControlFate> placed(
            List<Screened> controls, Dataset<Row> scored, Map<String, ControlFate.StandIn> standIns) {
        List<Screened> passed = controls.stream()
                .filter(control -> control.outcome() == Outcome.SCORED)
                .toList();
        Iterator<Standing> standings = passed.isEmpty()
                ? List.<Standing>of().iterator()
                : ControlStandings.of(passed, scored).iterator();
        return controls.stream()
                .map(control -> {
                    ControlFate.StandIn standIn = standIns.get(control.id());
                    return control.outcome() == Outcome.SCORED
                            ? passed(control, standings.next(), standIn)
                            : removed(control, standIn);
                })
                .toList();
    }

    /** Where nothing else was scored, there is no rank to tell. */
    private static ControlFate passed(Screened control, Standing standing, ControlFate.StandIn standIn) {
        boolean compared = standing.others() > 0;
        return new ControlFate(
                control.id(),
                true,
                control.score(),
                compared ? standing.rank() : null,
                compared ? standing.rankTiedUntil() : null,
                compared ? 100 * standing.place() : null,
                peers(standing),
                control.stage(),
                standIn == null || standIn.scored() ? null : "duplicate of " + standIn.id(),
                null,
                standIn);
    }

    private static ControlFate.Peers peers(Standing standing) {
        if (standing.peers() == 0) {
            return null;
        }
        ConfidenceInterval interval = Proportion.wilson(standing.peersBeaten(), standing.peers());
        return new ControlFate.Peers(
                standing.peers(),
                100 * standing.peersBeaten() / standing.peers(),
                100 * interval.low(),
                100 * interval.high());
    }

    private static ControlFate removed(Screened control, ControlFate.StandIn standIn) {
        return new ControlFate(
                control.id(),
                false,
                0,
                null,
                null,
                null,
                null,
                control.stage(),
                control.reason(),
                control.message(),
                standIn);
    }
}
