package org.charcot.screen.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charcot.endpoint.Interval;
import org.charcot.mechanism.Mechanism;
import org.charcot.mechanism.Mechanisms;

/** Why a molecule stands where it does, in a few sentences that can be read aloud to a chemist and be checked. */
public final class Reasons {
    private static final double GOOD = 0.8;
    private static final double POOR = 0.5;
    private static final int MOST_NAMED = 4;
    /** Below it two ECFP4 tell of hardly any kinship. */
    private static final double HARDLY_ALIKE = 0.4;
    /** What the sentences say that a glance is for. */
    private static final List<String> GLANCE =
            List.of("known", "mechanism", "mechanism_none", "for", "against", "against_none");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\.) (?=\\p{Lu})");

    private final RankedFacts facts;
    private final Language language;
    private final List<String> sentences = new ArrayList<>();

    private Reasons(RankedFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
    }

    public static String of(RankedFacts facts, Language language) {
        Reasons reasons = new Reasons(facts, language);
        reasons.knownCompound();
        reasons.mechanism();
        reasons.parts();
        reasons.unknown();
        reasons.alerts();
        reasons.nearest();
        return String.join(" ", reasons.sentences);
    }

    /** The few sentences of a whole: who it is, by what mechanism, what counts for it and what against it. */
    public static String atAGlance(String reasons, Language language) {
        List<String> openings = GLANCE.stream().map(language::opening).toList();
        return SENTENCE_END
                .splitAsStream(reasons)
                .filter(sentence -> openings.stream().anyMatch(sentence::startsWith))
                .collect(Collectors.joining(" "));
    }

    private void say(String key, Object... parts) {
        sentences.add(language.say(key, parts));
    }

    private void knownCompound() {
        if (facts.known() != null) {
            say("known", facts.known().name());
        }
    }

    private void mechanism() {
        Mechanism best = facts.mechanism();
        if (best == null) {
            if (!facts.units().isEmpty()) {
                say("mechanism_none");
            }
            return;
        }
        Interval answer = facts.answers().get(best.endpoint());
        String unit = facts.units().get(best.endpoint());
        say(
                "mechanism",
                best.gene(),
                language.word("action", best.action()),
                unit,
                language.number(answer.value(), 1),
                language.number(answer.low(), 1),
                language.number(answer.high(), 1));
        if (facts.similarity() < HARDLY_ALIKE) {
            say("mechanism_outside");
        }
        if (!best.directionKnown()) {
            say("direction_unknown");
        }
        evidence(best);
        if (facts.active() != null) {
            say(
                    "active",
                    facts.active().id(),
                    unit,
                    language.number(facts.active().label(), 1),
                    language.number(facts.active().similarity(), 2));
        }
        notAssessed(best);
    }

    private void evidence(Mechanism best) {
        boolean french = language == Language.FRENCH;
        String kind = french ? best.evidence().french() : best.evidence().english();
        String history = french ? best.historyFrench() : best.history();
        if (history.isEmpty()) {
            say("evidence", kind);
        } else {
            say("evidence_history", kind, history);
        }
    }

    /** Relatives of the best mechanism that should be left alone, and that nothing here predicts. */
    private void notAssessed(Mechanism best) {
        List<String> genes = Mechanisms.unassessedAntiTargets().stream()
                .filter(anti -> anti.family().equals(best.family()))
                .map(Mechanism::gene)
                .toList();
        if (!genes.isEmpty()) {
            say("not_assessed", language.list(genes));
        }
    }

    private void parts() {
        String good = named(part -> part.desirability() >= GOOD);
        String poor = named(part -> part.desirability() < POOR && !isUnknown(part));
        if (!good.isEmpty()) {
            say("for", good);
        }
        if (poor.isEmpty()) {
            say("against_none");
        } else {
            say("against", poor);
        }
    }

    private boolean isUnknown(RankedFacts.Part part) {
        return facts.outside().contains(part.name()) || Double.isNaN(part.value());
    }

    /** The heaviest first; what weighs the same stays in the order of the profile. */
    private String named(Predicate<RankedFacts.Part> which) {
        return language.list(facts.components().stream()
                .filter(which)
                .sorted(Comparator.comparingDouble(RankedFacts.Part::weight).reversed())
                .limit(MOST_NAMED)
                .map(this::named)
                .toList());
    }

    private String named(RankedFacts.Part part) {
        String name = part.desirability() >= GOOD ? language.word("good", part.name()) : part.name();
        return language.say(
                part.probability() ? "probability" : "value",
                name.equals(part.name()) ? name(part) : name,
                part.probability()
                        ? language.probability(part.value())
                        : language.number(part.value(), part.decimals()));
    }

    private String name(RankedFacts.Part part) {
        return language.word("name", part.name()).replace('_', ' ');
    }

    private void unknown() {
        List<String> outside = facts.components().stream()
                .filter(part -> facts.outside().contains(part.name()))
                .map(this::name)
                .toList();
        if (!outside.isEmpty()) {
            say("outside", language.list(outside));
        }
        List<String> unscored = facts.components().stream()
                .filter(part -> Double.isNaN(part.value()))
                .map(this::name)
                .toList();
        if (!unscored.isEmpty()) {
            say("unscored", language.list(unscored));
        }
    }

    private void alerts() {
        if (facts.alerts().isEmpty()) {
            say("alerts_none");
        } else {
            say("alerts", facts.alerts());
        }
    }

    private void nearest() {
        ReferenceCompound compound = facts.nearest().compound();
        String similarity = language.number(facts.nearest().similarity(), 2);
        String stage = language.word("stage", compound.stage());
        if (compound.outcome().isEmpty() || Objects.equals(compound.outcomeClass(), "preclinical")) {
            say("nearest", compound.name(), similarity, stage);
        } else {
            say(
                    "nearest_outcome",
                    compound.name(),
                    similarity,
                    stage,
                    language.word("outcome", compound.outcomeClass()));
        }
    }
}
