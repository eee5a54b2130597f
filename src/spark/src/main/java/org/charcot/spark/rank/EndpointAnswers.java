package org.charcot.spark.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.explanation.AtomExplainer;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.endpoint.neighbour.Neighbours;
import org.charcot.molecule.Molecule;
import org.charcot.result.column.EndpointAnswer;
import org.charcot.screen.ScreenerSource;

/** What endpoints say of one ranked molecule beyond their numbers: calls, nearest compounds, what each atom adds. */
final class EndpointAnswers {
    private static final Neighbour NONE = new Neighbour("", "", Double.NaN, 0);

    private final ScreenerSource recipe;
    private final Map<String, Neighbours> actives = new HashMap<>();
    private final Featuriser featuriser = new Featuriser();
    private final FeatureRow row = new FeatureRow();
    private final AtomExplainer explainer = new AtomExplainer();
    private final EndpointPanel.Asker asker;

    EndpointAnswers(ScreenerSource recipe) {
        this.recipe = recipe;
        asker = recipe.panel().asker();
        for (Endpoint endpoint : recipe.endpoints()) {
            if (recipe.profile().isMechanism(endpoint.name())) {
                endpoint.actives().ifPresent(known -> actives.put(endpoint.name(), known));
            }
        }
    }

    /** What is to be asked about; null if no endpoint is asked. */
    Features features(Molecule molecule) {
        return recipe.endpoints().isEmpty() ? null : featuriser.of(molecule);
    }

    /**
     * What the endpoints know of one molecule, each in its place.
     *
     * @param nearestActives null for an endpoint that is no mechanism
     */
    record Known(Features features, Answer[] answers, Prediction[] predictions, Neighbour[] nearestActives) {}

    /** Asks about several molecules, in less time than about one after the other. */
    List<Known> of(List<Features> molecules) {
        int endpoints = recipe.endpoints().size();
        if (endpoints == 0) {
            return molecules.stream()
                    .map(any -> new Known(null, new Answer[0], new Prediction[0], new Neighbour[0]))
                    .toList();
        }
        Answer[][] answers = asker.answers(molecules);
        Prediction[][] predictions = asker.predictions(molecules, answers);
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            known.add(new Known(molecules.get(i), answers[i], predictions[i], new Neighbour[endpoints]));
        }
        for (int endpoint = 0; endpoint < recipe.endpoints().size(); endpoint++) {
            String name = recipe.endpoints().get(endpoint).name();
            if (recipe.profile().isMechanism(name)) {
                for (Known one : known) {
                    one.nearestActives[endpoint] = Optional.ofNullable(actives.get(name))
                            .map(compounds -> compounds.nearest(one.features.ecfp4()))
                            .orElse(NONE);
                }
            }
        }
        return known;
    }

    /**
     * What each endpoint says, in their order.
     *
     * @param best the endpoint of the best mechanism, the only one of them whose atoms are explained: that costs more than
     *     all the rest; empty for none
     */
    List<EndpointAnswer> answers(Molecule molecule, Known known, String best) {
        List<EndpointAnswer> answers = new ArrayList<>();
        if (recipe.endpoints().isEmpty()) {
            return answers;
        }
        row.set(known.features);
        // its graph was read from the column smiles, so that its order is the one of the text
        explainer.set(molecule, row, molecule.heavyAtoms());
        for (int i = 0; i < recipe.endpoints().size(); i++) {
            Endpoint endpoint = recipe.endpoints().get(i);
            boolean explained = endpoint.name().equals(best) || known.nearestActives[i] == null;
            String atoms =
                    explained ? explainer.of(endpoint, known.answers[i].value()).text() : "";
            answers.add(new EndpointAnswer(known.predictions[i], known.nearestActives[i], atoms));
        }
        return answers;
    }
}
