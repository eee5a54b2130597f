package org.charcot.screen;

import java.util.ArrayList;
import java.util.List;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.Interval;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.Answer;

/** What the endpoints of a profile answer about one molecule. */
final class Answers {
    private final EndpointPanel panel;
    private final Features molecule;
    private final double[] numbers;
    private final boolean[] inside;

    private Answers(EndpointPanel panel, Features molecule, Answer[] answers, boolean[] inside) {
        this.panel = panel;
        this.molecule = molecule;
        numbers = panel.numbers(answers);
        this.inside = inside;
    }

    /**
     * Asks about several molecules together.
     *
     * @param molecules null each if there are no endpoints
     */
    static List<Answers> about(List<Features> molecules, EndpointPanel.Asker asker) {
        Answer[][] answers = asker.answers(molecules);
        boolean[][] inside = asker.covered(molecules);
        List<Answers> all = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            all.add(new Answers(asker.panel(), molecules.get(i), answers[i], inside[i]));
        }
        return all;
    }

    /** All numbers of all endpoints, in their order. */
    double[] numbers() {
        return numbers;
    }

    Interval of(String endpoint) {
        return panel.interval(panel.place(endpoint), numbers);
    }

    boolean inside(String endpoint) {
        return inside[panel.place(endpoint)];
    }

    /** How similar the nearest compound is that an endpoint was learnt from; 0 outside its domain. */
    double similarity(String endpoint) {
        int place = panel.place(endpoint);
        return inside[place]
                ? panel.endpoints().get(place).nearest(molecule.ecfp4()).similarity()
                : 0;
    }

    /** The names of those that know nothing like the molecule. */
    List<String> outside() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < inside.length; i++) {
            if (!inside[i]) {
                names.add(panel.endpoints().get(i).name());
            }
        }
        return names;
    }
}
