package org.charcot.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.text.UserException;

/** The two files that predictions end in, made in a hidden folder beside them and renamed when both are complete. */
public final class PredictionFile {
    private final FileSystem files;
    private final Path target;
    private final Path rejects;
    private final Path partial;
    private final boolean parquet;

    private PredictionFile(FileSystem files, Path target, boolean parquet) {
        this.files = files;
        this.target = target;
        this.parquet = parquet;
        int dot = target.getName().lastIndexOf('.');
        String stem = dot > 0 ? target.getName().substring(0, dot) : target.getName();
        rejects = new Path(target.getParent(), stem + ".rejected.csv");
        partial = new Path(target.getParent(), "." + target.getName() + ".partial");
    }

    /**
     * @param format csv, parquet, or null for what the name says
     * @throws UserException if the name says no format or the file exists and may not be replaced
     */
    public static PredictionFile at(String out, String format, boolean overwrite, Configuration configuration) {
        boolean parquet = format == null ? out.endsWith(".parquet") : format.equals("parquet");
        if (format == null && !parquet && !out.endsWith(".csv")) {
            throw new UserException(
                    "Cannot write predictions: " + out + ", expected a name in .csv or .parquet, or --format");
        }
        if (format != null && !parquet && !format.equals("csv")) {
            throw new UserException("Cannot write predictions as: " + format + ", expected csv or parquet");
        }
        try {
            Path given = new Path(out);
            FileSystem files = given.getFileSystem(configuration);
            PredictionFile file = new PredictionFile(files, files.makeQualified(given), parquet);
            if (files.exists(file.target) && !overwrite) {
                throw new UserException(
                        "Cannot write predictions: " + out + " exists, expected a new file or --overwrite");
            }
            if (files.exists(file.target) && files.getFileStatus(file.target).isDirectory()) {
                throw new UserException("Cannot write predictions: " + out + " is a folder, expected a file");
            }
            files.delete(file.partial, true);
            return file;
        } catch (IOException | IllegalArgumentException e) {
            throw new UserException("Cannot write predictions: " + out + ", " + e.getMessage(), e);
        }
    }

    /** Where the rejected submissions are listed. */
    public String rejects() {
        return rejects.toString();
    }

    Path partial(String name) {
        return new Path(partial, name);
    }

    void write(Dataset<Row> answered, Column[] columns, Dataset<Row> rejected, Column[] rejectedColumns)
            throws IOException {
        Path answers = part(answered, columns, "answers", parquet);
        Path others = part(rejected, rejectedColumns, "rejects", false);
        replace(others, rejects);
        replace(answers, target);
    }

    /** One file in the order of submission; the sort spills to disk, so that its size is not the memory's. */
    private Path part(Dataset<Row> rows, Column[] columns, String name, boolean asParquet) throws IOException {
        Path folder = partial(name);
        DataFrameWriter<Row> writer = rows.repartition(1)
                .sortWithinPartitions("position")
                .select(columns)
                .write();
        if (asParquet) {
            writer.parquet(folder.toString());
        } else {
            writer.option("header", true)
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

    private void replace(Path fresh, Path old) throws IOException {
        files.delete(old, false);
        if (!files.rename(fresh, old)) {
            throw new IOException("Cannot rename " + fresh + " to " + old);
        }
    }

    void clean() {
        try {
            files.delete(partial, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + partial, e);
        }
    }
}
