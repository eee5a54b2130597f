package org.charcot.endpoint.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charcot.endpoint.card.EndpointCard.Bin;
import org.charcot.endpoint.card.EndpointCard.Comparison;
import org.charcot.endpoint.card.EndpointCard.Coverage;
import org.charcot.endpoint.card.EndpointCard.Metric;
import org.charcot.text.MarkdownTable;

/** The figures of a card as Markdown. */
final class CardTables {
    /** Steps between 0 and 1 in a plot of characters. */
    private static final int PLOT_STEPS = 40;

    private CardTables() {}

    static String curation(EndpointCard card) {
        MarkdownTable table = new MarkdownTable("after", "compounds or rows");
        card.curation().forEach((step, left) -> table.row(words(step), String.format(Locale.ROOT, "%,d", left)));
        return table.toString();
    }

    static String metrics(EndpointCard card) {
        List<String> floors = List.copyOf(card.floors().keySet());
        String[] header = new String[4 + floors.size()];
        header[0] = "metric";
        header[1] = who(card) + " (95 % interval)";
        header[2] = "mean of folds ± SD";
        header[3] = "shuffled labels";
        for (int i = 0; i < floors.size(); i++) {
            header[4 + i] = words(floors.get(i));
        }
        MarkdownTable table = new MarkdownTable(header);
        card.metrics().forEach((name, metric) -> {
            Object[] cells = new Object[header.length];
            cells[0] = words(name);
            cells[1] = withInterval(metric);
            cells[2] = number(metric.foldMean()) + " ± " + number(metric.foldSd());
            cells[3] = pooled(card.scrambled(), name);
            for (int i = 0; i < floors.size(); i++) {
                cells[4 + i] = pooled(card.floors().get(floors.get(i)), name);
            }
            table.row(cells);
        });
        return table.toString();
    }

    static String comparisons(EndpointCard card) {
        MarkdownTable table = new MarkdownTable(
                who(card) + " against", "metric", "better by (95 % interval of the difference)", "corrected p");
        for (Comparison one : card.comparisons()) {
            table.row(
                    words(one.other()),
                    words(one.metric()),
                    number(one.difference()) + " (" + number(one.low()) + " to " + number(one.high()) + ")",
                    pValue(one.pValue()));
        }
        return table.toString();
    }

    private static String who(EndpointCard card) {
        return card.adopted() ? "adopted model" : "ensemble";
    }

    static String coverage(EndpointCard card) {
        boolean classes = card.task() == Task.CLASSIFICATION;
        MarkdownTable table = new MarkdownTable(
                "of",
                "promised",
                "covered",
                classes
                        ? "with exactly one class left"
                        : "mean half-width, " + card.about().unit(),
                "compounds");
        for (Coverage one : card.calibration().coverage()) {
            table.row(
                    one.of(),
                    percent(one.nominal()),
                    percent(one.covered()),
                    classes ? percent(one.definite()) : number(one.definite()),
                    one.compounds());
        }
        return table.toString();
    }

    /** Lines of a fixed width: what was promised, what was observed, and both on a line from 0 to 1. */
    static String reliability(List<Bin> bins) {
        StringBuilder plot =
                new StringBuilder("predicted  observed  compounds  0" + " ".repeat(PLOT_STEPS - 1) + "1\n");
        for (Bin bin : bins) {
            char[] line = "·".repeat(PLOT_STEPS + 1).toCharArray();
            int predicted = step(bin.predicted());
            int observed = step(bin.observed());
            line[predicted] = 'p';
            line[observed] = predicted == observed ? '*' : 'o';
            plot.append(String.format(
                    Locale.ROOT,
                    "%9.3f %9.3f %10d  %s%n",
                    bin.predicted(),
                    bin.observed(),
                    bin.compounds(),
                    new String(line)));
        }
        return plot.toString().replace(System.lineSeparator(), "\n");
    }

    private static int step(double share) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * PLOT_STEPS);
    }

    static String withInterval(Metric metric) {
        return number(metric.pooled()) + " (" + number(metric.low()) + " to " + number(metric.high()) + ")";
    }

    static String pooled(Map<String, Metric> metrics, String name) {
        return metrics.containsKey(name) ? number(metrics.get(name).pooled()) : "";
    }

    static String number(double value) {
        return Double.isNaN(value) ? "not defined" : String.format(Locale.ROOT, "%.3f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Cards hold four decimals. */
    static String pValue(double p) {
        return p < 0.0001 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }

    static String words(String key) {
        return key.replace('_', ' ');
    }
}
