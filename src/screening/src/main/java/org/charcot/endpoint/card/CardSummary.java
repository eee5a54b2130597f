package org.charcot.endpoint.card;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charcot.endpoint.card.EndpointCard.Comparison;
import org.charcot.endpoint.card.EndpointCard.Coverage;
import org.charcot.endpoint.uncertainty.Calibration;
import org.charcot.text.MarkdownTable;

/** One row for each endpoint, by the metric that its card compares methods with. */
final class CardSummary {
    /** From which p on a difference may be chance. */
    private static final double CHANCE = 0.05;

    private CardSummary() {}

    static String of(List<EndpointCard> cards) {
        MarkdownTable table = new MarkdownTable(
                "endpoint",
                "what",
                "compounds",
                "metric",
                "ensemble (95 % interval)",
                "shuffled labels",
                "best floor",
                "corrected p",
                "covered at 80 %",
                "definite, or half-width");
        for (EndpointCard card : cards) {
            Optional<Comparison> floor = bestFloor(card);
            String metric = metric(card);
            boolean known = card.metrics().containsKey(metric);
            table.row(
                    "[" + card.name() + "](#" + card.name() + ")",
                    CardMarkdown.title(card),
                    String.format(Locale.ROOT, "%,d", compounds(card)),
                    CardTables.words(metric),
                    known ? CardTables.withInterval(card.metrics().get(metric)) : "",
                    card.scrambled().containsKey(metric)
                            ? CardTables.number(card.scrambled().get(metric).pooled())
                            : "",
                    floor.map(one -> floor(card, one)).orElse(""),
                    floor.map(one -> CardTables.pValue(one.pValue())).orElse(""),
                    atConfidence(card, one -> CardTables.percent(one.covered())),
                    atConfidence(card, one -> definite(card, one)));
        }
        return table.toString();
    }

    private static String metric(EndpointCard card) {
        return card.comparisons().stream()
                .map(Comparison::metric)
                .findFirst()
                .or(() -> card.metrics().keySet().stream().findFirst())
                .orElse("");
    }

    /** The floor that the ensemble is least ahead of. */
    private static Optional<Comparison> bestFloor(EndpointCard card) {
        return card.comparisons().stream()
                .filter(one -> card.floors().containsKey(one.other()))
                .filter(one -> one.metric().equals(metric(card)))
                .min(Comparator.comparingDouble(Comparison::difference));
    }

    /** The best floor, where the comparison does not show that the model is better than it. */
    static Optional<Comparison> floorNotBeaten(EndpointCard card) {
        return bestFloor(card).filter(one -> one.difference() <= 0 || one.pValue() >= CHANCE);
    }

    private static String floor(EndpointCard card, Comparison comparison) {
        EndpointCard.Metric metric = card.floors().get(comparison.other()).get(comparison.metric());
        return CardTables.words(comparison.other()) + (metric == null ? "" : " " + CardTables.number(metric.pooled()));
    }

    static int compounds(EndpointCard card) {
        return coverage(card).stream().mapToInt(Coverage::compounds).sum();
    }

    private static List<Coverage> coverage(EndpointCard card) {
        return card.calibration().coverage().stream()
                .filter(one -> one.nominal() == Calibration.CONFIDENCE)
                .toList();
    }

    private static String definite(EndpointCard card, Coverage coverage) {
        return card.task() == Task.CLASSIFICATION
                ? CardTables.percent(coverage.definite())
                : "± " + CardTables.number(coverage.definite());
    }

    private static String atConfidence(EndpointCard card, Function<Coverage, String> figure) {
        return coverage(card).stream()
                .map(one -> one.of() + " " + figure.apply(one))
                .collect(Collectors.joining(", "));
    }
}
