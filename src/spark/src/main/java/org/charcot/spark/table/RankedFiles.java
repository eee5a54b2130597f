package org.charcot.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.charcot.spark.ColumnSchema;
import org.charcot.spark.rank.Enrichment;
import org.charcot.text.CsvDialect;

/** The ranked molecules as one Parquet, one CSV and one SD file, and the picks as another CSV, all in the order of rank. */
public final class RankedFiles {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]\\s*");
    private static final Pattern ENDS = Pattern.compile("(?m)^(>|\\${4})");
    private static final String STAGED = "ranked_with_structures";
    /** Rows that are in the memory of the driver at once: some 25 MB with their structures. */
    private static final int SLICE = 5_000;
    /** What is needed to order a molecule and to say why. */
    private static final Set<String> PICK_COLUMNS = Set.of(
            "rank",
            "rank_tied_until",
            "id",
            "smiles",
            "inchikey",
            "score",
            "score_low",
            "score_high",
            "cluster",
            "cluster_name",
            "cluster_size",
            "series_size",
            "molecular_weight",
            "alerts",
            "nearest_reference",
            "nearest_reference_similarity",
            "reasons",
            "file",
            "line");

    private final ResultFolder folder;
    private final ResultTables tables;
    private final CsvDialect dialect;
    private final int rows;

    /**
     * @param dialect of the CSV
     * @param rows how many are ranked
     */
    public RankedFiles(ResultFolder folder, ResultTables tables, CsvDialect dialect, int rows) {
        this.dialect = dialect;
        this.folder = folder;
        this.tables = tables;
        this.rows = rows;
    }

    /** Works out the ranked rows once, on all cores, and keeps them. */
    public Dataset<Row> staged(Dataset<Row> ranked) {
        Path path = folder.path(STAGED);
        inOrder(ranked).write().parquet(path.toString());
        return ResultTables.read(ranked.sparkSession(), path);
    }

    /** The rows in the order of rank, in partitions small enough to be taken one after the other. */
    public Dataset<Row> inOrder(Dataset<Row> ranked) {
        int slices = Math.max(1, (rows + SLICE - 1) / SLICE);
        Column slice = floor(col("rank").minus(1).divide(SLICE)).cast("int");
        return ranked.repartitionById(slices, slice).sortWithinPartitions("rank");
    }

    /**
     * Writes them, in the given columns, and forgets what was kept.
     *
     * @param brought those of them that come from the library, and that an order needs
     */
    public void write(
            Dataset<Row> ranked,
            List<org.charcot.result.column.Column> columns,
            List<org.charcot.result.column.Column> brought) {
        Column[] described = columns.stream()
                .map(one -> ColumnSchema.named(one.name()).as(one.name(), ColumnSchema.metadata(one)))
                .toArray(Column[]::new);
        Dataset<Row> ordered = inOrder(ranked).persist(StorageLevel.DISK_ONLY());
        ordered.coalesce(1)
                .sortWithinPartitions("rank")
                .select(described)
                .write()
                .parquet(folder.path("ranked").toString());
        tables.tidy("ranked");
        tables.single("ranked", "ranked.parquet");
        writeText(
                ordered,
                columns.stream().map(org.charcot.result.column.Column::name).toList(),
                columns.stream()
                        .filter(one -> PICK_COLUMNS.contains(one.name()) || brought.contains(one))
                        .map(org.charcot.result.column.Column::name)
                        .toList());
        ordered.unpersist();
        folder.delete(STAGED);
    }

    private void writeText(Dataset<Row> stored, List<String> columns, List<String> bought) {
        try (Writer csv = open("ranked.csv");
                Writer sdf = open("ranked.sdf");
                Writer picks = open("picks.csv")) {
            csv.write(dialect.beginning() + dialect.line(columns) + "\n");
            picks.write(dialect.beginning() + dialect.line(bought) + "\n");
            for (Iterator<Row> rows = stored.toLocalIterator(); rows.hasNext(); ) {
                Row row = rows.next();
                List<Object> values = values(row, columns);
                csv.write(dialect.line(values) + "\n");
                sdf.write(record(row.getAs(Enrichment.MOLFILE), columns, values));
                if (row.<Boolean>getAs("picked")) {
                    picks.write(dialect.line(values(row, bought)) + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the ranked molecules", e);
        }
    }

    private static List<Object> values(Row row, List<String> columns) {
        List<Object> values = new ArrayList<>();
        for (String column : columns) {
            values.add(plain(row.getAs(column)));
        }
        return values;
    }

    private Writer open(String name) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(folder.files().create(folder.path(name)), StandardCharsets.UTF_8));
    }

    /** Six significant digits say all that a score or a property means. */
    static Object plain(Object value) {
        if (!(value instanceof Double number)) {
            return value;
        }
        if (!Double.isFinite(number)) {
            return value;
        }
        double rounded = BigDecimal.valueOf(number).round(SIX_DIGITS).doubleValue();
        boolean whole = rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15;
        return whole ? (Object) (long) rounded : (Object) rounded;
    }

    private static String record(String molfile, List<String> columns, List<Object> values) {
        StringBuilder record = new StringBuilder(molfile);
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i) == null ? "" : values.get(i).toString();
            // a line that begins with > or $$$$ or is empty would end the data item
            String lines = LINE_BREAKS.matcher(value.strip()).replaceAll("\n");
            record.append("> <")
                    .append(columns.get(i))
                    .append(">\n")
                    .append(ENDS.matcher(lines).replaceAll(" $0"))
                    .append("\n\n");
        }
        return record.append("$$$$\n").toString();
    }
}
