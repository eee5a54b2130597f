package org.charcot.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.charcot.error.UserException;
import org.charcot.predict.Refusal;
import org.charcot.spark.RecordEncoder;
import org.charcot.text.CsvDialect;
import org.charcot.text.SpreadsheetText;

/**
 * The two files that the answers about a library end in, one for submissions that were answered and one for the others, made
 * in a hidden folder beside them and renamed when both are complete.
 */
public final class AnswerFile {
    private final FileSystem files;
    private final Path target;
    private final Path rejects;
    private final Path partial;
    private final boolean parquet;
    private final CsvDialect dialect;

    private AnswerFile(FileSystem files, Path target, boolean parquet, CsvDialect dialect) {
        this.dialect = dialect;
        this.files = files;
        this.target = target;
        this.parquet = parquet;
        int dot = target.getName().lastIndexOf('.');
        String stem = dot > 0 ? target.getName().substring(0, dot) : target.getName();
        rejects = new Path(target.getParent(), stem + ".rejected.csv");
        partial = new Path(target.getParent(), "." + target.getName() + ".partial");
    }

    /** How many submissions were answered for, and how many were not. */
    public record Counts(long answered, long rejected) {}

    /**
     * One for predictions.
     *
     * @param format csv, parquet, or null for what the name says
     * @param dialect of CSV
     * @throws UserException if the name says no format or the file exists and may not be replaced
     */
    public static AnswerFile at(
            String out, String format, CsvDialect dialect, boolean overwrite, Configuration configuration) {
        boolean parquet = format == null ? out.endsWith(".parquet") : format.equals("parquet");
        if (format == null && !parquet && !out.endsWith(".csv")) {
            throw new UserException(
                    "Cannot write predictions: " + out + ", expected a name in .csv or .parquet, or --format");
        }
        if (format != null && !parquet && !format.equals("csv")) {
            throw new UserException("Cannot write predictions as: " + format + ", expected csv or parquet");
        }
        return at("predictions", out, parquet, dialect, overwrite, configuration);
    }

    /**
     * One for lists of numbers, which have no place in a table of text.
     *
     * @param what is written, as messages call it
     * @param dialect of the CSV with what was rejected
     * @throws UserException if the file exists and may not be replaced, or is named like another format
     */
    public static AnswerFile ofParquet(
            String what, String out, CsvDialect dialect, boolean overwrite, Configuration configuration) {
        if (!out.endsWith(".parquet")) {
            throw new UserException("Cannot write " + what + ": " + out + ", expected a name in .parquet");
        }
        return at(what, out, true, dialect, overwrite, configuration);
    }

    private static AnswerFile at(
            String what,
            String out,
            boolean parquet,
            CsvDialect dialect,
            boolean overwrite,
            Configuration configuration) {
        String cannot = "Cannot write " + what + ": " + out;
        try {
            Path given = new Path(out);
            if (given.isRoot()) {
                throw new UserException(cannot + " is the root, expected a file");
            }
            FileSystem files = given.getFileSystem(configuration);
            // Parquet checks its own pages; a hidden file beside each of ours would only be in the way
            files.setWriteChecksum(false);
            AnswerFile file = new AnswerFile(files, files.makeQualified(given), parquet, dialect);
            if (files.exists(file.target) && !overwrite) {
                throw new UserException(cannot + " exists, expected a new file or --overwrite");
            }
            if (files.exists(file.rejects) && !overwrite) {
                throw new UserException(cannot + " goes with " + file.rejects.getName()
                        + ", which exists, expected another name or --overwrite");
            }
            if (files.exists(file.target) && files.getFileStatus(file.target).isDirectory()) {
                throw new UserException(cannot + " is a folder, expected a file");
            }
            files.delete(file.partial, true);
            return file;
        } catch (IOException | IllegalArgumentException e) {
            throw new UserException(cannot + ", " + e.getMessage(), e);
        }
    }

    /** Where the rejected submissions are listed. */
    public String rejects() {
        return rejects.toString();
    }

    /**
     * Writes both files.
     *
     * @param rows of a type with the components position, id and {@link Refusal#COLUMN}
     * @param columns of those that are answered
     */
    public <R extends Record> Counts write(SparkSession session, JavaRDD<R> rows, Class<R> type, Column... columns) {
        try {
            Path staged = partial("staged");
            session.createDataset(rows.rdd(), RecordEncoder.of(type)).write().parquet(staged.toString());
            // molecules are computed once; both files are columns of what was staged
            Dataset<Row> all = ResultTables.read(session, staged);
            Dataset<Row> answered = all.filter(col(Refusal.COLUMN).isNull());
            Dataset<Row> rejected = all.filter(col(Refusal.COLUMN).isNotNull());
            Counts counts = new Counts(answered.count(), rejected.count());
            Path answers = part(answered, columns, "answers", parquet);
            Path others = part(rejected, rejectedColumns(), "rejects", false);
            replace(others, rejects);
            replace(answers, target);
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + target + ": " + e.getMessage(), e);
        } finally {
            clean();
        }
    }

    private Path partial(String name) {
        return new Path(partial, name);
    }

    /** One file in the order of submission; the sort spills to disk, so that its size is not the memory's. */
    private Path part(Dataset<Row> rows, Column[] columns, String name, boolean asParquet) throws IOException {
        Path folder = partial(name);
        Dataset<Row> chosen =
                rows.repartition(1).sortWithinPartitions("position").select(columns);
        DataFrameWriter<Row> writer = (asParquet ? chosen : chosen.select(cells(chosen.schema()))).write();
        if (asParquet) {
            writer.parquet(folder.toString());
        } else {
            writer.option("header", true)
                    .option("sep", String.valueOf(dialect.separator()))
                    .option("escape", "\"")
                    .option("emptyValue", "")
                    // blanks at an end of an identifier are the submitter's own
                    .option("ignoreLeadingWhiteSpace", false)
                    .option("ignoreTrailingWhiteSpace", false)
                    .csv(folder.toString());
        }
        for (FileStatus file : files.listStatus(folder)) {
            if (file.getPath().getName().startsWith("part-")) {
                return file.getPath();
            }
        }
        throw new IOException("Cannot find what was written to " + folder);
    }

    /** Names and texts are the submitter's, and people open the file in a spreadsheet. */
    private Column[] cells(StructType schema) {
        String[] names = schema.fieldNames();
        return Arrays.stream(schema.fields())
                .map(field -> cell(field).as((field.name().equals(names[0]) ? dialect.beginning() : "") + field.name()))
                .toArray(Column[]::new);
    }

    private Column cell(StructField field) {
        Column value = col(field.name());
        if (field.dataType().equals(DataTypes.StringType)) {
            return regexp_replace(value, lit(SpreadsheetText.FORMULA), lit(SpreadsheetText.HARMLESS));
        }
        CsvDialect asked = dialect;
        UDF1<Number, String> written = number -> number == null ? null : asked.number(number);
        return field.dataType() instanceof NumericType
                ? udf(written, DataTypes.StringType).apply(value)
                : value;
    }

    private void replace(Path fresh, Path old) throws IOException {
        files.delete(old, false);
        if (!files.rename(fresh, old)) {
            throw new IOException("Cannot rename " + fresh + " to " + old);
        }
    }

    private void clean() {
        try {
            files.delete(partial, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + partial, e);
        }
    }

    /** The columns of a table of rejected submissions. */
    private static Column[] rejectedColumns() {
        return new Column[] {
            refusal("file"), refusal("line"), col("id"), refusal("reason"), refusal("message"), refusal("text")
        };
    }

    private static Column refusal(String field) {
        return col(Refusal.COLUMN).getField(field).as(field);
    }
}
