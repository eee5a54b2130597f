package org.charcot.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.cli.option.LabelledOptions;
import org.charcot.cli.option.OpenedProfile;
import org.charcot.cli.option.ReportArguments;
import org.charcot.cli.option.Sessions;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.fit.AveragedMethods;
import org.charcot.retrospective.RankingFigure;
import org.charcot.retrospective.RetrospectiveJob;
import org.charcot.retrospective.RetrospectiveText;
import org.charcot.retrospective.SetSummary;
import org.charcot.retrospective.ValidationPlan;
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
final class ValidateCommand implements Callable<Integer> {
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
            paramLabel = "NAME",
            description = "train a model on each set, in folds that share no scaffold, and rank by what it says of the"
                    + " fold that it has not seen (NAME as of 'train --learner', default: ${FALLBACK-VALUE})")
    private String learner;

    @Option(names = "--folds", defaultValue = "5", description = "of what is trained (default: ${DEFAULT-VALUE})")
    private int folds;

    @Mixin
    private ReportArguments report;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        labelled.check();
        ValidationPlan plan = plan();
        SparkSession spark = Sessions.open("validate");
        report.write(spark, folder -> validate(folder, plan, spark));
        return 0;
    }

    private void validate(ReportFolder folder, ValidationPlan plan, SparkSession spark) {
        PrintWriter err = spec.commandLine().getErr();
        RetrospectiveJob job = new RetrospectiveJob(spark, plan, err::println);
        List<SetSummary> summaries = new ArrayList<>();
        List<RankingFigure> figures = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        labelled.sets(spark.sparkContext().hadoopConfiguration()).forEach(set -> {
            RetrospectiveJob.SetResult result = job.judge(set);
            summaries.add(result.summary());
            figures.addAll(result.figures());
            cautions.addAll(result.cautions());
        });
        write(folder, plan, summaries, figures, new RetrospectiveText(figures, cautions));
    }

    private ValidationPlan plan() {
        if (folds < 2 || report.draws() < 100) {
            throw new UserException("Cannot validate in " + folds + " folds with " + report.draws()
                    + " draws, expected at least 2 folds and 100 draws");
        }
        if (learner != null) {
            AveragedMethods.of(learner, Task.CLASSIFICATION, report.seed());
        }
        return new ValidationPlan(
                profiles.stream()
                        .map(OpenedProfile::open)
                        .map(OpenedProfile::source)
                        .toList(),
                endpoints.stream().map(Endpoint::open).toList(),
                labelled.score(),
                learner,
                folds,
                report.draws(),
                report.seed());
    }

    private void write(
            ReportFolder folder,
            ValidationPlan plan,
            List<SetSummary> summaries,
            List<RankingFigure> figures,
            RetrospectiveText text) {
        folder.table("sets", summaries, SetSummary.class);
        folder.table("metrics", figures, RankingFigure.class);
        folder.text("validation.md", text.page());
        folder.text("validation.svg", plot(figures));
        Map<String, Object> facts = report.facts();
        facts.put("folds", plan.folds());
        facts.put("learner", String.valueOf(plan.learner()));
        facts.put("profiles", profiles);
        facts.put("endpoints", endpoints);
        facts.put("sets", summaries.stream().map(SetSummary::target).toList());
        String result = folder.complete(facts);
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(text.warnings());
        screen.print(text.byTarget());
        if (text.targets() > 1) {
            screen.println();
            screen.print(text.overTargets());
        }
        screen.println("Result: " + result);
        screen.flush();
    }

    private static String plot(List<RankingFigure> figures) {
        double most = figures.stream()
                .filter(figure -> figure.metric().equals("ef_1%") && figure.maximum() != null)
                .mapToDouble(RankingFigure::maximum)
                .max()
                .orElse(1);
        return new IntervalPlot("How well actives are found: 95 % intervals, dashed where chance stands")
                .panel("AUROC", 0, 1, 0.5, points(figures, "auroc"))
                .panel("enrichment of the best 1 %", 0, most, 1, points(figures, "ef_1%"))
                .panel("BEDROC, alpha 20", 0, 1, 0.05, points(figures, "bedroc_20"))
                .svg();
    }

    private static List<IntervalPlot.Point> points(List<RankingFigure> figures, String metric) {
        return figures.stream()
                .filter(figure -> figure.metric().equals(metric) && figure.low() != null)
                .map(figure -> new IntervalPlot.Point(
                        figure.target(), figure.ranker(), figure.value(), figure.low(), figure.high()))
                .toList();
    }
}
