package org.charcot.result.column;

import static org.charcot.result.column.ResultColumn.number;
import static org.charcot.result.column.ResultColumn.similarity;
import static org.charcot.result.column.ResultColumn.text;
import static org.charcot.result.column.ResultColumn.truth;

import java.util.ArrayList;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.profile.Profile;

/** The columns of what endpoints say of a ranked molecule beyond their numbers. */
final class EndpointColumns {
    private EndpointColumns() {}

    static List<ResultColumn<RankedMolecule>> of(Profile profile, List<Endpoint> endpoints) {
        List<ResultColumn<RankedMolecule>> columns = new ArrayList<>();
        for (int i = 0; i < endpoints.size(); i++) {
            // where the answer stands travels with the columns, the endpoint does not
            int place = i;
            Endpoint endpoint = endpoints.get(i);
            of(endpoint)
                    .forEach(column -> columns.add(
                            column.within(molecule -> molecule.answers().get(place))));
            if (profile.isMechanism(endpoint.name())) {
                ofMechanism(endpoint)
                        .forEach(column -> columns.add(
                                column.within(molecule -> molecule.answers().get(place))));
            }
        }
        return columns;
    }

    private static List<ResultColumn<EndpointAnswer>> of(Endpoint endpoint) {
        String name = endpoint.name();
        String unit = endpoint.card().about().unit();
        return List.of(
                text(
                        name + "_call",
                        "yes, no, cannot tell (both or neither are compatible with what is known), or outside (too"
                                + " unlike the training set); empty for a value that no threshold divides",
                        answer -> answer.prediction().callWords()),
                text(
                        name + "_nearest_id",
                        "the most similar compound of "
                                + (endpoint.card().adopted() ? "those that judged " : "the training set of ")
                                + name,
                        answer -> answer.prediction().nearest().id()),
                number(name + "_nearest_label", unit, "what was measured for it", answer -> answer.prediction()
                        .nearest()
                        .label()),
                similarity(
                                name + "_nearest_similarity",
                                "Tanimoto similarity of ECFP4 to it",
                                (EndpointAnswer answer) ->
                                        answer.prediction().nearest().similarity())
                        .better("high"),
                truth(
                        name + "_in_domain",
                        "whether it is as near to the training set as 95 % of the set are to each other",
                        answer -> answer.prediction().insideDomain()),
                ResultColumn.of(
                        new Column(name + "_atoms", ColumnType.STRING, unit, "", meaningOfAtoms(endpoint)),
                        EndpointAnswer::atoms));
    }

    private static String meaningOfAtoms(Endpoint endpoint) {
        return endpoint.tellsContributions()
                ? "what each atom of smiles that is no hydrogen adds to the answer of the model before"
                        + " calibration, in the order of smiles, separated by ' '; of mechanisms for the"
                        + " best one only"
                : "empty: the model does not tell what atoms add to its answer";
    }

    private static List<ResultColumn<EndpointAnswer>> ofMechanism(Endpoint endpoint) {
        String name = endpoint.name() + "_nearest_active";
        String unit = endpoint.card().about().unit();
        return List.of(
                text(
                        name + "_id",
                        "the most similar training compound that is active; empty if none is",
                        answer -> answer.nearestActive().id()),
                number(name + "_label", unit, "what was measured for it", answer -> answer.nearestActive()
                        .label()),
                similarity(name + "_similarity", "Tanimoto similarity of ECFP4 to it", answer -> answer.nearestActive()
                        .similarity()));
    }
}
