package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.charcot.text.MarkdownTable;
import org.charcot.text.ShortNumber;

/** The figures as tables for a person: target by target, then mean and median over targets. */
public final class RetrospectiveText {
    /** Of the metrics, those that say most on one line. */
    private static final List<String> SHOWN = List.of(
            "auroc", "average_precision", "ef_1%", "ef_5%", "bedroc_20", "adjusted_log_auc", RankingEvaluation.MCC);

    private static final String CAUTION = """
            ## What such sets cannot show

            - MUV (Rohrer & Baumann 2009, doi:10.1021/ci8002649): decoys are measured inactives, and actives were chosen so
              that simple descriptors and near neighbours do not find them. Low figures for similarity are by design.
            - DUD-E (Mysinger 2012, doi:10.1021/jm300687e): decoys were not measured. They were chosen to match the actives in
              properties and to be unlike them in structure, so that similarity and trained models recognise the choosing
              as much as the activity (Chen 2019, doi:10.1371/journal.pone.0220113; Sieg 2019, doi:10.1021/acs.jcim.8b00712).
              Actives are few series of analogues. High figures there prove little.
            - Intervals resample single molecules; of analogues the truth is wider.
            """;

    private final List<RankingFigure> figures;
    private final List<String> cautions;
    private final List<String> targets;
    private final List<String> rankers;

    /** @param cautions what is to be said before the figures are believed */
    public RetrospectiveText(List<RankingFigure> figures, List<String> cautions) {
        this.figures = figures;
        this.cautions = List.copyOf(cautions);
        targets = figures.stream().map(RankingFigure::target).distinct().toList();
        rankers = figures.stream().map(RankingFigure::ranker).distinct().toList();
    }

    /** All of it, with what such sets cannot show. */
    public String page() {
        return "# Rankings of known actives\n\n"
                + "Computational prioritisation for laboratory testing. Values with 95 % intervals from resampling actives"
                + " and inactives apart; ties count as the mean over all their orders; `random` is the exact expectation.\n\n"
                + warnings()
                + byTarget()
                + (targets.size() > 1 ? "\n## Over targets\n\n" + overTargets() : "")
                + "\n" + CAUTION;
    }

    /** What was learnt from is named before any figure; empty where nothing was. */
    public String warnings() {
        return cautions.isEmpty()
                ? ""
                : cautions.stream()
                                .map(caution -> "- CAUTION: " + caution + "\n")
                                .collect(Collectors.joining()) + "\n";
    }

    /** A row for each target and ranker, with intervals. */
    public String byTarget() {
        MarkdownTable table = new MarkdownTable(header("target", "actives / all", "ranker"));
        for (String target : targets) {
            for (String ranker : rankers) {
                List<RankingFigure> found = of(figure ->
                        figure.target().equals(target) && figure.ranker().equals(ranker));
                if (!found.isEmpty()) {
                    List<Object> row = new ArrayList<>(List.of(target, size(found.get(0)), ranker));
                    SHOWN.forEach(metric -> row.add(found.stream()
                            .filter(figure -> figure.metric().equals(metric))
                            .findFirst()
                            .map(RetrospectiveText::cell)
                            .orElse("")));
                    table.row(row.toArray());
                }
            }
        }
        return table.toString();
    }

    /** A row for each ranker: mean and median over the targets that have a value. */
    public String overTargets() {
        MarkdownTable table = new MarkdownTable(header("ranker", "targets", "over targets"));
        for (String ranker : rankers) {
            for (String what : List.of("mean", "median")) {
                List<Object> row = new ArrayList<>(List.of(ranker, targetsOf(ranker), what));
                SHOWN.forEach(metric -> row.add(middle(ranker, metric, what)));
                table.row(row.toArray());
            }
        }
        return table.toString();
    }

    public int targets() {
        return targets.size();
    }

    private long targetsOf(String ranker) {
        return of(figure -> figure.ranker().equals(ranker)).stream()
                .map(RankingFigure::target)
                .distinct()
                .count();
    }

    private String middle(String ranker, String metric, String what) {
        double[] values = of(figure ->
                        figure.ranker().equals(ranker) && figure.metric().equals(metric))
                .stream()
                .map(RankingFigure::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return "-";
        }
        int half = values.length / 2;
        double median = values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
        return ShortNumber.of(
                what.equals("mean") ? Arrays.stream(values).average().orElseThrow() : median);
    }

    private List<RankingFigure> of(Predicate<RankingFigure> wanted) {
        return figures.stream().filter(wanted).toList();
    }

    private static String[] header(String... first) {
        List<String> header = new ArrayList<>(List.of(first));
        header.addAll(SHOWN);
        return header.toArray(String[]::new);
    }

    private static String size(RankingFigure figure) {
        return String.format(Locale.ROOT, "%,d / %,d", figure.actives(), figure.actives() + figure.inactives());
    }

    private static String cell(RankingFigure figure) {
        if (figure.value() == null) {
            return "-";
        }
        String value = ShortNumber.of(figure.value());
        return figure.low() == null
                ? value
                : value + " [" + ShortNumber.of(figure.low()) + ", " + ShortNumber.of(figure.high()) + "]";
    }
}
