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

/** Judges every ranking that a plan asks for, set by set. */
public final class RetrospectiveJob {
    /** Each task starts a process, which costs as much as hundreds of rows. */
    private static final int ROWS_A_TASK = 2_000;

    private final SparkSession spark;
    private final ValidationPlan plan;
    private final Consumer<String> progress;
    private final LearntCompounds learnt;

    public RetrospectiveJob(SparkSession spark, ValidationPlan plan, Consumer<String> progress) {
        this.spark = spark;
        this.plan = plan;
        this.progress = progress;
        learnt = LearntCompounds.of(plan, spark);
    }

    /** All figures of one set, and what became of its records. */
    public SetResult judge(LabelledSet set) {
        DistinctMolecules ranked = DistinctMolecules.of(set, judged(set));
        SetSummary summary = SetSummary.of(ranked, learnt.in(ranked));
        progress.accept(set.name() + ": " + summary.line());
        List<RankingFigure> figures = new ArrayList<>();
        RankingEvaluation evaluation = new RankingEvaluation(ranked, plan);
        for (Ranking ranking : new SetRanker(plan, spark).of(ranked)) {
            figures.addAll(evaluation.of(ranking));
        }
        return new SetResult(summary, figures, learnt.cautions(ranked));
    }

    /**
     * The figures of one set and its counts.
     *
     * @param cautions what is to be said before they are believed
     */
    public record SetResult(SetSummary summary, List<RankingFigure> figures, List<String> cautions) {}

    private List<ScoredMolecule> judged(LabelledSet set) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<List<ScreenerSource>> sources = context.broadcast(new ArrayList<>(plan.profiles()));
        Broadcast<EndpointShelf> shelf = context.broadcast(new EndpointShelf(plan.endpoints()));
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

    private static Iterator<ScoredMolecule> judge(
            Iterator<Labelled> rows, List<ScreenerSource> sources, EndpointPanel panel) {
        MoleculeScoring judging = new MoleculeScoring(
                sources.stream().map(ScreenerSource::screener).toList(), panel);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> judging.close());
        return new Iterators.Batched<>(rows, judging::of);
    }
}
