package org.charcot.spark.screening;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Endpoint;
import org.charcot.library.InspectedLibrary;
import org.charcot.library.SkippedFile;
import org.charcot.library.format.LibraryFile;
import org.charcot.profile.Component;
import org.charcot.profile.Profile;
import org.charcot.result.ControlFate;
import org.charcot.result.Counts;
import org.charcot.result.Manifest;
import org.charcot.result.Tally;
import org.charcot.result.column.Column;
import org.charcot.result.column.ResultColumns;
import org.charcot.screen.Outcome;
import org.charcot.screen.Screened;
import org.charcot.screen.ScreenerSource;
import org.charcot.spark.LibraryScan;
import org.charcot.spark.Versions;
import org.charcot.spark.control.ChanceLevels;
import org.charcot.spark.control.Controls;
import org.charcot.spark.progress.ProgressOutput;
import org.charcot.spark.rank.DiversePicks;
import org.charcot.spark.rank.Ranking;
import org.charcot.spark.rank.TautomerGroups;
import org.charcot.spark.table.RankedFiles;
import org.charcot.spark.table.ResultFolder;
import org.charcot.spark.table.ResultTables;

/** One screen from library to result folder. */
public final class ScreenJob {
    private final SparkSession session;
    private final ScreenRequest request;
    private final List<Endpoint> endpoints;
    private final Stages stages;
    private final OutcomeCounter counter;
    private final ScreenerSource source;
    private final String created = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    /**
     * @param endpoints those that the profile asks for, in its order
     * @param output is told of each stage
     */
    public ScreenJob(SparkSession session, ScreenRequest request, List<Endpoint> endpoints, ProgressOutput output) {
        this.session = session;
        this.request = request;
        this.endpoints = endpoints;
        stages = new Stages(output, JavaSparkContext.fromSparkContext(session.sparkContext()));
        counter = new OutcomeCounter(session.sparkContext());
        source = new ScreenerSource(request.profile(), endpoints);
    }

    /**
     * What came of a screen.
     *
     * @param folder the result folder
     * @param controls how each known compound fared, in words
     * @param marks the words on those of them for which the run is marked
     * @param best the first molecules of the ranking, and why, in words
     * @param changes a line for each file of the library that was no longer the same at the end
     * @param whole whether all of the library was read
     */
    public record Outcomes(
            String folder,
            Tally tally,
            List<String> controls,
            List<String> marks,
            List<String> best,
            List<String> changes,
            boolean whole) {}

    /** Runs the screen; on failure nothing is left behind. */
    public Outcomes run() {
        List<Screened> controls = Controls.screen(request.profile().controls(), source.screener());
        LibraryScan library = stages.run(
                "find", "Finding the library", () -> LibraryScan.of(request.libraries(), request.options(), session));
        library.describe(stages::tell);
        ResultFolder folder = ResultFolder.create(
                request.out(),
                request.overwrite(),
                library.library().files().stream().map(LibraryFile::path).toList(),
                session.sparkContext().hadoopConfiguration());
        try {
            Outcomes outcomes = run(library, controls, folder);
            folder.complete();
            return outcomes;
        } catch (Throwable e) {
            // Scala throws what Java does not declare
            folder.abandon();
            throw e;
        }
    }

    private Outcomes run(LibraryScan library, List<Screened> screenedControls, ResultFolder folder) {
        List<Column> kept =
                ResultColumns.kept(library.library().kept(), request.profile(), endpoints, Ranking.INTERNAL_COLUMNS);
        OutsideScores scores = OutsideScores.open(request.scores(), request.profile(), session);
        RecordCounts counted = RecordCounts.of(stages.run("count", "Counting records", library::counts));
        Staging staging = stages.run(
                "screen",
                "Screening " + counted.total() + " records",
                counted.total(),
                counter::counts,
                () -> staged(library, scores, folder));
        RecordCounts records = corrected(counted, library.library(), staging);
        long read = records.total();
        ResultTables tables = new ResultTables(folder, JavaSparkContext.fromSparkContext(session.sparkContext()), read);
        Tally tally = stages.run("write", "Writing tables", () -> write(read, staging, tables, kept));
        tally.counts().requireBalance();
        Dataset<Row> scored = ResultTables.read(session, folder.path("scored"));
        Ranked ranked = stages.run(
                "rank",
                "Ranking",
                () -> rank(scored, (int) Math.min(request.top(), tally.counts().scored()), folder, tables, kept));
        List<ControlFate> controls = stages.run(
                "controls",
                "Placing controls",
                () -> Controls.placed(screenedControls, scored, staging.standIns(screenedControls)));
        folder.delete("work");
        List<Manifest.Input> inputs = inputs(library.library(), records);
        folder.write(manifest(inputs, library.library(), tally, ranked, scored, controls, folder.contents()));
        return new Outcomes(
                folder.target().toString(),
                tally,
                words(controls, false),
                words(controls, true),
                BestRanked.words(ranked.table()),
                changes(inputs),
                library.library().isWhole());
    }

    private Staging staged(LibraryScan library, OutsideScores scores, ResultFolder folder) {
        return Staging.of(
                library,
                scores,
                source,
                counter,
                session,
                folder.path("work/screened"),
                folder.path("work/duplicates"));
    }

    private RecordCounts corrected(RecordCounts counted, InspectedLibrary library, Staging staging) {
        List<String> changes = library.changes(session.sparkContext().hadoopConfiguration());
        boolean same = changes.stream().allMatch(String::isEmpty);
        return same ? counted : counted.correctedBy(library.files(), changes, staging.arrived());
    }

    private static List<String> words(List<ControlFate> controls, boolean marked) {
        return controls.stream()
                .filter(control -> control.marks() == marked)
                .map(ControlFate::words)
                .toList();
    }

    private static List<String> changes(List<Manifest.Input> inputs) {
        return inputs.stream()
                .filter(input -> !input.change().isEmpty())
                .map(input -> input.path() + ", " + input.change() + missed(input))
                .toList();
    }

    private static String missed(Manifest.Input input) {
        boolean none = input.missing() == null || input.missing() == 0;
        return none ? "" : String.format(Locale.ROOT, "; %,d of its records are missed", input.missing());
    }

    private List<Manifest.Input> inputs(InspectedLibrary library, RecordCounts records) {
        List<String> changes = library.changes(session.sparkContext().hadoopConfiguration());
        return InputFiles.describe(library, records, changes);
    }

    private Tally write(long read, Staging staging, ResultTables tables, List<Column> kept) {
        Dataset<Row> filtered = staging.unique(Outcome.FILTERED);
        long scored = tables.writeScored(
                staging.unique(Outcome.SCORED), ResultColumns.scored(request.profile(), endpoints, kept), "scored");
        long dropped = tables.write(filtered, TableProjection.filtered(), "filtered");
        long duplicates = tables.write(staging.duplicates(), TableProjection.duplicates(), "duplicates");
        long rejected = tables.write(staging.rejected(), TableProjection.rejected(), "rejected");
        return new Tally(
                new Counts(read, scored, dropped, duplicates, rejected),
                countBy(filtered, "reason"),
                countBy(staging.rejected(), "reason"),
                staging.standardisation());
    }

    private static Map<String, Long> countBy(Dataset<Row> rows, String column) {
        Map<String, Long> counts = new TreeMap<>();
        rows.groupBy(col(column))
                .agg(count(lit(1)))
                .collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }

    /** The ranked table, how its picks were taken, and which of its columns the library brought along. */
    private record Ranked(Dataset<Row> table, DiversePicks picks, List<Column> kept) {}

    private Ranked rank(Dataset<Row> scored, int rows, ResultFolder folder, ResultTables tables, List<Column> kept) {
        Broadcast<ScreenerSource> shared =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(source);
        RankedFiles files = new RankedFiles(folder, tables, request.csv(), rows);
        Dataset<Row> staged = files.staged(new Ranking(session).of(scored, rows, shared));
        DiversePicks picks =
                DiversePicks.of(files.inOrder(staged), request.profile().pick());
        files.write(picks.describe(staged, scored), ResultColumns.ranked(request.profile(), endpoints, kept), kept);
        return new Ranked(ResultTables.read(session, folder.path("ranked.parquet")), picks, kept);
    }

    private Manifest manifest(
            List<Manifest.Input> inputs,
            InspectedLibrary library,
            Tally tally,
            Ranked ranked,
            Dataset<Row> scored,
            List<ControlFate> controls,
            List<String> contents) {
        Profile profile = request.profile();
        return new Manifest(
                new Manifest.Software(Versions.charcot()),
                created,
                question(profile),
                inputs,
                library.skipped().stream()
                        .filter(SkippedFile::bad)
                        .map(file -> new Manifest.Unread(file.path(), file.why()))
                        .toList(),
                endpoints.stream().map(ScreenJob::model).toList(),
                tally.counts(),
                ranked.table().count(),
                ranked.table().filter(col("inchikey").equalTo("")).count(),
                tally.filteredBy(),
                tally.rejectedBy(),
                tally.standardisation(),
                TautomerGroups.in(scored),
                profile.components().stream().map(ScreenJob::part).toList(),
                ResultColumns.ranked(profile, endpoints, ranked.kept()),
                ranked.kept().stream().map(Column::name).toList(),
                controls,
                ChanceLevels.of(controls, profile.components(), scored, ranked.table()),
                ranked.picks().facts(),
                stages.seconds(),
                Versions.all(session),
                contents);
    }

    private static Manifest.Question question(Profile profile) {
        String hash = InputFiles.sha256(profile.text());
        return new Manifest.Question(profile.name(), profile.question(), hash, profile.text());
    }

    private static Manifest.Model model(Endpoint endpoint) {
        return new Manifest.Model(endpoint.name(), endpoint.bytes().hash());
    }

    private static Manifest.Part part(Component component) {
        return new Manifest.Part(
                component.column(), component.desirability().describe(), component.name(), component.weight());
    }
}
