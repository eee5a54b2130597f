package org.charcot.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.charcot.mechanism.Evidence;
import org.charcot.mechanism.Mechanism;
import org.charcot.mechanism.Mechanisms;

/** Reads the section {@code mechanisms} of a profile. */
final class MechanismsReader {
    /** What evidence is worth where a profile does not say. */
    private static final Map<Evidence, Double> WORTH = new TreeMap<>(Map.of(
            Evidence.CLINICAL_POSITIVE, 1.0,
            Evidence.CLINICAL_OPEN, 0.9,
            Evidence.GENETIC, 0.9,
            Evidence.CLINICAL_MIXED, 0.8,
            Evidence.PRECLINICAL, 0.7,
            Evidence.CLINICAL_NEGATIVE, 0.4));

    private static final double DIRECTION_UNKNOWN = 0.5;
    private static final double ELSEWHERE = 0.1;
    private static final Desirability TRUST = Desirability.rising(0.4, 0.6);

    private MechanismsReader() {}

    static Component.OfMechanisms read(Section section, Set<String> knownEndpoints) {
        List<Mechanism> anyOf = new ArrayList<>();
        List<String> names = section.texts("any_of");
        names.forEach(name -> mechanism(section, name, knownEndpoints).ifPresent(anyOf::add));
        if (names.isEmpty()) {
            section.problem("any_of", "expected at least one mechanism, one of " + targets(knownEndpoints));
        }
        if (anyOf.stream().distinct().count() < anyOf.size()) {
            section.problem("any_of", "names a mechanism twice");
        }
        Desirability shape = ComponentsReader.slope(section, "", section, false);
        Map<Evidence, Double> worth = new EnumMap<>(WORTH);
        if (section.has("evidence")) {
            evidence(section.section("evidence"), worth);
        }
        Desirability trust = TRUST;
        if (section.has("similarity")) {
            Section similarity = section.section("similarity");
            trust = ComponentsReader.slope(section, "similarity", similarity, false);
            similarity.refuseOthers();
        }
        double direction = share(section, "direction_unknown", DIRECTION_UNKNOWN);
        Component.OfMechanisms read = new Component.OfMechanisms(
                List.copyOf(anyOf),
                ComponentsReader.weight(section),
                shape,
                worth,
                trust,
                share(section, "elsewhere", ELSEWHERE),
                direction,
                section.text("source", ""));
        section.refuseOthers();
        return read;
    }

    private static Optional<Mechanism> mechanism(Section section, String endpoint, Set<String> knownEndpoints) {
        Optional<Mechanism> found = Mechanisms.ofEndpoint(endpoint)
                .filter(mechanism -> knownEndpoints.contains(endpoint) && !mechanism.isAntiTarget());
        if (found.isEmpty()) {
            section.problem(
                    "any_of",
                    endpoint + " is no mechanism with an endpoint, expected some of " + targets(knownEndpoints));
        }
        return found;
    }

    private static List<String> targets(Set<String> knownEndpoints) {
        return Mechanisms.all().stream()
                .filter(mechanism -> mechanism.hasEndpoint() && !mechanism.isAntiTarget())
                .map(Mechanism::endpoint)
                .filter(knownEndpoints::contains)
                .toList();
    }

    private static void evidence(Section section, Map<Evidence, Double> worth) {
        for (String key : section.keys()) {
            Optional<Evidence> evidence = Evidence.ofKey(key).filter(WORTH::containsKey);
            if (evidence.isEmpty()) {
                List<String> known = WORTH.keySet().stream().map(Evidence::key).toList();
                section.problem(key, "unknown kind of evidence, expected one of " + known);
            } else {
                worth.put(evidence.get(), share(section, key, 0));
            }
        }
    }

    private static double share(Section section, String key, double fallback) {
        double share = section.number(key, fallback);
        if (share < 0 || share > 1) {
            section.problem(key, "expected a number from 0 to 1, found " + share);
        }
        return share;
    }
}
