package org.charcot.endpoint.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.charcot.endpoint.card.EndpointCard.Cliffs;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.endpoint.card.EndpointCard.OtherSplit;
import org.charcot.text.MarkdownTable;

/** What a card says of other splits and of activity cliffs, as Markdown. */
final class CardSplits {
    /** Two are enough to see how figures move; the card has all. */
    private static final Set<String> SHOWN = Set.of("auroc", "average_precision", "mae", "r2");

    private CardSplits() {}

    /** One row for each split, that of the card's other figures first. */
    static String splits(EndpointCard card) {
        List<String> metrics =
                card.metrics().keySet().stream().filter(SHOWN::contains).toList();
        Set<String> floors = new LinkedHashSet<>();
        card.otherSplits().forEach(one -> floors.addAll(one.floors().keySet()));
        List<String> header = new ArrayList<>(List.of("unseen", "judged", "groups"));
        for (String metric : metrics) {
            header.add(CardTables.words(metric) + " (95 % interval)");
            floors.forEach(floor -> header.add("of " + CardTables.words(floor)));
        }
        MarkdownTable table = new MarkdownTable(header.toArray(String[]::new));
        OtherSplit scaffold = new OtherSplit(
                "scaffold",
                card.split().method(),
                card.split().folds(),
                card.split().groups(),
                CardSummary.compounds(card),
                null,
                card.metrics(),
                card.floors());
        table.row(cells(scaffold, metrics, floors));
        card.otherSplits().forEach(one -> table.row(cells(one, metrics, floors)));
        return table.toString();
    }

    private static Object[] cells(OtherSplit split, List<String> metrics, Set<String> floors) {
        List<Object> cells = new ArrayList<>();
        cells.add(split.name() + (split.cutYear() == null ? "" : ", from " + split.cutYear()));
        cells.add(String.format(Locale.ROOT, "%,d", split.judged()));
        cells.add(String.format(Locale.ROOT, "%,d", split.groups()));
        for (String metric : metrics) {
            Metric ours = split.metrics().get(metric);
            cells.add(ours == null ? "" : CardTables.withInterval(ours));
            floors.forEach(floor -> cells.add(CardTables.pooled(split.floors().getOrDefault(floor, Map.of()), metric)));
        }
        return cells.toArray();
    }

    static String cliffs(List<Cliffs> cliffs) {
        MarkdownTable table = new MarkdownTable(
                "unseen", "cliff compounds", "their RMSE (95 % interval)", "RMSE of all (95 % interval)");
        for (Cliffs one : cliffs) {
            table.row(
                    one.split(),
                    String.format(Locale.ROOT, "%,d", one.compounds()),
                    CardTables.withInterval(one.rmse()),
                    CardTables.withInterval(one.rmseOfAll()));
        }
        return table.toString();
    }
}
