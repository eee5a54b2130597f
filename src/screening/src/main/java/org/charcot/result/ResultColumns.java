package org.charcot.result;

import java.util.ArrayList;
import java.util.List;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Output;
import org.charcot.profile.Component;
import org.charcot.profile.Profile;

/** The columns of the tables of scored and ranked molecules, in order: what a profile and its endpoints make of them. */
public final class ResultColumns {
    private ResultColumns() {}

    /** Columns of every scored molecule. */
    public static List<Column> scored(Profile profile, List<Endpoint> endpoints) {
        List<Column> columns = new ArrayList<>();
        columns.add(text("id", "the submitter's identifier"));
        columns.add(text("smiles", "canonical SMILES of the standardised parent"));
        columns.add(new Column(
                "score",
                "double",
                "0-1",
                "high",
                "weighted geometric mean of the desirabilities; orders candidates, is no probability"));
        columns.add(new Column(
                "score_low",
                "double",
                "0-1",
                "high",
                "the score less what the uncertainty of all its parts together may take"));
        columns.add(new Column(
                "score_high", "double", "0-1", "high", "the score and what their uncertainty may add to it"));
        for (Component component : profile.components()) {
            columns.add(new Column(
                    component.column(),
                    "double",
                    "0-1",
                    "high",
                    "how welcome " + component.name() + " is: "
                            + component.desirability().describe()));
        }
        if (profile.mechanisms().isPresent()) {
            columns.add(text("mechanism_best", "gene of the mechanism that counts most; empty if none does"));
        }
        columns.add(text(
                "outside_domain",
                "endpoints that know nothing like it, separated by '; '; what they say never counts in favour"));
        for (Component.OfOutsideScore outside : profile.outsideScores()) {
            columns.add(new Column(
                    outside.name(), "double", "", "", "the column " + outside.input() + " of the outside scores"));
        }
        for (Descriptor descriptor : Descriptor.values()) {
            String type = descriptor.isCount() ? "int" : "double";
            columns.add(new Column(descriptor.key(), type, descriptor.unit(), "", descriptor.meaning()));
        }
        for (Endpoint endpoint : endpoints) {
            for (Output output : endpoint.outputs()) {
                columns.add(new Column(output.name(), "double", output.unit(), output.direction(), output.meaning()));
            }
        }
        columns.add(text("alerts", "structural alerts that flag it, set:name separated by '; '; empty for none"));
        columns.add(text("scaffold", "SMILES of the Murcko scaffold; empty without rings"));
        columns.add(text(
                "tautomer_key", "equal for rows that are tautomers of each other by hydrogens on N, O, S, Se or Te"));
        columns.add(text("submitted", "SMILES as submitted; empty for other formats"));
        columns.add(text("file", "the file that it came from"));
        columns.add(new Column("line", "long", "", "", "the line or row of that file, from 1"));
        return columns;
    }

    /** Columns of the ranked molecules: those of the scored ones and what is worked out for the best only. */
    public static List<Column> ranked(Profile profile, List<Endpoint> endpoints) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("rank", "int", "", "low", "1 is best; equal scores stand in the order of their SMILES"));
        columns.add(new Column(
                "rank_tied_until",
                "int",
                "",
                "low",
                "the last rank it cannot be told apart from: down to there scores lie within its interval"));
        columns.addAll(scored(profile, endpoints));
        columns.add(text("inchikey", "standard InChIKey of the parent; empty where InChI failed"));
        columns.add(text("inchikey_fault", "why there is no InChIKey; empty where there is one"));
        columns.add(text("nearest_reference", "the most similar compound that was tried against ALS"));
        columns.add(
                new Column("nearest_reference_similarity", "double", "0-1", "", "Tanimoto similarity of ECFP4 to it"));
        columns.add(text("nearest_reference_stage", "the furthest that compound came in ALS"));
        columns.add(text("nearest_reference_outcome", "what was found; empty where not re-read in a source"));
        columns.addAll(knownAndMechanism(profile));
        endpoints.forEach(endpoint -> columns.addAll(ofTheBest(profile, endpoint)));
        columns.add(
                text(
                        "alert_atoms",
                        "where the alerts lie, set:name:atoms separated by '; ': the atoms of smiles that are no hydrogen, from 1"));
        columns.addAll(DiversityColumns.of(profile.pick()));
        columns.add(text("reasons", "why it stands where it does, in words"));
        columns.add(text("reasons_fr", "the same in French"));
        return columns;
    }

    private static List<Column> knownAndMechanism(Profile profile) {
        List<Column> columns = new ArrayList<>();
        columns.add(text("known_as", "the compound tried against ALS that it is, in any salt, stereo or tautomer"));
        columns.add(
                new Column("known_drug", "boolean", "", "", "whether that compound was given to patients with ALS"));
        if (profile.mechanisms().isPresent()) {
            columns.add(text("mechanism_evidence", "why the best mechanism is believed to matter in ALS"));
            columns.add(
                    text(
                            "mechanism_direction",
                            "what a drug should do to it, and whether the assay tells; 'unknown' where it measured binding only"));
            columns.add(text(
                    "mechanism_history",
                    "what became of the mechanism in patients; an outcome only where it was re-read in a source"));
        }
        return columns;
    }

    /** What an endpoint says beyond its numbers. */
    private static List<Column> ofTheBest(Profile profile, Endpoint endpoint) {
        List<Column> columns = new ArrayList<>(nearest(endpoint));
        if (profile.isMechanism(endpoint.name())) {
            String name = endpoint.name() + "_nearest_active";
            String unit = endpoint.card().about().unit();
            columns.add(text(name + "_id", "the most similar training compound that is active; empty if none is"));
            columns.add(new Column(name + "_label", "double", unit, "", "what was measured for it"));
            columns.add(new Column(name + "_similarity", "double", "0-1", "", "Tanimoto similarity of ECFP4 to it"));
        }
        return columns;
    }

    private static List<Column> nearest(Endpoint endpoint) {
        String name = endpoint.name();
        String unit = endpoint.card().about().unit();
        return List.of(
                text(
                        name + "_call",
                        "yes, no, cannot tell (both or neither are compatible with what is known), or outside (too"
                                + " unlike the training set); empty for a value that no threshold divides"),
                text(
                        name + "_nearest_id",
                        "the most similar compound of "
                                + (endpoint.card().adopted() ? "those that judged " : "the training set of ")
                                + name),
                new Column(name + "_nearest_label", "double", unit, "", "what was measured for it"),
                new Column(name + "_nearest_similarity", "double", "0-1", "high", "Tanimoto similarity of ECFP4 to it"),
                new Column(
                        name + "_in_domain",
                        "boolean",
                        "",
                        "",
                        "whether it is as near to the training set as 95 % of the set are to each other"),
                new Column(
                        name + "_atoms",
                        "string",
                        unit,
                        "",
                        endpoint.tellsContributions()
                                ? "what each atom of smiles that is no hydrogen adds to the answer of the model before"
                                        + " calibration, in the order of smiles, separated by ' '; of mechanisms for the"
                                        + " best one only"
                                : "empty: the model does not tell what atoms add to its answer"));
    }

    private static Column text(String name, String meaning) {
        return new Column(name, "string", "", "", meaning);
    }
}
