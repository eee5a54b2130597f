package org.charcot.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.cli.option.LabelledOptions;
import org.charcot.cli.option.OpenedProfile;
import org.charcot.cli.option.Sessions;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.fit.LearnerChoice;
import org.charcot.retrospective.Figure;
import org.charcot.retrospective.Question;
import org.charcot.retrospective.RetrospectiveJob;
import org.charcot.retrospective.RetrospectiveText;
import org.charcot.retrospective.SetSummary;
import org.charcot.review.IntervalPlot;
import org.charcot.spark.table.ReportFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges rankings on molecules whose activity is known. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Ranks molecules whose activity is known, and tells how well the actives are found.",
            "Beside every ranking stand similarity to the other actives, a model of seven properties, and chance."
        })
public final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private LabelledOptions labelled;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description =
                    "rank by the score of a profile; what its gates remove stands last; may be given several times")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--endpoint",
            paramLabel = "NAME|FOLDER",
            description = "rank by the answer of an endpoint, highest first; may be given several times")
    private List<String> endpoints = new ArrayList<>();

    @Option(
            names = "--learn",
            arity = "0..1",
            fallbackValue = "xgboost",
            paramLabel = "RECIPE",
            description = "train a model on each set, in folds that share no scaffold, and rank by what it says of the"
                    + " fold that it has not seen (RECIPE as of 'train --learner', default: ${FALLBACK-VALUE})")
    private String learner;

    @Option(names = "--folds", defaultValue = "5", description = "of what is trained (default: ${DEFAULT-VALUE})")
    private int folds;

    @Option(
            names = "--draws",
            defaultValue = "1000",
            description = "resamplings for the 95 %% intervals (default: ${DEFAULT-VALUE})")
    private int draws;

    @Option(names = "--seed", defaultValue = "20261123", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder for tables and plot")
    private String out;

    @Option(names = "--overwrite", description = "replace an earlier result")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        labelled.check();
        Question question = question();
        SparkSession spark = Sessions.open("validate");
        ReportFolder folder = ReportFolder.create(out, overwrite, spark);
        try {
            PrintWriter err = spec.commandLine().getErr();
            RetrospectiveJob job = new RetrospectiveJob(spark, question, err::println);
            List<SetSummary> summaries = new ArrayList<>();
            List<Figure> figures = new ArrayList<>();
            labelled.sets(spark.sparkContext().hadoopConfiguration()).forEach(set -> {
                RetrospectiveJob.Judgement judgement = job.judge(set);
                summaries.add(judgement.summary());
                figures.addAll(judgement.figures());
            });
            write(folder, question, summaries, figures);
            return 0;
        } catch (RuntimeException e) {
            folder.abandon();
            throw e;
        }
    }

    private Question question() {
        if (folds < 2 || draws < 100) {
            throw new UserException("Cannot validate in " + folds + " folds with " + draws
                    + " draws, expected at least 2 folds and 100 draws");
        }
        if (learner != null) {
            LearnerChoice.of(learner, Task.CLASSIFICATION, seed);
        }
        return new Question(
                profiles.stream()
                        .map(OpenedProfile::open)
                        .map(OpenedProfile::source)
                        .toList(),
                endpoints.stream().map(Endpoint::open).toList(),
                labelled.score(),
                learner,
                folds,
                draws,
                seed);
    }

    private void write(ReportFolder folder, Question question, List<SetSummary> summaries, List<Figure> figures) {
        RetrospectiveText text = new RetrospectiveText(figures);
        folder.table("sets", summaries, SetSummary.class);
        folder.table("metrics", figures, Figure.class);
        folder.text("validation.md", text.page());
        folder.text("validation.svg", plot(figures));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seed", question.seed());
        facts.put("folds", question.folds());
        facts.put("draws", question.draws());
        facts.put("learner", String.valueOf(question.learner()));
        facts.put("profiles", profiles);
        facts.put("endpoints", endpoints);
        facts.put("sets", summaries.stream().map(SetSummary::target).toList());
        String result = folder.complete(facts);
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(text.byTarget());
        if (text.targets() > 1) {
            screen.println();
            screen.print(text.overTargets());
        }
        screen.println("Result: " + result);
        screen.flush();
    }

    private static String plot(List<Figure> figures) {
        double most = figures.stream()
                .filter(figure -> figure.metric().equals("ef_1%") && figure.maximum() != null)
                .mapToDouble(Figure::maximum)
                .max()
                .orElse(1);
        return new IntervalPlot("How well actives are found: 95 % intervals, dashed where chance stands")
                .panel("AUROC", 0, 1, 0.5, points(figures, "auroc"))
                .panel("enrichment of the best 1 %", 0, most, 1, points(figures, "ef_1%"))
                .panel("BEDROC, alpha 20", 0, 1, 0.05, points(figures, "bedroc_20"))
                .svg();
    }

    private static List<IntervalPlot.Point> points(List<Figure> figures, String metric) {
        return figures.stream()
                .filter(figure -> figure.metric().equals(metric) && figure.low() != null)
                .map(figure -> new IntervalPlot.Point(
                        figure.target(), figure.ranker(), figure.value(), figure.low(), figure.high()))
                .toList();
    }
}
