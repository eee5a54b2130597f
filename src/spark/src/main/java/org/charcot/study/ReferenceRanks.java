package org.charcot.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.profile.Component;
import org.charcot.screen.ScreenerSource;

/** Where the reference compounds rank among the library by one profile, and by what stands beside it. */
final class ReferenceRanks {
    /** Groups of fewer have no median worth an interval. */
    private static final int FEWEST = 3;

    private static final int WEAKEST = 3;
    /** Costs nothing that two decimals would show. */
    private static final double NEARLY_FULL = 0.995;

    private final Study study;
    private final ScreenerSource source;
    private final List<Reference> references;
    private final List<LibraryMatch> seeded;
    private final List<LibraryMatch> library;
    private final List<Placed> placed;
    private final List<StudyRow> rows = new ArrayList<>();

    /** @param placed reference compounds first, then the library */
    ReferenceRanks(
            Study study,
            ScreenerSource source,
            List<Reference> references,
            List<LibraryMatch> seeded,
            List<LibraryMatch> library,
            List<Placed> placed,
            Matching matching) {
        this.study = study;
        this.source = source;
        this.references = references;
        this.seeded = seeded;
        this.library = library;
        this.placed = placed;
        double[] percentiles = byScore().percentiles();
        for (int place = 0; place < references.size(); place++) {
            rows.add(row(place, percentiles[place], matching));
        }
    }

    List<StudyRow> rows() {
        return rows;
    }

    /** How many library molecules each gate removed. */
    Map<String, Long> removedOfLibrary() {
        return placed.subList(references.size(), placed.size()).stream()
                .filter(Placed::removed)
                .collect(Collectors.groupingBy(Placed::removedBy, TreeMap::new, Collectors.counting()));
    }

    List<GroupFigure> figures() {
        List<GroupFigure> figures = new ArrayList<>();
        for (GroupStandings standings : List.of(byScore(), byProperties(), bySimilarity(), shuffled())) {
            figures.addAll(figures(standings, "all", place -> true));
        }
        figures.addAll(figures(byScore(), "seen", place -> rows.get(place).seen()));
        figures.addAll(figures(byScore(), "unseen", place -> !rows.get(place).seen()));
        figures.addAll(figures(byScore(), "reread", place -> rows.get(place).reread()));
        return figures;
    }

    private List<GroupFigure> figures(GroupStandings standings, String subset, IntPredicate wanted) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int place = 0; place < references.size(); place++) {
            if (wanted.test(place)) {
                groups.computeIfAbsent(references.get(place).group(), key -> new ArrayList<>())
                        .add(place);
            }
        }
        List<GroupFigure> figures = new ArrayList<>();
        groups.forEach((group, members) -> {
            if (members.size() >= FEWEST) {
                figures.add(standings.figure(source.profile().name(), subset, group, members, matching(members)));
            }
        });
        return figures;
    }

    private boolean[] matching(List<Integer> members) {
        boolean[] matching = new boolean[library.size()];
        for (int row = 0; row < matching.length; row++) {
            matching[row] = Arrays.stream(library.get(row).matched()).anyMatch(members::contains);
        }
        return matching;
    }

    private GroupStandings byScore() {
        double[] scores = placed.stream().mapToDouble(Placed::score).toArray();
        return standings(source.profile().name(), scores);
    }

    private GroupStandings byProperties() {
        return standings(
                "cns_mpo", all().stream().mapToDouble(LibraryMatch::mpo).toArray());
    }

    private GroupStandings bySimilarity() {
        return standings(
                "similarity",
                all().stream().mapToDouble(LibraryMatch::similarity).toArray());
    }

    private GroupStandings shuffled() {
        double[] scores = placed.stream().mapToDouble(Placed::score).toArray();
        SplittableRandom random = new SplittableRandom(study.seed());
        for (int last = scores.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            double kept = scores[last];
            scores[last] = scores[other];
            scores[other] = kept;
        }
        return standings("shuffled", scores);
    }

    private List<LibraryMatch> all() {
        List<LibraryMatch> all = new ArrayList<>(seeded);
        all.addAll(library);
        return all;
    }

    private GroupStandings standings(String ranker, double[] scores) {
        return new GroupStandings(
                ranker,
                Arrays.copyOf(scores, references.size()),
                Arrays.copyOfRange(scores, references.size(), scores.length),
                study.draws(),
                study.seed());
    }

    private StudyRow row(int place, double percentile, Matching matching) {
        Reference reference = references.get(place);
        Placed own = placed.get(place);
        double[] matched = IntStream.range(0, library.size())
                .filter(row -> Arrays.stream(library.get(row).matched()).anyMatch(one -> one == place))
                .mapToDouble(row -> placed.get(references.size() + row).score())
                .sorted()
                .toArray();
        Endpoint teacher = teacher(place, matching);
        Neighbour nearest = teacher == null ? null : teacher.nearest(matching.fingerprint(place));
        return new StudyRow(
                source.profile().name(),
                reference.name(),
                reference.group(),
                reference.stage(),
                reference.reread(),
                reference.outcome(),
                own.removed() ? null : own.score(),
                percentile,
                matched.length == 0 ? null : GroupStandings.percentile(own.score(), matched),
                matched.length,
                own.removedBy(),
                own.because(),
                weakest(own),
                nearest == null ? "" : nearest.id(),
                teacher == null ? "" : teacher.name(),
                nearest == null ? 0 : nearest.similarity(),
                nearest != null && nearest.similarity() == 1,
                seeded.get(place).similarity());
    }

    /** The endpoint that learnt from the compound most like this one; of several as like, the first. */
    private Endpoint teacher(int place, Matching matching) {
        return source.endpoints().stream()
                .min(Comparator.comparingDouble(endpoint ->
                        -endpoint.nearest(matching.fingerprint(place)).similarity()))
                .orElse(null);
    }

    private String weakest(Placed own) {
        List<Component> components = source.profile().components();
        return IntStream.range(0, own.desirabilities().length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> cost(components.get(i), own.desirabilities()[i])))
                .filter(i -> own.desirabilities()[i] < NEARLY_FULL)
                .limit(WEAKEST)
                .map(i ->
                        String.format(Locale.ROOT, "%s %.2f", components.get(i).name(), own.desirabilities()[i]))
                .collect(Collectors.joining("; "));
    }

    /** What a component takes from the logarithm of the score, the most negative first. */
    private double cost(Component component, double desirability) {
        return component.weight() * Math.log(Math.max(source.profile().floor(), desirability));
    }
}
