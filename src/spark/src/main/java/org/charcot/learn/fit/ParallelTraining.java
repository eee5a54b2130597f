package org.charcot.learn.fit;

import com.sun.management.OperatingSystemMXBean;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.charcot.assay.Compound;
import org.charcot.assay.Example;
import org.charcot.assay.OtherAssays;
import org.charcot.endpoint.model.Part;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.learn.method.ClusterMethod;
import org.charcot.learn.method.LocalMethod;
import org.charcot.learn.method.Method;

/**
 * Learns many models of one table, maybe beside other assays: each method on each subset of the compounds, as many at once
 * as there are cores.
 */
public final class ParallelTraining {
    /** How many times the bytes of packed examples XGBoost takes while it grows trees of them, as measured. */
    private static final int GROWING = 8;

    private final SparkSession spark;
    private final List<Compound> compounds;
    private final OtherAssays others;
    private final List<Example> examples;

    public ParallelTraining(SparkSession spark, List<Compound> compounds, OtherAssays others) {
        this.spark = spark;
        this.compounds = compounds;
        this.others = others;
        examples = examples(compounds);
    }

    private static List<Example> examples(List<Compound> compounds) {
        return new ArrayList<>(compounds.stream().map(Compound::example).toList());
    }

    private record Fit(int method, int subset) implements Serializable {}

    /**
     * What every fit needs a part of.
     *
     * @param examples of the table
     * @param rows of each subset those of the table
     * @param others the examples of other assays
     * @param ofOthers of each subset, and each of the others, the rows that may be learnt from
     */
    private record Shared(
            List<Example> examples, List<int[]> rows, List<List<Example>> others, List<List<int[]>> ofOthers)
            implements Serializable {
        Part learn(LocalMethod method, int subset) {
            List<List<Example>> beside = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                beside.add(among(others.get(i), ofOthers.get(subset).get(i)));
            }
            return method.learn(among(examples, rows.get(subset)), beside);
        }
    }

    /**
     * The models, by method and then by subset.
     *
     * @param subsets rows of the table
     */
    Part[][] of(List<Method> methods, List<int[]> subsets) {
        Part[][] parts = new Part[methods.size()][subsets.size()];
        for (int method = 0; method < parts.length; method++) {
            if (methods.get(method) instanceof ClusterMethod cluster) {
                for (int subset = 0; subset < subsets.size(); subset++) {
                    parts[method][subset] = cluster.learn(among(examples, subsets.get(subset)), spark);
                }
            }
        }
        local(methods, subsets, parts);
        return parts;
    }

    /** One model for each subset, by a method of its own. */
    Part[] each(List<Method> methods, List<int[]> subsets) {
        Part[] parts = new Part[subsets.size()];
        for (Method method : new LinkedHashSet<>(methods)) {
            int[] own = IntStream.range(0, parts.length)
                    .filter(subset -> methods.get(subset).equals(method))
                    .toArray();
            Part[] learnt = of(
                    List.of(method), Arrays.stream(own).mapToObj(subsets::get).toList())[0];
            for (int i = 0; i < own.length; i++) {
                parts[own[i]] = learnt[i];
            }
        }
        return parts;
    }

    private void local(List<Method> methods, List<int[]> subsets, Part[][] parts) {
        List<Fit> fits = new ArrayList<>();
        for (int subset = 0; subset < subsets.size(); subset++) {
            for (int method = 0; method < methods.size(); method++) {
                if (methods.get(method) instanceof LocalMethod) {
                    fits.add(new Fit(method, subset));
                }
            }
        }
        if (fits.isEmpty()) {
            return;
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<Shared> shared = context.broadcast(new Shared(
                examples,
                new ArrayList<>(subsets),
                new ArrayList<>(
                        others.tables().stream().map(ParallelTraining::examples).toList()),
                new ArrayList<>(subsets.stream()
                        .map(rows -> others.apartFrom(left(rows)))
                        .toList())));
        // methods of the cluster stay here, and cannot travel
        LocalMethod[] all = methods.stream()
                .map(method -> method instanceof LocalMethod one ? one : null)
                .toArray(LocalMethod[]::new);
        try {
            List<byte[]> learnt = context.parallelize(fits, atOnce(fits, subsets))
                    .map(fit -> ModelFile.write(shared.value().learn(all[fit.method], fit.subset)))
                    .collect();
            for (int i = 0; i < learnt.size(); i++) {
                parts[fits.get(i).method][fits.get(i).subset] =
                        ModelFile.read(learnt.get(i)).members().get(0).part();
            }
        } finally {
            shared.destroy();
        }
    }

    /** The compounds of the table that are not among these rows. */
    private List<Compound> left(int[] rows) {
        BitSet within = new BitSet();
        Arrays.stream(rows).forEach(within::set);
        return IntStream.range(0, compounds.size())
                .filter(row -> !within.get(row))
                .mapToObj(compounds::get)
                .toList();
    }

    /**
     * On one machine as many as its memory holds beside the heap: trees grow outside of it. On a cluster each has a task of
     * its own, and {@code spark.task.cpus} says how many an executor takes.
     */
    private int atOnce(List<Fit> fits, List<int[]> subsets) {
        if (!spark.sparkContext().isLocal()) {
            return fits.size();
        }
        long packed =
                examples.stream().mapToLong(one -> one.packed().bytes().length).sum() / examples.size();
        long largest = fits.stream()
                .mapToLong(fit -> subsets.get(fit.subset).length)
                .max()
                .orElseThrow();
        long machine = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        long beside = machine - Runtime.getRuntime().maxMemory();
        return (int) Math.max(1, Math.min(fits.size(), beside / (largest * packed * GROWING)));
    }

    private static List<Example> among(List<Example> examples, int[] rows) {
        return Arrays.stream(rows).mapToObj(examples::get).toList();
    }
}
