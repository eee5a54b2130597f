package org.charcot.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Interval;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.panel.Panel;
import org.charcot.molecule.fingerprint.Fingerprint;

/** What the endpoints of a profile answer about one molecule. */
final class Answers {
    private final Questions questions;
    private final double[] numbers;
    private final boolean[] inside;
    private final Fingerprint ecfp4;

    private Answers(Questions questions, double[] numbers, boolean[] inside, Fingerprint ecfp4) {
        this.questions = questions;
        this.numbers = numbers;
        this.inside = inside;
        this.ecfp4 = ecfp4;
    }

    /** The endpoints with the places of their numbers; any number of threads may ask. */
    static final class Questions {
        private final List<Endpoint> endpoints;
        private final Map<String, Integer> places;
        private final int[] starts;
        private final Panel panel;

        Questions(List<Endpoint> endpoints) {
            this.endpoints = List.copyOf(endpoints);
            panel = Endpoint.panel(endpoints);
            places = IntStream.range(0, endpoints.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> endpoints.get(i).name(), Function.identity()));
            starts = new int[endpoints.size() + 1];
            for (int i = 0; i < endpoints.size(); i++) {
                starts[i + 1] = starts[i] + endpoints.get(i).outputs().size();
            }
        }

        boolean isEmpty() {
            return endpoints.isEmpty();
        }

        /** For one thread. */
        Panel.Round round() {
            return panel.round();
        }

        /**
         * Asks about several molecules: first all of the models, then one training set after the other, so that what one
         * molecule brought into the processor's caches serves the next.
         *
         * @param round of this
         * @param molecules null each if there are no endpoints
         */
        List<Answers> about(Panel.Round round, List<Features> molecules) {
            if (isEmpty()) {
                return molecules.stream()
                        .map(any -> new Answers(this, new double[0], new boolean[0], null))
                        .toList();
            }
            FeatureRow row = new FeatureRow();
            List<Answers> answers = new ArrayList<>();
            for (Features molecule : molecules) {
                row.set(molecule);
                round.ask(row);
                answers.add(new Answers(this, numbers(round), new boolean[endpoints.size()], molecule.ecfp4()));
            }
            for (int i = 0; i < endpoints.size(); i++) {
                for (Answers one : answers) {
                    one.inside[i] = endpoints.get(i).covers(one.ecfp4);
                }
            }
            return answers;
        }

        private double[] numbers(Panel.Round round) {
            double[] numbers = new double[starts[endpoints.size()]];
            for (int i = 0; i < endpoints.size(); i++) {
                double[] own = endpoints.get(i).numbers(round.answer(i));
                System.arraycopy(own, 0, numbers, starts[i], own.length);
            }
            return numbers;
        }
    }

    /** All numbers of all endpoints, in their order. */
    double[] numbers() {
        return numbers;
    }

    Interval of(String endpoint) {
        int place = questions.places.get(endpoint);
        return questions.endpoints.get(place).interval(numbers, questions.starts[place]);
    }

    boolean inside(String endpoint) {
        return inside[questions.places.get(endpoint)];
    }

    /** How similar the nearest compound is that an endpoint was learnt from; 0 outside its domain. */
    double similarity(String endpoint) {
        int place = questions.places.get(endpoint);
        return inside[place] ? questions.endpoints.get(place).nearest(ecfp4).similarity() : 0;
    }

    /** The names of those that know nothing like the molecule. */
    List<String> outside() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < inside.length; i++) {
            if (!inside[i]) {
                names.add(questions.endpoints.get(i).name());
            }
        }
        return names;
    }
}
