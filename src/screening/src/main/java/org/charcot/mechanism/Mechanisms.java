package org.charcot.mechanism;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charcot.text.ResourceTable;

/** The genes of {@code data/als/targets.csv}, with the endpoints of {@code data/als/mechanism_endpoints.csv}. */
public final class Mechanisms {
    private static final String TARGETS = "als/targets.csv";
    private static final String ENDPOINTS = "als/mechanism_endpoints.csv";

    private Mechanisms() {}

    /** All of them, in the order of the table. */
    public static List<Mechanism> all() {
        return Bundled.ALL;
    }

    /** The one that an endpoint predicts something about. */
    public static Optional<Mechanism> ofEndpoint(String endpoint) {
        return all().stream().filter(one -> one.endpoint().equals(endpoint)).findFirst();
    }

    /** What a drug should leave alone and no endpoint predicts: to be named as not assessed. */
    public static List<Mechanism> unassessedAntiTargets() {
        return all().stream()
                .filter(one -> one.isAntiTarget() && !one.hasEndpoint())
                .toList();
    }

    private static final class Bundled {
        private static final List<Mechanism> ALL = read();

        private static List<Mechanism> read() {
            Map<String, Map<String, String>> modelled = ResourceTable.read(ENDPOINTS).stream()
                    .collect(Collectors.toMap(row -> row.get("gene"), Function.identity()));
            List<Mechanism> all = ResourceTable.read(TARGETS).stream()
                    .map(row -> mechanism(row, modelled.getOrDefault(row.get("gene"), Map.of())))
                    .toList();
            if (all.stream().filter(Mechanism::hasEndpoint).count() != modelled.size()) {
                throw new IllegalStateException(ENDPOINTS + " names a gene that " + TARGETS + " does not have");
            }
            return all;
        }

        private static Mechanism mechanism(Map<String, String> target, Map<String, String> model) {
            return new Mechanism(
                    target.get("gene"),
                    target.get("family"),
                    target.get("mechanism"),
                    target.get("desired_action"),
                    Evidence.of(target.get("evidence")),
                    target.get("evidence"),
                    target.get("modelling_note"),
                    model.getOrDefault("endpoint", ""),
                    model.getOrDefault("measures", ""),
                    model.getOrDefault("history", ""),
                    model.getOrDefault("history_fr", ""));
        }
    }
}
