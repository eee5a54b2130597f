package org.charcot.endpoint.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.charcot.endpoint.card.EndpointCard.About;
import org.charcot.text.MarkdownTable;

/**
 * Cards as one document for people: a table of all, then each endpoint with what it is for, how well it does, and how it
 * answers the five principles of the OECD for the validation of QSAR models (2007, ENV/JM/MONO(2007)2).
 */
public final class CardMarkdown {
    private static final String INTRODUCTION = """
            # Endpoints

            Written by `./spark-submit.sh describe cards --out docs/endpoints.md --overwrite` from the cards that travel with the
            models. Where no other split is named, figures are of predictions for compounds whose scaffold the model had not seen. A
            floor is a method that any model must beat; shuffled labels show what chance looks like. *Definite* is the share of
            compounds for which one class is left at the promised coverage; of values, the half-width of the interval stands in its place.
            Each p is of one comparison, not corrected for the number of comparisons; what it is corrected for is that folds
            share their training compounds (Nadeau & Bengio 2003, doi:10.1023/A:1024068626366).

            """;

    private CardMarkdown() {}

    public static String of(List<EndpointCard> cards) {
        return INTRODUCTION
                + CardSummary.of(cards)
                + cards.stream().map(CardMarkdown::of).collect(Collectors.joining());
    }

    private static String of(EndpointCard card) {
        StringBuilder text = new StringBuilder("\n## " + card.name() + "\n\n");
        text.append("**").append(title(card)).append("**\n\n");
        if (!card.caution().isEmpty()) {
            text.append("> Caution: ").append(card.caution()).append("\n\n");
        }
        text.append(facts(card)).append('\n');
        list(text, "Meant", card.about().intendedUse());
        list(text, "Not meant", card.about().notFor());
        text.append("### How well it does\n\n").append(CardTables.metrics(card));
        if (!card.comparisons().isEmpty()) {
            text.append('\n').append(CardTables.comparisons(card));
        }
        CardSummary.floorNotBeaten(card).ifPresent(floor -> text.append("\nNot shown to be better than ")
                .append(CardTables.words(floor.other()))
                .append(" (corrected p ")
                .append(CardTables.pValue(floor.pValue()))
                .append(").\n"));
        if (!card.otherSplits().isEmpty()) {
            text.append("\n### How much the split matters\n\n").append(CardSplits.splits(card));
        }
        if (!card.cliffs().isEmpty()) {
            text.append("\n### Activity cliffs\n\n").append(CardSplits.cliffs(card.cliffs()));
        }
        text.append("\n### How sure it is\n\n")
                .append(sentence(card.calibration().method()))
                .append(" Each fold is judged by a calibration on the others.\n\n")
                .append(CardTables.coverage(card));
        if (!card.calibration().reliability().isEmpty()) {
            text.append("\nProbabilities promised (p) and shares observed (o; * where both are):\n\n```text\n")
                    .append(CardTables.reliability(card.calibration().reliability()))
                    .append("```\n");
        }
        text.append("\n### Compounds\n\n").append(CardTables.curation(card));
        return text.append("\n### OECD principles\n\n").append(principles(card)).toString();
    }

    private static MarkdownTable facts(EndpointCard card) {
        About about = card.about();
        MarkdownTable table = new MarkdownTable("", "");
        String column = "`" + card.task().column(card.name()) + "`";
        table.row("answer", about.unit().isEmpty() ? column : column + ", " + about.unit());
        if (!about.positiveClass().isEmpty()) {
            table.row("positive class", about.positiveClass());
        }
        if (about.threshold() != null) {
            table.row("counts as yes", "from " + about.threshold());
        }
        table.row("wanted", told(about.direction()));
        table.row("source", told(about.source()));
        table.row("licence", told(about.licence()));
        return table;
    }

    /** What only a person can say, and nobody did. */
    private static String told(String words) {
        return words.isEmpty() ? "not said" : words;
    }

    /** Its name, where nobody gave it a title. */
    static String title(EndpointCard card) {
        return card.about().title().isEmpty() ? card.name() : card.about().title();
    }

    private static void list(StringBuilder text, String title, List<String> items) {
        if (!items.isEmpty()) {
            text.append(title).append(":\n\n");
            items.forEach(item -> text.append("- ").append(item).append('\n'));
            text.append('\n');
        }
    }

    private static MarkdownTable principles(EndpointCard card) {
        EndpointCard.Domain domain = card.domain();
        EndpointCard.Split split = card.split();
        return new MarkdownTable("principle", "answer")
                .row("1. a defined endpoint", endpoint(card))
                .row(
                        "2. an unambiguous algorithm",
                        card.learner().algorithm() + " on features `" + card.features() + "`, seed "
                                + card.learner().seed()
                                + (card.adopted() ? ", learnt elsewhere; " : ", open source; ")
                                + pairs(card.learner().parameters())
                                + ". Versions: " + pairs(card.versions()))
                .row(
                        "3. a defined domain of applicability",
                        domain.measure() + ": inside from " + CardTables.number(domain.fifthPercentile())
                                + " to the nearest " + (card.adopted() ? "calibration" : "training")
                                + " compound (fifth percentile; median "
                                + CardTables.number(domain.median()) + ")")
                .row(
                        "4. goodness of fit, robustness, predictivity",
                        "tables above: " + split.folds() + " folds of " + split.method() + " (" + split.groups()
                                + " groups, dealt " + split.repeats() + " × for comparisons, seed " + split.seed()
                                + "), floors, shuffled labels, coverage. Fit to the training compounds is not reported:"
                                + " it says nothing of others")
                .row(
                        "5. a mechanistic interpretation, if possible",
                        "none is claimed. "
                                + (card.adopted()
                                        ? "The model does not tell what atoms add to an answer; the nearest"
                                                + " calibration compound"
                                        : "`predict --atoms` tells what each atom adds to an answer, and the nearest"
                                                + " training compound")
                                + " with its measured label stands beside each answer");
    }

    private static String endpoint(EndpointCard card) {
        String what = card.about().positiveClass().isEmpty()
                ? card.about().unit()
                : card.about().positiveClass();
        return sentence(what.isEmpty() ? title(card) : title(card) + ": " + what)
                + " Label and protocol are those of the source";
    }

    private static String pairs(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
