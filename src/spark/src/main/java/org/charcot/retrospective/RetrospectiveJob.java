package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.TaskCompletionListener;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.EndpointShelf;
import org.charcot.retrospective.LabelledSet.Labelled;
import org.charcot.screen.ScreenerSource;
import org.charcot.spark.Iterators;

/** Judges every ranking that a question asks for, set by set. */
public final class RetrospectiveJob {
    /** Each task starts a process, which costs as much as hundreds of rows. */
    private static final int ROWS_A_TASK = 2_000;

    private final SparkSession spark;
    private final Question question;
    private final Consumer<String> progress;

    public RetrospectiveJob(SparkSession spark, Question question, Consumer<String> progress) {
        this.spark = spark;
        this.question = question;
        this.progress = progress;
    }

    /** All figures of one set, and what became of its records. */
    public Judgement judge(LabelledSet set) {
        RankedSet ranked = RankedSet.of(set, judged(set));
        progress.accept(
                set.name() + ": " + SetSummary.of(ranked, question.endpoints()).line());
        List<Figure> figures = new ArrayList<>();
        Figures figuresOf = new Figures(ranked, question);
        for (Ranker ranker : new Rankers(question, spark).of(ranked)) {
            figures.addAll(figuresOf.of(ranker));
        }
        return new Judgement(SetSummary.of(ranked, question.endpoints()), figures);
    }

    /** The figures of one set and its counts. */
    public record Judgement(SetSummary summary, List<Figure> figures) {}

    private List<Judged> judged(LabelledSet set) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<List<ScreenerSource>> sources = context.broadcast(new ArrayList<>(question.profiles()));
        Broadcast<EndpointShelf> shelf = context.broadcast(new EndpointShelf(question.endpoints()));
        try {
            return context.parallelize(set.rows(), set.rows().size() / ROWS_A_TASK + 1)
                    .mapPartitions(
                            rows -> judge(rows, sources.value(), shelf.value().panel()))
                    .collect();
        } finally {
            sources.destroy();
            shelf.destroy();
        }
    }

    private static Iterator<Judged> judge(Iterator<Labelled> rows, List<ScreenerSource> sources, EndpointPanel panel) {
        Judging judging =
                new Judging(sources.stream().map(ScreenerSource::screener).toList(), panel);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> judging.close());
        return new Iterators.Batched<>(rows, judging::of);
    }
}
