package org.charcot.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.charcot.profile.Component;

/** Why a molecule stands where it does, in a few words that a chemist can check. */
public final class Reasons {
    private static final double GOOD = 0.8;
    private static final double POOR = 0.5;

    private Reasons() {}

    /**
     * @param values the descriptor values and predictions, in the order of the components
     * @param alerts as they stand on the row
     */
    public static String of(
            List<Component> components,
            double[] values,
            double[] desirabilities,
            String alerts,
            ReferenceCompounds.Nearest nearest) {
        List<String> sentences = new ArrayList<>();
        String good = list(components, values, desirabilities, true);
        String poor = list(components, values, desirabilities, false);
        if (!good.isEmpty()) {
            sentences.add("In its favour: " + good + ".");
        }
        sentences.add(poor.isEmpty() ? "Nothing counts strongly against it." : "Against it: " + poor + ".");
        sentences.add(alerts.isEmpty() ? "No structural alert." : "Structural alerts: " + alerts + ".");
        sentences.add(String.format(
                Locale.ROOT,
                "Nearest compound tried against ALS: %s (similarity %.2f).",
                nearest.compound().name(),
                nearest.similarity()));
        return String.join(" ", sentences);
    }

    private static String list(List<Component> components, double[] values, double[] desirabilities, boolean good) {
        Comparator<Integer> byDesirability = Comparator.comparingDouble(i -> desirabilities[i]);
        return IntStream.range(0, values.length)
                .boxed()
                .filter(i -> good ? desirabilities[i] >= GOOD : desirabilities[i] < POOR)
                .sorted(good ? byDesirability.reversed() : byDesirability)
                .map(i -> String.format(
                        Locale.ROOT, "%s %.2f", components.get(i).name().replace('_', ' '), values[i]))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
