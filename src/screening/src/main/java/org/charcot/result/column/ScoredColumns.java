package org.charcot.result.column;

import static org.charcot.result.column.ResultColumn.longCount;
import static org.charcot.result.column.ResultColumn.number;
import static org.charcot.result.column.ResultColumn.share;
import static org.charcot.result.column.ResultColumn.text;

import java.util.ArrayList;
import java.util.List;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Output;
import org.charcot.profile.Component;
import org.charcot.profile.Profile;
import org.charcot.screen.Screened;

/** The columns of every scored molecule, in order. */
final class ScoredColumns {
    private ScoredColumns() {}

    static List<ResultColumn<Screened>> of(Profile profile, List<Endpoint> endpoints, List<Column> kept) {
        List<ResultColumn<Screened>> columns = new ArrayList<>(whatItIs());
        columns.addAll(score(profile));
        columns.addAll(outsideScores(profile));
        columns.addAll(descriptors());
        columns.addAll(predictions(endpoints));
        columns.addAll(whereItIsFrom());
        columns.addAll(LibraryColumns.of(kept));
        return columns;
    }

    private static List<ResultColumn<Screened>> whatItIs() {
        return List.of(
                text("id", "the submitter's identifier", Screened::id),
                text("smiles", "canonical SMILES of the standardised parent", Screened::smiles));
    }

    private static List<ResultColumn<Screened>> score(Profile profile) {
        List<ResultColumn<Screened>> columns = new ArrayList<>();
        columns.add(share(
                "score",
                "weighted geometric mean of the desirabilities; orders candidates, is no probability",
                Screened::score));
        columns.add(share(
                "score_low",
                "the score less what the uncertainty of all its parts together may take",
                Screened::scoreLow));
        columns.add(share("score_high", "the score and what their uncertainty may add to it", Screened::scoreHigh));
        for (Component component : profile.components()) {
            int place = columns.size() - 3;
            columns.add(share(
                    component.column(),
                    "how welcome " + component.name() + " is: "
                            + component.desirability().describe(),
                    molecule -> molecule.desirabilities()[place]));
        }
        if (profile.mechanisms().isPresent()) {
            columns.add(text(
                    "mechanism_best",
                    "gene of the mechanism that counts most; empty if none does",
                    Screened::mechanism));
        }
        columns.add(text(
                "outside_domain",
                "endpoints that know nothing like it, separated by '; '; what they say never counts in favour",
                Screened::outside));
        return columns;
    }

    private static List<ResultColumn<Screened>> outsideScores(Profile profile) {
        List<ResultColumn<Screened>> columns = new ArrayList<>();
        for (Component.OfOutsideScore outside : profile.outsideScores()) {
            int place = columns.size();
            columns.add(number(
                    outside.name(),
                    "",
                    "the column " + outside.input() + " of the outside scores",
                    molecule -> molecule.outsideScores()[place]));
        }
        return columns;
    }

    private static List<ResultColumn<Screened>> descriptors() {
        List<ResultColumn<Screened>> columns = new ArrayList<>();
        // measurements stand in the order of the enum
        for (Descriptor descriptor : Descriptor.values()) {
            int place = columns.size();
            columns.add(ResultColumn.of(
                    new Column(
                            descriptor.key(),
                            descriptor.isCount() ? ColumnType.INT : ColumnType.DOUBLE,
                            descriptor.unit(),
                            "",
                            descriptor.meaning()),
                    descriptor.isCount()
                            ? molecule -> (int) molecule.measurements()[place]
                            : molecule -> molecule.measurements()[place]));
        }
        return columns;
    }

    private static List<ResultColumn<Screened>> predictions(List<Endpoint> endpoints) {
        List<ResultColumn<Screened>> columns = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            for (Output output : endpoint.outputs()) {
                int place = columns.size();
                columns.add(ResultColumn.of(
                        new Column(
                                output.name(), ColumnType.DOUBLE, output.unit(), output.direction(), output.meaning()),
                        molecule -> molecule.predictions()[place]));
            }
        }
        return columns;
    }

    private static List<ResultColumn<Screened>> whereItIsFrom() {
        return List.of(
                text(
                        "alerts",
                        "structural alerts that flag it, set:name separated by '; '; empty for none",
                        Screened::alerts),
                text("scaffold", "SMILES of the Murcko scaffold; empty without rings", Screened::scaffold),
                text(
                        "tautomer_key",
                        "equal for rows that are tautomers of each other by hydrogens on N, O, S, Se or Te",
                        Screened::tautomerKey),
                text(
                        "submitted",
                        "SMILES as submitted; empty for other formats",
                        molecule -> molecule.submitted() == null ? "" : molecule.submitted()),
                text("file", "the file that it came from", Screened::file),
                longCount("line", "the line or row of that file, from 1", Screened::line));
    }
}
