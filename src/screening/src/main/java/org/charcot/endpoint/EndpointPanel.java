package org.charcot.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.panel.Panel;
import org.charcot.error.UserException;
import org.charcot.molecule.fingerprint.FingerprintGolden;
import org.charcot.molecule.fingerprint.FingerprintKind;

/**
 * Several endpoints that are asked together, much faster than one after the other and with the same answers. Any number of
 * threads may hold it; each asks by an {@link Asker} of its own.
 */
public final class EndpointPanel {
    private final List<Endpoint> endpoints;
    private final Panel models;
    private final Map<String, Integer> places = new HashMap<>();
    /** Where the numbers of each endpoint begin, and at last where they end. */
    private final int[] starts;

    /** @throws UserException if this build makes other fingerprints than it should */
    public EndpointPanel(List<Endpoint> endpoints) {
        FingerprintGolden.check(FingerprintKind.ECFP4);
        this.endpoints = List.copyOf(endpoints);
        models = Panel.of(endpoints.stream().map(Endpoint::model).toList());
        starts = new int[endpoints.size() + 1];
        for (int place = 0; place < endpoints.size(); place++) {
            Endpoint endpoint = endpoints.get(place);
            places.put(endpoint.name(), place);
            starts[place + 1] = starts[place] + endpoint.outputs().size();
        }
    }

    public List<Endpoint> endpoints() {
        return endpoints;
    }

    public boolean isEmpty() {
        return endpoints.isEmpty();
    }

    /** The place of an endpoint, by its name, in whatever is answered endpoint by endpoint. */
    public int place(String endpoint) {
        return places.get(endpoint);
    }

    /** The numbers of all endpoints, one after the other, that follow from what their models said of one molecule. */
    public double[] numbers(Answer[] answers) {
        double[] numbers = new double[starts[endpoints.size()]];
        for (int place = 0; place < answers.length; place++) {
            double[] own = endpoints.get(place).numbers(answers[place]);
            System.arraycopy(own, 0, numbers, starts[place], own.length);
        }
        return numbers;
    }

    /** The answer of one endpoint with its two ends, out of the {@link #numbers} of all. */
    public Interval interval(int place, double[] numbers) {
        return endpoints.get(place).interval(numbers, starts[place]);
    }

    /** For one thread. */
    public Asker asker() {
        return new Asker(this);
    }

    /**
     * Asks about a few molecules together: first all of the models, then one training set after the other, so that what one
     * molecule brought into the processor's caches serves the next. What it says is told molecule by molecule and endpoint
     * by endpoint. Not thread-safe.
     */
    public static final class Asker {
        private final EndpointPanel panel;
        private final Panel.Round round;
        private final FeatureRow row = new FeatureRow();

        private Asker(EndpointPanel panel) {
            this.panel = panel;
            round = panel.models.round();
        }

        public EndpointPanel panel() {
            return panel;
        }

        /**
         * What the models say.
         *
         * @param molecules may be null each if there are no endpoints
         */
        public Answer[][] answers(List<Features> molecules) {
            int endpoints = panel.endpoints.size();
            Answer[][] answers = new Answer[molecules.size()][endpoints];
            if (endpoints == 0) {
                return answers;
            }
            for (int molecule = 0; molecule < answers.length; molecule++) {
                row.set(molecules.get(molecule));
                round.ask(row);
                for (int endpoint = 0; endpoint < endpoints; endpoint++) {
                    answers[molecule][endpoint] = round.answer(endpoint);
                }
            }
            return answers;
        }

        /** Whether each molecule lies within the domain of each endpoint, as {@link Endpoint#covers} tells. */
        public boolean[][] covered(List<Features> molecules) {
            boolean[][] covered = new boolean[molecules.size()][panel.endpoints.size()];
            for (int place = 0; place < panel.endpoints.size(); place++) {
                Endpoint endpoint = panel.endpoints.get(place);
                for (int molecule = 0; molecule < covered.length; molecule++) {
                    covered[molecule][place] =
                            endpoint.covers(molecules.get(molecule).ecfp4());
                }
            }
            return covered;
        }

        /** What is to be said of {@link #answers}, with the nearest training compounds. */
        public Prediction[][] predictions(List<Features> molecules, Answer[][] answers) {
            Prediction[][] predictions = new Prediction[molecules.size()][panel.endpoints.size()];
            for (int place = 0; place < panel.endpoints.size(); place++) {
                Endpoint endpoint = panel.endpoints.get(place);
                for (int molecule = 0; molecule < predictions.length; molecule++) {
                    predictions[molecule][place] = endpoint.predict(
                            answers[molecule][place], molecules.get(molecule).ecfp4());
                }
            }
            return predictions;
        }
    }
}
