package org.charcot.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.charcot.library.Found;
import org.charcot.library.InspectedLibrary;
import org.charcot.library.Libraries;
import org.charcot.library.SplitPlan;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.format.LibrarySplit;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Inspection;
import org.charcot.library.stream.SplitCount;
import org.charcot.molecule.Submission;
import scala.Tuple2;

/** A library on Spark: the same partitions, with the same records, on any cluster. */
public final class LibraryScan {
    private static final int MOST_TASKS = 1_000;

    private final InspectedLibrary library;
    private final SplitPlan plan;
    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> configuration;

    private LibraryScan(
            InspectedLibrary library,
            SplitPlan plan,
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> configuration) {
        this.library = library;
        this.plan = plan;
        this.spark = spark;
        this.configuration = configuration;
    }

    /**
     * Finds the files, looks at all of their bytes, cuts them and numbers their lines.
     *
     * @throws org.charcot.library.stream.InvalidLibraryException for files that cannot be read whole, unless they may be
     *     skipped
     */
    public static LibraryScan of(List<String> paths, LibraryOptions options, SparkSession session) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Configuration hadoop = spark.hadoopConfiguration();
        Broadcast<SerializableConfiguration> configuration = spark.broadcast(new SerializableConfiguration(hadoop));
        Found found = Libraries.find(paths, options, hadoop);
        List<Inspection> inspections = distributed(found.files(), spark)
                .map(file -> file.inspect(configuration.value().value()))
                .collect();
        InspectedLibrary library = InspectedLibrary.of(found, inspections, options.onBadFile());
        SplitPlan plan = SplitPlan.of(library.files(), hadoop);
        List<LibrarySplit> toCount = plan.toCount();
        List<SplitCount> counts = toCount.isEmpty()
                ? List.of()
                : spark.parallelize(toCount, toCount.size())
                        .map(split -> split.count(configuration.value().value()))
                        .collect();
        return new LibraryScan(library, plan.counted(counts), spark, configuration);
    }

    private static <T> JavaRDD<T> distributed(List<T> things, JavaSparkContext spark) {
        return spark.parallelize(things, Math.max(1, Math.min(MOST_TASKS, things.size())));
    }

    public InspectedLibrary library() {
        return library;
    }

    /** Tells a person how the files are read, and which of them are not, or not whole. */
    public void describe(Consumer<String> person) {
        library.asUnderstood(spark.hadoopConfiguration()).forEach(person);
        library.warnings().forEach(person);
    }

    /** All records, in order within each partition; a file that cannot be read ends the job. */
    public JavaRDD<Submission> submissions() {
        return records(PartRecords::all);
    }

    /**
     * All records that can be read, in order within each partition. Where a file was changed or removed since it was found,
     * a record whose fault begins with {@link LibraryFile#LOST} stands for the rest of each split.
     */
    public JavaRDD<Submission> remaining() {
        return records(PartRecords::remaining);
    }

    private JavaRDD<Submission> records(Opening opening) {
        Broadcast<SerializableConfiguration> hadoop = configuration;
        return parts().flatMap(part -> {
            PartRecords records = opening.open(part, hadoop.value().value());
            TaskCompletionListener close = context -> records.close();
            TaskContext.get().addTaskCompletionListener(close);
            return records;
        });
    }

    private interface Opening extends Serializable {
        PartRecords open(SplitPlan.Part part, Configuration configuration);
    }

    /** The number of records, counted by reading them all and doing nothing else. */
    public long count() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number of records of each file, by its name as given. */
    public Map<String, Long> counts() {
        Broadcast<SerializableConfiguration> hadoop = configuration;
        Map<String, Long> counts = new TreeMap<>();
        parts().flatMap(part -> {
                    Map<String, Long> found = new TreeMap<>();
                    try (PartRecords records =
                            PartRecords.all(part, hadoop.value().value())) {
                        while (records.hasNext()) {
                            found.merge(records.next().file(), 1L, Long::sum);
                        }
                    }
                    return found.entrySet().stream()
                            .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                            .iterator();
                })
                .collect()
                .forEach(found -> counts.merge(found._1(), found._2(), Long::sum));
        return counts;
    }

    private JavaRDD<SplitPlan.Part> parts() {
        List<SplitPlan.Part> parts = plan.parts();
        return spark.parallelize(parts, Math.max(1, parts.size()));
    }
}
