package org.charcot.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Interval;
import org.charcot.endpoint.model.Panel;
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

        Answers none() {
            return new Answers(this, new double[0], new boolean[0], null);
        }

        /** For one thread. */
        Panel.Round round() {
            return panel.round();
        }

        /** @param round of this, which was asked about the molecule */
        Answers about(Panel.Round round, Fingerprint ecfp4) {
            double[] numbers = new double[starts[endpoints.size()]];
            boolean[] inside = new boolean[endpoints.size()];
            for (int i = 0; i < inside.length; i++) {
                double[] own = endpoints.get(i).numbers(round.answer(i));
                System.arraycopy(own, 0, numbers, starts[i], own.length);
                inside[i] = endpoints.get(i).covers(ecfp4);
            }
            return new Answers(this, numbers, inside, ecfp4);
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
