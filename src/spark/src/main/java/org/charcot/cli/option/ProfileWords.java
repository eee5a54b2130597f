package org.charcot.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.charcot.mechanism.Mechanism;
import org.charcot.mechanism.Mechanisms;
import org.charcot.profile.Component;
import org.charcot.profile.Desirability;
import org.charcot.profile.Profile;
import org.charcot.rule.Limit;
import org.charcot.text.MarkdownTable;

/** A profile in words: what a molecule must meet, what counts how much, and where each number comes from. */
public final class ProfileWords {
    private final Profile profile;
    private final double weights;

    public ProfileWords(Profile profile) {
        this.profile = profile;
        weights = profile.components().stream().mapToDouble(Component::weight).sum();
    }

    /** To be read on a screen. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(profile.name() + ": " + profile.question());
        lines.add("  A molecule must have:");
        profile.gates()
                .limits()
                .forEach(limit -> lines.add("    " + gate(limit) + " (" + source(limit.source()) + ")"));
        profile.gates()
                .alerts()
                .forEach((set, action) ->
                        lines.add("    alerts " + set + ": " + action.name().toLowerCase(Locale.ROOT)));
        lines.add("  Its score is made of:");
        for (Component component : profile.components()) {
            lines.add("    " + share(component) + "  " + name(component) + ": "
                    + component.desirability().describe() + error(component) + " (" + source(component.source()) + ")");
        }
        profile.mechanisms().ifPresent(panel -> mechanisms(panel, lines));
        lines.add("  Weighted geometric mean, each part at least " + profile.floor() + "; what is outside an endpoint's"
                + " domain, or missing, counts as at most " + profile.unknown() + ".");
        lines.add("  Controls: " + (profile.controls().isEmpty() ? "none" : String.join(", ", profile.controls())));
        return String.join("\n", lines) + "\n";
    }

    private static void mechanisms(Component.OfMechanisms panel, List<String> lines) {
        lines.add(
                "  The mechanism is the best of these, by its predicted potency; trusted by the similarity to the nearest"
                        + " measured compound (" + panel.trust().describe() + "); at least "
                        + Desirability.number(panel.elsewhere()) + ", as it may act on a gene without a model:");
        for (Mechanism mechanism : panel.anyOf()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "    %-8s %s; counts to %.2f: %s%s%s",
                    mechanism.gene(),
                    mechanism.action(),
                    panel.worth(mechanism),
                    mechanism.evidence().english(),
                    mechanism.history().isEmpty() ? "" : " (" + mechanism.history() + ")",
                    mechanism.directionKnown() ? "" : "; direction unknown, binding only"));
        }
        lines.add("  Not assessed, for want of a model: "
                + Mechanisms.unassessedAntiTargets().stream()
                        .map(mechanism -> mechanism.gene() + ": " + mechanism.action())
                        .collect(Collectors.joining("; ")));
    }

    private static String source(String given) {
        return given.isEmpty() ? "no source given" : given;
    }

    private static String gate(Limit limit) {
        return limit.descriptor().key()
                + (limit.min() == null ? "" : " at least " + Desirability.number(limit.min()))
                + (limit.max() == null ? "" : " at most " + Desirability.number(limit.max()));
    }

    private static String name(Component component) {
        return component instanceof Component.OfEndpoint endpoint
                        && !endpoint.folder().isEmpty()
                ? endpoint.name() + " in " + endpoint.folder()
                : component.name();
    }

    private String share(Component component) {
        return String.format(Locale.ROOT, "%4.1f %%", 100 * component.weight() / weights);
    }

    private static String error(Component component) {
        return component instanceof Component.OfDescriptor of && of.error() > 0
                ? ", known to " + Desirability.number(of.error()) + " in 80 of 100 cases"
                : "";
    }

    /** A section of a document. */
    public String markdown() {
        MarkdownTable gates = new MarkdownTable("must have", "source");
        profile.gates().limits().forEach(limit -> gates.row(gate(limit), source(limit.source())));
        MarkdownTable parts = new MarkdownTable("part of the score", "weight", "desirability", "source");
        profile.components()
                .forEach(component -> parts.row(
                        "`" + name(component) + "`",
                        share(component).strip(),
                        component.desirability().describe() + error(component),
                        source(component.source())));
        return "### " + profile.name() + "\n\n" + profile.question() + ".\n\n" + gates + "\n" + parts
                + profile.mechanisms().map(ProfileWords::markdown).orElse("") + "\nControls: "
                + String.join(", ", profile.controls()) + ".\n";
    }

    private static String markdown(Component.OfMechanisms panel) {
        MarkdownTable table = new MarkdownTable("mechanism", "wanted", "measured", "evidence in ALS", "counts to");
        for (Mechanism mechanism : panel.anyOf()) {
            table.row(
                    mechanism.gene(),
                    mechanism.action(),
                    mechanism.measures(),
                    mechanism.evidence().english() + (mechanism.history().isEmpty() ? "" : "; " + mechanism.history()),
                    String.format(Locale.ROOT, "%.2f", panel.worth(mechanism)));
        }
        return "\n" + table;
    }
}
