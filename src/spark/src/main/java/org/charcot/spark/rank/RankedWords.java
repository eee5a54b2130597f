package org.charcot.spark.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.Task;
import org.charcot.mechanism.Mechanism;
import org.charcot.profile.Component;
import org.charcot.profile.Profile;
import org.charcot.screen.ScreenerSource;
import org.charcot.screen.reason.RankedFacts;
import org.charcot.screen.reason.ReferenceCompound;
import org.charcot.screen.reason.ReferenceCompounds;

/** What is said of a ranked row in words: which known compound it is, its mechanism, and the facts behind its reasons. */
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

    static StructType schema(StructType before, Profile profile) {
        StructType schema = before.add("known_as", DataTypes.StringType).add("known_drug", DataTypes.BooleanType);
        return profile.mechanisms().isEmpty()
                ? schema
                : schema.add("mechanism_evidence", DataTypes.StringType)
                        .add("mechanism_direction", DataTypes.StringType)
                        .add("mechanism_history", DataTypes.StringType);
    }

    /** Adds the cells of {@link #schema}. */
    void addTo(List<Object> values, Optional<ReferenceCompound> known, Optional<Mechanism> mechanism) {
        values.add(known.map(ReferenceCompound::name).orElse(""));
        values.add(known.map(ReferenceCompound::clinical).orElse(false));
        if (recipe.profile().mechanisms().isPresent()) {
            values.add(mechanism.map(one -> one.evidence().key()).orElse(""));
            values.add(mechanism.map(RankedWords::direction).orElse(""));
            values.add(mechanism.map(RankedWords::history).orElse(""));
        }
    }

    private static String direction(Mechanism mechanism) {
        return mechanism.directionKnown()
                ? mechanism.action() + ": measured"
                : mechanism.action() + ": unknown, " + mechanism.measures() + " was measured";
    }

    private static String history(Mechanism mechanism) {
        return mechanism.history().isEmpty() ? "" : mechanism.gene() + ": " + mechanism.history();
    }

    RankedFacts facts(
            Row row,
            Optional<Mechanism> mechanism,
            EndpointCells.Found found,
            Optional<ReferenceCompound> known,
            ReferenceCompounds.Nearest nearest) {
        List<RankedFacts.Part> parts = new ArrayList<>();
        for (Component component : recipe.profile().components()) {
            if (!(component instanceof Component.OfMechanisms)) {
                parts.add(part(component, row));
            }
        }
        return new RankedFacts(
                parts,
                mechanism.orElse(null),
                found.answers(),
                units,
                found.outside(),
                mechanism.map(one -> found.similarities().get(one.endpoint())).orElse(0.0),
                mechanism.map(one -> found.actives().get(one.endpoint())).orElse(null),
                row.getString(columns.indexOf("alerts")),
                known.orElse(null),
                nearest);
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
