package org.charcot.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.charcot.descriptor.SizeAndPolarity;
import org.charcot.error.UserException;
import org.charcot.screen.Screener;
import org.charcot.screen.ScreenerSource;
import org.charcot.spark.Iterators;
import org.charcot.spark.LibraryScan;

/** Seeds the reference compounds among library molecules of their properties, screens all, and looks where they are. */
public final class StudyJob {
    private static final int ROWS_A_TASK = 2_000;

    private final SparkSession spark;
    private final Study study;
    private final Consumer<String> progress;
    private final List<Reference> references = Reference.all();
    private final List<String> structures =
            new ArrayList<>(references.stream().map(Reference::smiles).toList());

    public StudyJob(SparkSession spark, Study study, Consumer<String> progress) {
        this.spark = spark;
        this.study = study;
        this.progress = progress;
    }

    /** @throws UserException if no library molecule matches a reference compound */
    public StudyResult run() {
        LibraryScan library = LibraryScan.of(study.libraries(), study.options(), spark);
        long read = library.count();
        progress.accept("Matching " + read + " library records with " + references.size() + " reference compounds");
        MatchedPool pool = MatchedPool.draw(candidates(library), references.size(), study.size());
        if (pool.drawn().isEmpty()) {
            throw new UserException("Cannot study: none of " + read + " library records has the properties of a"
                    + " reference compound, expected a library of drug-like molecules");
        }
        progress.accept("Found " + pool.found() + " that match, drawn "
                + pool.drawn().size() + " of " + study.size() + " wanted");
        Matching matching = new Matching(structures, study.seed());
        List<LibraryMatch> seeded = IntStream.range(0, structures.size())
                .mapToObj(place -> matching.reference(place, structures.get(place)))
                .toList();
        List<StudyRow> rows = new ArrayList<>();
        List<GroupFigure> figures = new ArrayList<>();
        Map<String, Map<String, Long>> removed = new LinkedHashMap<>();
        for (ScreenerSource source : study.profiles()) {
            progress.accept("Screening by " + source.profile().name());
            List<Placed> placed = placed(seeded, pool.drawn(), source);
            ReferenceRanks ranks =
                    new ReferenceRanks(study, source, references, seeded, pool.drawn(), placed, matching);
            rows.addAll(ranks.rows());
            figures.addAll(ranks.figures());
            removed.put(source.profile().name(), ranks.removedOfLibrary());
        }
        return new StudyResult(
                read, pool.found(), pool.drawn().size(), means(seeded, pool.drawn()), removed, rows, figures);
    }

    private List<LibraryMatch> candidates(LibraryScan library) {
        List<String> smiles = structures;
        long seed = study.seed();
        return library.submissions()
                .mapPartitions(submissions -> {
                    Matching matching = new Matching(smiles, seed);
                    List<LibraryMatch> found = new ArrayList<>();
                    submissions.forEachRemaining(
                            submission -> matching.candidate(submission).ifPresent(found::add));
                    return found.iterator();
                })
                .collect();
    }

    /** Reference compounds first, then the library. */
    private List<Placed> placed(List<LibraryMatch> seeded, List<LibraryMatch> drawn, ScreenerSource source) {
        List<String> all = Stream.concat(seeded.stream(), drawn.stream())
                .map(LibraryMatch::smiles)
                .toList();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<ScreenerSource> shared = context.broadcast(source);
        try {
            return context.parallelize(all, all.size() / ROWS_A_TASK + 1)
                    .mapPartitions(part -> {
                        Screener screener = shared.value().screener();
                        return new Iterators.Batched<>(part, smiles -> Placed.of(smiles, screener));
                    })
                    .collect();
        } finally {
            shared.destroy();
        }
    }

    private static List<StudyResult.Mean> means(List<LibraryMatch> seeded, List<LibraryMatch> drawn) {
        List<StudyResult.Mean> means = new ArrayList<>();
        for (int i = 0; i < Properties.TOLERANCE.length; i++) {
            means.add(new StudyResult.Mean(
                    SizeAndPolarity.DESCRIPTORS.get(i).key(),
                    Properties.TOLERANCE[i],
                    mean(seeded, i),
                    mean(drawn, i)));
        }
        return means;
    }

    private static double mean(List<LibraryMatch> molecules, int property) {
        return molecules.stream()
                .mapToDouble(one -> one.properties().values()[property])
                .average()
                .orElse(Double.NaN);
    }
}
