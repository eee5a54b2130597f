package org.charcot.spark.screening;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.charcot.error.UserException;
import org.charcot.molecule.Submission;
import org.charcot.profile.Component;
import org.charcot.profile.Profile;
import org.charcot.screen.ScoredSubmission;
import org.charcot.spark.ColumnSchema;
import org.charcot.spark.table.ResultTables;
import org.charcot.text.CsvDialect;
import org.charcot.text.SpreadsheetText;
import scala.Tuple2;

/**
 * Numbers that come with a library from elsewhere, such as docking scores, by the identifiers of its records: CSV with a
 * header, or Parquet. A small file goes to every machine; a great one is joined.
 */
final class OutsideScores {
    private static final long SENT_TO_ALL = 1_000_000;
    private static final String ID = "id";

    private final Dataset<Row> table;
    private final int width;

    private OutsideScores(Dataset<Row> table, int width) {
        this.table = table;
        this.width = width;
    }

    /**
     * Opens what a screen was given.
     *
     * @param file null for none
     * @throws UserException if the profile asks for scores and there are none, or the other way round; if a column is missing,
     *     an identifier occurs twice or a score is no number
     */
    static OutsideScores open(ScreenRequest.ScoresFile file, Profile profile, SparkSession session) {
        List<Component.OfOutsideScore> wanted = profile.outsideScores();
        if (file == null && wanted.isEmpty()) {
            return new OutsideScores(null, 0);
        }
        if (file == null) {
            throw new UserException("Cannot screen: profile " + profile.name() + " asks for outside_scores "
                    + wanted.stream().map(Component::name).toList() + ", expected --scores with a file of them");
        }
        if (wanted.isEmpty()) {
            throw new UserException("Cannot use scores: " + file.path() + ", profile " + profile.name()
                    + " has no outside_scores, expected a section that says what they are worth");
        }
        CsvDialect dialect = dialect(file, session);
        Dataset<Row> raw = read(file, dialect, session);
        List<String> columns = Arrays.asList(raw.columns());
        Stream.concat(Stream.of(file.idColumn()), wanted.stream().map(Component.OfOutsideScore::input))
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new UserException("Cannot use scores: " + file.path() + " has no column " + column
                            + ", expected one of " + columns);
                });
        wanted.forEach(score -> requireNumbers(raw, score.input(), dialect, file));
        Dataset<Row> table = raw.select(Stream.concat(
                                Stream.of(id(file).as(ID)), wanted.stream().map(score -> number(score.input(), dialect)
                                        .as(score.name())))
                        .toArray(Column[]::new))
                .filter(col(ID).isNotNull());
        requireDistinct(table, file);
        return new OutsideScores(table, wanted.size());
    }

    private static boolean isParquet(ScreenRequest.ScoresFile file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    private static CsvDialect dialect(ScreenRequest.ScoresFile file, SparkSession session) {
        return isParquet(file)
                ? CsvDialect.PLAIN
                : ResultTables.literally(session).textFile(file.path()).takeAsList(1).stream()
                        .map(CsvDialect::ofHeader)
                        .findFirst()
                        .orElse(CsvDialect.PLAIN);
    }

    private static Dataset<Row> read(ScreenRequest.ScoresFile file, CsvDialect dialect, SparkSession session) {
        return isParquet(file)
                ? ResultTables.literally(session).parquet(file.path())
                : ResultTables.literally(session)
                        .option("header", true)
                        .option("multiLine", true)
                        .option("escape", "\"")
                        .option("sep", String.valueOf(dialect.separator()))
                        .csv(file.path());
    }

    /** As it was before it was made harmless to spreadsheets. */
    private static Column id(ScreenRequest.ScoresFile file) {
        Column written = ColumnSchema.named(file.idColumn()).cast(DataTypes.StringType);
        UDF1<String, String> read = text -> text == null ? null : SpreadsheetText.read(text);
        return isParquet(file) ? written : udf(read, DataTypes.StringType).apply(written);
    }

    private static Column number(String column, CsvDialect dialect) {
        Column text = trim(ColumnSchema.named(column).cast(DataTypes.StringType));
        return translate(text, String.valueOf(dialect.point()), ".").try_cast(DataTypes.DoubleType);
    }

    private static void requireNumbers(
            Dataset<Row> raw, String column, CsvDialect dialect, ScreenRequest.ScoresFile file) {
        Column given = trim(ColumnSchema.named(column).cast(DataTypes.StringType));
        List<Row> odd = raw.filter(
                        given.notEqual("").and(number(column, dialect).isNull()))
                .select(given)
                .takeAsList(1);
        if (!odd.isEmpty()) {
            throw new UserException("Cannot use scores: column " + column + " of " + file.path() + " holds "
                    + odd.get(0).getString(0) + ", expected numbers");
        }
    }

    private static void requireDistinct(Dataset<Row> table, ScreenRequest.ScoresFile file) {
        List<Row> twice = table.groupBy(ID)
                .agg(count(lit(1)).as("rows"))
                .filter(col("rows").gt(1))
                .orderBy(ID)
                .takeAsList(1);
        if (!twice.isEmpty()) {
            throw new UserException(
                    "Cannot use scores: " + file.path() + " has " + twice.get(0).getLong(1) + " rows for "
                            + twice.get(0).getString(0) + ", expected one for each identifier");
        }
    }

    /** The records of a library, each with its scores. */
    JavaRDD<ScoredSubmission> beside(JavaRDD<Submission> submissions) {
        if (width == 0) {
            return submissions.map(submission -> new ScoredSubmission(submission, new double[0]));
        }
        double[] none = new double[width];
        Arrays.fill(none, Double.NaN);
        if (table.count() > SENT_TO_ALL) {
            return joined(submissions, none);
        }
        Map<String, double[]> byId = new HashMap<>();
        table.collectAsList().forEach(row -> byId.put(row.getString(0), scores(row)));
        Broadcast<Map<String, double[]>> shared = new JavaSparkContext(submissions.context()).broadcast(byId);
        return submissions.map(
                submission -> new ScoredSubmission(submission, shared.value().getOrDefault(submission.id(), none)));
    }

    /** The same by a join, for more scores than one machine should hold. */
    JavaRDD<ScoredSubmission> joined(JavaRDD<Submission> submissions, double[] none) {
        JavaPairRDD<String, double[]> scores =
                table.toJavaRDD().mapToPair(row -> new Tuple2<>(row.getString(0), scores(row)));
        return submissions
                .mapToPair(submission -> new Tuple2<>(submission.id(), submission))
                .leftOuterJoin(scores)
                .values()
                .map(pair -> new ScoredSubmission(pair._1(), pair._2().orElse(none)));
    }

    private static double[] scores(Row row) {
        return IntStream.range(1, row.size())
                .mapToDouble(i -> row.isNullAt(i) ? Double.NaN : row.getDouble(i))
                .toArray();
    }
}
