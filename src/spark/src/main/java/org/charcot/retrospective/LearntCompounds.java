package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.StructureReader;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.neighbour.Neighbours;
import org.charcot.error.InvalidMoleculeException;

/**
 * The compounds that endpoints have learnt from, by the first blocks of their InChIKeys, as the molecules of a set are told
 * apart: what an endpoint says of those is memory.
 */
final class LearntCompounds {
    private static final int COMPOUNDS_A_TASK = 2_000;
    /** Training names a compound by it where the table has no identifiers. */
    private static final Pattern INCHIKEY = Pattern.compile("([A-Z]{14})-[A-Z]{10}-[A-Z]");

    private final List<Known> known;

    private LearntCompounds(List<Known> known) {
        this.known = known;
    }

    /**
     * Those of one endpoint.
     *
     * @param asked whether it ranks itself, and not only as a part of a profile
     */
    private record Known(Endpoint endpoint, boolean asked, Set<String> skeletons) {
        long in(DistinctMolecules set) {
            return set.rows().stream()
                    .filter(row -> skeletons.contains(row.compound().skeleton()))
                    .count();
        }

        String caution(DistinctMolecules set, long count) {
            int all = set.rows().size();
            return String.format(
                    Locale.ROOT,
                    "%s: %,d of %,d molecules (%.0f %%) are compounds that %s %s: there its figures show memory, not what it"
                            + " can predict.",
                    set.name(),
                    count,
                    all,
                    100.0 * count / all,
                    endpoint.name() + (asked ? "" : ", a part of the profile,"),
                    endpoint.card().adopted() ? "was calibrated on" : "learnt from");
        }
    }

    /** Of all endpoints that take part, those that rank themselves first. */
    static LearntCompounds of(ValidationPlan plan, SparkSession spark) {
        Map<String, Known> known = new LinkedHashMap<>();
        Stream.concat(
                        plan.endpoints().stream(),
                        plan.profiles().stream().flatMap(profile -> profile.endpoints().stream()))
                .forEach(endpoint -> known.computeIfAbsent(
                        endpoint.bytes().hash(),
                        hash -> new Known(
                                endpoint, plan.endpoints().contains(endpoint), skeletons(endpoint.known(), spark))));
        return new LearntCompounds(List.copyOf(known.values()));
    }

    private static Set<String> skeletons(List<Neighbours.Known> compounds, SparkSession spark) {
        Set<String> skeletons = new HashSet<>();
        List<String> unnamed = new ArrayList<>();
        for (Neighbours.Known compound : compounds) {
            var key = INCHIKEY.matcher(compound.id());
            if (key.matches()) {
                skeletons.add(key.group(1));
            } else {
                unnamed.add(compound.smiles());
            }
        }
        if (!unnamed.isEmpty()) {
            skeletons.addAll(JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(unnamed, unnamed.size() / COMPOUNDS_A_TASK + 1)
                    .mapPartitions(LearntCompounds::skeletons)
                    .collect());
        }
        return skeletons;
    }

    private static Iterator<String> skeletons(Iterator<String> smiles) {
        List<String> skeletons = new ArrayList<>();
        try (StructureReader reader = new StructureReader()) {
            while (smiles.hasNext()) {
                skeletons.add(reader.read(smiles.next()).skeleton());
            }
        } catch (InvalidMoleculeException e) {
            throw new IllegalStateException("What an endpoint learnt from can be read", e);
        }
        return skeletons.iterator();
    }

    /** How many molecules each endpoint has learnt from; one of a profile only where there are any. */
    Map<String, Long> in(DistinctMolecules set) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Known one : known) {
            long count = one.in(set);
            if (one.asked || count > 0) {
                counts.put(one.endpoint.name(), count);
            }
        }
        return counts;
    }

    /** What is to be said before the figures of a set are believed, a sentence for each endpoint. */
    List<String> cautions(DistinctMolecules set) {
        return known.stream()
                .filter(one -> one.in(set) > 0)
                .map(one -> one.caution(set, one.in(set)))
                .toList();
    }
}
