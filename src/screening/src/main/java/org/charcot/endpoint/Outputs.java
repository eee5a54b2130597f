package org.charcot.endpoint;

import java.util.List;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.About;
import org.charcot.endpoint.card.Task;

/** The columns of an endpoint's numbers, by its card, in the order of {@link ClassNumbers} or {@link ValueNumbers}. */
final class Outputs {
    private Outputs() {}

    static List<Output> of(EndpointCard card) {
        String name = card.name();
        About about = card.about();
        Output answer = new Output(card.task().column(name), about.unit(), about.direction(), about.title());
        if (card.task() == Task.CLASSIFICATION) {
            return List.of(
                    answer,
                    new Output(
                            name + "_p_positive",
                            "p-value",
                            "",
                            "how well it fits the positive class (Mondrian conformal): at 0.2 or less, four of five"
                                    + " positives fit better"),
                    new Output(name + "_p_negative", "p-value", "", "the same for the negative class"),
                    new Output(
                            answer.name() + "_low",
                            about.unit(),
                            "",
                            "the probability if calibration takes the molecule for a negative (Venn-ABERS)"),
                    new Output(answer.name() + "_high", about.unit(), "", "the same if it takes it for a positive"));
        }
        return List.of(
                answer,
                new Output(
                        name + "_low",
                        about.unit(),
                        "",
                        "the lower end of the interval that holds the measured value in 80 of 100 cases (conformal)"),
                new Output(name + "_high", about.unit(), "", "the upper end of it"));
    }
}
