package org.charcot.endpoint;

import java.io.Serializable;
import java.util.List;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.panel.Panel;
import org.charcot.molecule.fingerprint.FingerprintGolden;
import org.charcot.molecule.fingerprint.FingerprintKind;

/** Endpoints on their way to the machines that score; each machine loads and proves them once. */
public final class EndpointShelf implements Serializable {
    private final List<EndpointBytes> bytes;
    private transient volatile List<Endpoint> endpoints;
    private transient volatile Panel panel;

    public EndpointShelf(List<Endpoint> endpoints) {
        FingerprintGolden.check(FingerprintKind.ECFP4);
        bytes = List.copyOf(endpoints.stream().map(Endpoint::bytes).toList());
        this.endpoints = List.copyOf(endpoints);
    }

    public List<Endpoint> endpoints() {
        List<Endpoint> loaded = endpoints;
        if (loaded == null) {
            synchronized (this) {
                if (endpoints == null) {
                    FingerprintGolden.check(FingerprintKind.ECFP4);
                    endpoints = bytes.stream().map(Endpoint::ofBytes).toList();
                }
                loaded = endpoints;
            }
        }
        return loaded;
    }

    /** All of them, to be asked together. */
    private Panel panel() {
        Panel made = panel;
        if (made == null) {
            List<Endpoint> loaded = endpoints();
            synchronized (this) {
                if (panel == null) {
                    panel = Endpoint.panel(loaded);
                }
                made = panel;
            }
        }
        return made;
    }

    /** For one thread. */
    public Asking asking() {
        return new Asking(endpoints(), panel().round());
    }

    /**
     * Asks the endpoints about a few molecules together: first all of the models, then one training set after the other,
     * so that what one molecule brought into the processor's caches serves the next. Not thread-safe.
     */
    public static final class Asking {
        private final List<Endpoint> endpoints;
        private final Panel.Round round;
        private final FeatureRow row = new FeatureRow();

        private Asking(List<Endpoint> endpoints, Panel.Round round) {
            this.endpoints = endpoints;
            this.round = round;
        }

        /** What the models say, molecule by molecule and endpoint by endpoint. */
        public Answer[][] answers(List<Features> molecules) {
            Answer[][] answers = new Answer[molecules.size()][endpoints.size()];
            for (int molecule = 0; molecule < answers.length; molecule++) {
                row.set(molecules.get(molecule));
                round.ask(row);
                for (int endpoint = 0; endpoint < answers[molecule].length; endpoint++) {
                    answers[molecule][endpoint] = round.answer(endpoint);
                }
            }
            return answers;
        }

        /** What is to be said of {@link #answers}, with the nearest training compounds. */
        public Prediction[][] predictions(List<Features> molecules, Answer[][] answers) {
            Prediction[][] predictions = new Prediction[molecules.size()][endpoints.size()];
            for (int endpoint = 0; endpoint < endpoints.size(); endpoint++) {
                for (int molecule = 0; molecule < predictions.length; molecule++) {
                    predictions[molecule][endpoint] = endpoints
                            .get(endpoint)
                            .predict(
                                    answers[molecule][endpoint],
                                    molecules.get(molecule).ecfp4());
                }
            }
            return predictions;
        }
    }
}
