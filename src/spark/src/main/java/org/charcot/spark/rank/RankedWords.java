package org.charcot.spark.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Interval;
import org.charcot.endpoint.card.Task;
import org.charcot.mechanism.Mechanism;
import org.charcot.profile.Component;
import org.charcot.result.column.EndpointAnswer;
import org.charcot.screen.ScreenerSource;
import org.charcot.screen.reason.RankedFacts;
import org.charcot.screen.reason.ReferenceCompound;
import org.charcot.screen.reason.ReferenceCompounds;

/** The facts behind the reasons of a ranked row. */
final class RankedWords {
    private static final int OF_A_PROPERTY = 1;
    private static final int OF_AN_ANSWER = 2;

    private final ScreenerSource recipe;
    private final List<String> columns;
    private final Map<String, Endpoint> endpoints = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    RankedWords(ScreenerSource recipe, List<String> columns) {
        this.recipe = recipe;
        this.columns = columns;
        for (Endpoint endpoint : recipe.endpoints()) {
            endpoints.put(endpoint.name(), endpoint);
            if (recipe.profile().isMechanism(endpoint.name())) {
                // "pKi (-log10 of Ki in mol/L)": the scale before its explanation
                units.put(endpoint.name(), endpoint.card().about().unit().split(" \\(", 2)[0]);
            }
        }
    }

    RankedFacts facts(
            Row row,
            Optional<Mechanism> mechanism,
            List<EndpointAnswer> answers,
            Optional<ReferenceCompound> known,
            ReferenceCompounds.Nearest nearest) {
        Map<String, EndpointAnswer> byName = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            byName.put(recipe.endpoints().get(i).name(), answers.get(i));
        }
        Optional<EndpointAnswer> best = mechanism.map(one -> byName.get(one.endpoint()));
        return new RankedFacts(
                parts(row),
                mechanism.orElse(null),
                intervals(byName),
                units,
                outside(byName),
                best.map(one -> one.prediction().nearest().similarity()).orElse(0.0),
                best.map(EndpointAnswer::nearestActive)
                        .filter(active -> !active.id().isEmpty())
                        .orElse(null),
                row.getString(columns.indexOf("alerts")),
                known.orElse(null),
                nearest);
    }

    private Map<String, Interval> intervals(Map<String, EndpointAnswer> answers) {
        Map<String, Interval> intervals = new HashMap<>();
        answers.forEach((name, answer) -> intervals.put(
                name, endpoints.get(name).interval(answer.prediction().numbers(), 0)));
        return intervals;
    }

    private static Set<String> outside(Map<String, EndpointAnswer> answers) {
        return answers.entrySet().stream()
                .filter(entry -> !entry.getValue().prediction().insideDomain())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<RankedFacts.Part> parts(Row row) {
        List<RankedFacts.Part> parts = new ArrayList<>();
        for (Component component : recipe.profile().components()) {
            if (!(component instanceof Component.OfMechanisms)) {
                parts.add(part(component, row));
            }
        }
        return parts;
    }

    private RankedFacts.Part part(Component component, Row row) {
        Endpoint endpoint = component instanceof Component.OfEndpoint ? endpoints.get(component.name()) : null;
        String column = endpoint == null ? component.name() : endpoint.column();
        boolean probability = endpoint != null && endpoint.card().task() == Task.CLASSIFICATION;
        return new RankedFacts.Part(
                component.name(),
                component.weight(),
                row.<Number>getAs(columns.indexOf(column)).doubleValue(),
                decimals(component),
                probability,
                row.getDouble(columns.indexOf(component.column())));
    }

    private static int decimals(Component component) {
        if (!(component instanceof Component.OfDescriptor of)) {
            return OF_AN_ANSWER;
        }
        Descriptor descriptor = of.descriptor();
        return descriptor.isCount() || descriptor == Descriptor.MOLECULAR_WEIGHT || descriptor == Descriptor.TPSA
                ? 0
                : OF_A_PROPERTY;
    }
}
