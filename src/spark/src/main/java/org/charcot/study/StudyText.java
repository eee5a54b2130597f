package org.charcot.study;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.text.MarkdownTable;
import org.charcot.text.ShortNumber;

/** What a study found, for a person to read. */
public final class StudyText {
    /** From this percentile on a compound ranks high. */
    private static final double HIGH = 90;
    /** Below this it ranks low. */
    private static final double LOW = 50;

    private final StudyResult result;

    public StudyText(StudyResult result) {
        this.result = result;
    }

    /** All of it. */
    public String page() {
        StringBuilder page = new StringBuilder("# Where compounds tried against ALS land\n\n");
        page.append("Computational prioritisation for laboratory testing; no statement on any medicine. ")
                .append(String.format(
                        Locale.ROOT,
                        "Of %,d library records %,d distinct molecules have the properties of a reference compound; %,d were"
                                + " drawn. Gates remove to the bottom, tied. Percentiles are among all library molecules of"
                                + " the study, areas (AUROC) and enrichments among those that match a member of the group."
                                + " Intervals are 95 %% from resampling.%n%n",
                        result.read(),
                        result.found(),
                        result.drawn()));
        page.append(matching()).append('\n');
        profiles().forEach(profile -> page.append(ofProfile(profile)).append('\n'));
        return page.toString();
    }

    private List<String> profiles() {
        return result.rows().stream().map(StudyRow::profile).distinct().toList();
    }

    private String matching() {
        MarkdownTable table = new MarkdownTable("property", "may differ by", "mean of references", "mean of library");
        result.matching()
                .forEach(mean -> table.row(
                        mean.property(),
                        number(mean.tolerance()),
                        number(mean.ofReferences()),
                        number(mean.ofLibrary())));
        return table.toString();
    }

    private String ofProfile(String profile) {
        return "## " + profile + "\n\n"
                + groups(profile)
                + "\nApart by whether an endpoint of the profile learnt from the compound (seen), and those whose outcome was"
                + " re-read in a source:\n\n"
                + subsets(profile)
                + "\n" + gates(profile)
                + "\n"
                + list(
                        "Known failures that rank high (percentile " + (int) HIGH + " and above)",
                        rows(profile, row -> row.outcome_class().startsWith("negative") && row.percentile() >= HIGH))
                + "\n"
                + list(
                        "Positive compounds that rank low (below the median, or removed)",
                        rows(profile, row -> row.outcome_class().startsWith("positive") && row.percentile() < LOW))
                + "\n"
                + list("All compounds of class positive, ongoing and mixed", rows(profile, row -> Stream.of(
                                "positive", "ongoing", "mixed")
                        .anyMatch(row.outcome_class()::startsWith)));
    }

    private String groups(String profile) {
        MarkdownTable table = new MarkdownTable(
                "outcome",
                "compounds",
                "removed",
                "median percentile",
                "mean among own matches",
                "AUROC",
                "EF 1 %",
                "EF 5 %",
                "EF 10 %",
                "AUROC of CNS MPO",
                "of similarity",
                "of shuffled scores");
        for (GroupFigure figure : figures(profile, profile, "all")) {
            table.row(
                    figure.group(),
                    figure.members(),
                    figure.removed(),
                    interval(figure.median_percentile(), figure.median_low(), figure.median_high()),
                    amongMatches(profile, figure.group()),
                    area(figure),
                    number(figure.ef_1()),
                    number(figure.ef_5()),
                    number(figure.ef_10()),
                    beside(profile, "cns_mpo", figure),
                    beside(profile, "similarity", figure),
                    beside(profile, "shuffled", figure));
        }
        return table.toString();
    }

    /** Each compound among its own matches only, so that no compound with many of them decides for the group. */
    private String amongMatches(String profile, String group) {
        double mean = rows(profile, row -> row.outcome_class().equals(group))
                .map(StudyRow::percentile_matched)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        return number(mean);
    }

    private String beside(String profile, String ranker, GroupFigure figure) {
        return figures(profile, ranker, "all").stream()
                .filter(other -> other.group().equals(figure.group()))
                .map(StudyText::area)
                .findFirst()
                .orElse("-");
    }

    private String subsets(String profile) {
        MarkdownTable table =
                new MarkdownTable("subset", "outcome", "compounds", "removed", "median percentile", "AUROC");
        for (String subset : List.of("seen", "unseen", "reread")) {
            figures(profile, profile, subset)
                    .forEach(figure -> table.row(
                            subset,
                            figure.group(),
                            figure.members(),
                            figure.removed(),
                            interval(figure.median_percentile(), figure.median_low(), figure.median_high()),
                            area(figure)));
        }
        return table.toString();
    }

    private String gates(String profile) {
        Map<String, List<StudyRow>> byRule = rows(profile, row -> row.removed_by() != null)
                .collect(Collectors.groupingBy(StudyRow::removed_by, TreeMap::new, Collectors.toList()));
        Map<String, Long> library = result.removed().get(profile);
        MarkdownTable table = new MarkdownTable("gate", "why", "reference compounds", "library molecules", "which");
        Stream.concat(byRule.keySet().stream(), library.keySet().stream())
                .distinct()
                .sorted(Comparator.comparingLong((String rule) -> -library.getOrDefault(rule, 0L))
                        .thenComparing(rule -> rule))
                .forEach(rule -> table.row(
                        rule,
                        byRule.getOrDefault(rule, List.of()).stream()
                                .map(StudyRow::because)
                                .findFirst()
                                .orElse(""),
                        byRule.getOrDefault(rule, List.of()).size(),
                        String.format(Locale.ROOT, "%,d", library.getOrDefault(rule, 0L)),
                        byRule.getOrDefault(rule, List.of()).stream()
                                .map(row -> row.name() + " (" + row.outcome_class() + ")")
                                .collect(Collectors.joining(", "))));
        return table.toString();
    }

    private static String list(String title, Stream<StudyRow> rows) {
        String lines = rows.sorted(
                        Comparator.comparingDouble(StudyRow::percentile).reversed())
                .map(StudyText::line)
                .collect(Collectors.joining());
        return title + ":\n\n" + (lines.isEmpty() ? "- none\n" : lines);
    }

    private static String line(StudyRow row) {
        String where = row.removed_by() == null
                ? String.format(Locale.ROOT, "percentile %.0f", row.percentile())
                        + (row.percentile_matched() == null
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        ", %.0f among the %,d that match it",
                                        row.percentile_matched(),
                                        row.matched()))
                        + (row.weakest().isEmpty() ? "" : "; costs most: " + row.weakest())
                : "removed by " + row.removed_by();
        String seen = row.seen() ? "; learnt from by " + row.nearest_training_endpoint() : "";
        String outcome = row.reread() ? "; outcome: " + row.outcome() : "; outcome not re-read";
        return "- " + row.name() + " (" + row.outcome_class() + ", " + row.stage() + "): " + where + seen + outcome
                + "\n";
    }

    private Stream<StudyRow> rows(String profile, Predicate<StudyRow> wanted) {
        return result.rows().stream()
                .filter(row -> row.profile().equals(profile))
                .filter(wanted);
    }

    private List<GroupFigure> figures(String profile, String ranker, String subset) {
        return result.figures().stream()
                .filter(figure -> figure.profile().equals(profile)
                        && figure.ranker().equals(ranker)
                        && figure.subset().equals(subset))
                .toList();
    }

    private static String area(GroupFigure figure) {
        return figure.auroc() == null ? "-" : interval(figure.auroc(), figure.auroc_low(), figure.auroc_high());
    }

    private static String interval(double value, double low, double high) {
        return number(value) + " [" + number(low) + ", " + number(high) + "]";
    }

    private static String number(Double value) {
        return value == null ? "-" : ShortNumber.of(value);
    }
}
