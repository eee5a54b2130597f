package org.charcot.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.charcot.result.column.ResultColumn;
import org.charcot.screen.Screened;

/** Writes the tables of a result: about a million rows a file, in the order of submission, in files named alike. */
public final class ResultTables {
    private static final long ROWS_A_FILE = 1_000_000;
    /** Records that stay together when they are dealt to files. */
    private static final int BLOCK = 4_096;
    /** Spark's own switch: without it the brackets of a folder's name are a pattern. */
    private static final String PATTERNS = "__globPaths__";

    private final ResultFolder folder;
    private final JavaSparkContext spark;
    private final long most;

    /** @param most no table has more rows */
    public ResultTables(ResultFolder folder, JavaSparkContext spark, long most) {
        this.folder = folder;
        this.spark = spark;
        this.most = most;
    }

    /** A table, whatever its folder is called. */
    public static Dataset<Row> read(SparkSession session, Path path) {
        return literally(session).parquet(path.toString());
    }

    /** A reader to which a name is a name, brackets and all. */
    public static DataFrameReader literally(SparkSession session) {
        return session.read().option(PATTERNS, "false");
    }

    /** @return the number of rows, as the written files tell it */
    public long write(Dataset<Row> rows, Column[] columns, String name) {
        return write(rows, sorted -> sorted.select(columns), name);
    }

    /** The same for scored molecules, which are told in columns of their own. */
    public long writeScored(Dataset<Row> rows, List<ResultColumn<Screened>> columns, String name) {
        return write(rows, sorted -> ScoredRows.of(sorted, columns), name);
    }

    private long write(Dataset<Row> rows, UnaryOperator<Dataset<Row>> told, String name) {
        // what goes into one file whatever its number need not be counted
        long count = most <= ROWS_A_FILE ? most : rows.count();
        int files = (int) Math.max(1, (count + ROWS_A_FILE - 1) / ROWS_A_FILE);
        // which file a row goes to hangs on its position alone, so that any cluster writes the same files
        Column file =
                pmod(xxhash64(floor(col("position").divide(BLOCK))), lit(files)).cast("int");
        Dataset<Row> dealt = files == 1 ? rows.coalesce(1) : rows.repartitionById(files, file);
        told.apply(dealt.sortWithinPartitions("position"))
                .write()
                .parquet(folder.path(name).toString());
        return tidy(name);
    }

    /** Gives the part files names without a random part, removes the markers and counts the rows. */
    long tidy(String name) {
        try {
            FileSystem files = folder.files();
            FileStatus[] parts =
                    files.listStatus(folder.path(name), path -> path.getName().startsWith("part-"));
            Arrays.sort(parts, Comparator.comparing(part -> part.getPath().getName()));
            List<String> sources = new ArrayList<>();
            long rows = 0;
            for (FileStatus part : parts) {
                rows += rows(part);
                sources.add(part.getPath().toString());
            }
            stabilise(sources);
            files.delete(new Path(folder.path(name), "_SUCCESS"), false);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder.path(name), e);
        }
    }

    /** Each part becomes {@code part-00000.parquet} and so on, where the data is. */
    private void stabilise(List<String> parts) {
        List<String> sources = List.copyOf(parts);
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        List<Integer> numbers = IntStream.range(0, sources.size()).boxed().toList();
        spark.parallelize(numbers, Math.max(1, numbers.size())).foreach(number -> {
            Path from = new Path(sources.get(number));
            FileSystem files = from.getFileSystem(hadoop.value().value());
            StableFooter.copy(files, from, new Path(from.getParent(), String.format("part-%05d.parquet", number)));
            files.delete(from, false);
        });
    }

    private long rows(FileStatus part) throws IOException {
        HadoopInputFile input = HadoopInputFile.fromStatus(part, folder.files().getConf());
        try (ParquetFileReader reader = ParquetFileReader.open(input)) {
            return reader.getRecordCount();
        }
    }

    /** Moves the only part of a table to be a file of its own. */
    void single(String table, String file) {
        try {
            folder.files().rename(new Path(folder.path(table), "part-00000.parquet"), folder.path(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder.path(file), e);
        }
        folder.delete(table);
    }
}
