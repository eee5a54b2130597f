package org.charcot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.charcot.cli.option.LibraryArguments;
import org.charcot.cli.option.OpenedProfile;
import org.charcot.cli.option.ReportArguments;
import org.charcot.cli.option.Sessions;
import org.charcot.error.UserException;
import org.charcot.review.IntervalPlot;
import org.charcot.spark.table.ReportFolder;
import org.charcot.study.GroupFigure;
import org.charcot.study.Study;
import org.charcot.study.StudyJob;
import org.charcot.study.StudyResult;
import org.charcot.study.StudyRow;
import org.charcot.study.StudyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks where compounds that were tried against ALS land among library molecules. */
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Seeds the compounds that were tried against ALS among library molecules of the same properties, screens all by"
                    + " one or several profiles, and tells where they land by what came of them."
        })
final class StudyCommand implements Callable<Integer> {
    @Mixin
    private LibraryArguments library;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = "als-cns",
            description = "may be given several times (default: ${DEFAULT-VALUE})")
    private List<String> profiles;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "100000",
            description = "property-matched library molecules that are wanted (default: ${DEFAULT-VALUE})")
    private int size;

    @Mixin
    private ReportArguments report;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (size < 1_000 || report.draws() < 100) {
            throw new UserException("Cannot study " + size + " molecules with " + report.draws()
                    + " draws, expected at least 1000 molecules and 100 draws");
        }
        Study study = new Study(
                library.paths(),
                library.options(),
                profiles.stream()
                        .distinct()
                        .map(OpenedProfile::open)
                        .map(OpenedProfile::source)
                        .toList(),
                size,
                report.draws(),
                report.seed());
        SparkSession spark = Sessions.open("study");
        PrintWriter err = spec.commandLine().getErr();
        report.write(spark, folder -> write(folder, new StudyJob(spark, study, err::println).run()));
        return 0;
    }

    private void write(ReportFolder folder, StudyResult result) {
        String page = new StudyText(result).page();
        folder.table("study", result.rows(), StudyRow.class);
        folder.table("groups", result.figures(), GroupFigure.class);
        folder.text("study.md", page);
        folder.text("study.svg", plot(result));
        Map<String, Object> facts = report.facts();
        facts.put("libraries", library.paths());
        facts.put("profiles", profiles);
        facts.put("read", result.read());
        facts.put("matched", result.found());
        facts.put("drawn", result.drawn());
        String where = folder.complete(facts);
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(page);
        screen.println("Result: " + where);
        screen.flush();
    }

    private static String plot(StudyResult result) {
        List<GroupFigure> all = result.figures().stream()
                .filter(figure -> figure.subset().equals("all") && figure.auroc() != null)
                .toList();
        return new IntervalPlot("Compounds tried against ALS among library molecules of their properties, by outcome")
                .panel(
                        "median percentile",
                        0,
                        100,
                        50,
                        all.stream()
                                .map(one -> point(one, one.median_percentile(), one.median_low(), one.median_high()))
                                .toList())
                .panel(
                        "AUROC against matched molecules",
                        0,
                        1,
                        0.5,
                        all.stream()
                                .map(one -> point(one, one.auroc(), one.auroc_low(), one.auroc_high()))
                                .toList())
                .svg();
    }

    private static IntervalPlot.Point point(GroupFigure figure, double value, double low, double high) {
        boolean itself = figure.ranker().equals(figure.profile());
        String series = itself ? figure.profile() : figure.ranker() + " (" + figure.profile() + ")";
        return new IntervalPlot.Point(figure.group(), series, value, low, high);
    }
}
