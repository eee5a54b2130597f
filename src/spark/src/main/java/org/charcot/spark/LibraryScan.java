package org.charcot.spark;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.charcot.library.Libraries;
import org.charcot.library.SplitPlan;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.format.LibrarySplit;
import org.charcot.library.format.RecordIterator;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.SplitCount;
import org.charcot.molecule.Submission;

/** A library on Spark: one partition a split, and so the same partitions on any cluster. */
public final class LibraryScan {
    private final List<LibraryFile> files;
    private final SplitPlan plan;
    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> configuration;

    private LibraryScan(
            List<LibraryFile> files,
            SplitPlan plan,
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> configuration) {
        this.files = files;
        this.plan = plan;
        this.spark = spark;
        this.configuration = configuration;
    }

    /** Finds the files, cuts them and numbers their lines. */
    public static LibraryScan of(List<String> paths, LibraryOptions options, SparkSession session) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Configuration hadoop = spark.hadoopConfiguration();
        Broadcast<SerializableConfiguration> configuration = spark.broadcast(new SerializableConfiguration(hadoop));
        List<LibraryFile> files = Libraries.find(paths, options, hadoop);
        SplitPlan plan = SplitPlan.of(files, hadoop);
        List<LibrarySplit> toCount = plan.toCount();
        List<SplitCount> counts = toCount.isEmpty()
                ? List.of()
                : spark.parallelize(toCount, toCount.size())
                        .map(split -> split.count(configuration.value().value()))
                        .collect();
        return new LibraryScan(files, plan.counted(counts), spark, configuration);
    }

    public List<LibraryFile> files() {
        return files;
    }

    /** All records, in order within each partition. */
    public JavaRDD<Submission> submissions() {
        Broadcast<SerializableConfiguration> hadoop = configuration;
        return splits().flatMap(split -> {
            RecordIterator records = split.open(hadoop.value().value());
            TaskCompletionListener close = context -> records.close();
            TaskContext.get().addTaskCompletionListener(close);
            return records;
        });
    }

    /** The number of records, counted by reading them all and doing nothing else. */
    public long count() {
        Broadcast<SerializableConfiguration> hadoop = configuration;
        return splits().map(split -> {
                    long count = 0;
                    try (RecordIterator records = split.open(hadoop.value().value())) {
                        for (; records.hasNext(); records.next()) {
                            count++;
                        }
                    }
                    return count;
                })
                .reduce(Long::sum);
    }

    private JavaRDD<LibrarySplit> splits() {
        List<LibrarySplit> splits = plan.splits();
        return spark.parallelize(splits, Math.max(1, splits.size()));
    }
}
