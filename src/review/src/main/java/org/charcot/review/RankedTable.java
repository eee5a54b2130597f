package org.charcot.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The first rows of {@code ranked.parquet}, read without Spark.
 *
 * @param columns the names of the columns that hold text, numbers or truth values, in the file's order
 * @param rows the values, column by column: String, Long, Double, Boolean, or null where there is none
 * @param total how many rows the file holds, read or not
 */
record RankedTable(List<String> columns, List<List<Object>> rows, long total) {
    private static final String PICKED = "picked";

    /**
     * Reads a result folder's ranking, best first as it was written: its first {@code limit} rows, and at most as many
     * diverse picks from those behind them.
     *
     * @param lastPick the rank of the last pick; what is behind it is not read
     */
    public static RankedTable read(Path resultFolder, int limit, long lastPick) throws IOException {
        Path file = resultFolder.resolve("ranked.parquet");
        if (!Files.isRegularFile(file)) {
            throw new IOException("Cannot read the ranking: " + file + " is missing, expected a folder that a"
                    + " completed screen has written");
        }
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            MessageType schema = reader.getFileMetaData().getSchema();
            List<Type> flat =
                    schema.getFields().stream().filter(RankedTable::isFlat).toList();
            List<List<Object>> rows = rows(reader, schema, flat, limit, lastPick);
            List<String> names = flat.stream().map(Type::getName).toList();
            return new RankedTable(names, rows, reader.getRecordCount());
        } catch (RuntimeException damaged) {
            // what Parquet throws at a file that is cut short or is something else
            throw new IOException("Cannot read the ranking: " + file + ", " + damaged.getMessage(), damaged);
        }
    }

    /** Where a column stands in each row, or -1 when this screen did not make it. */
    public int indexOf(String column) {
        return columns.indexOf(column);
    }

    private static List<List<Object>> rows(
            ParquetFileReader reader, MessageType schema, List<Type> flat, int limit, long lastPick)
            throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
        long wanted = Math.min(reader.getRecordCount(), Math.max(limit, lastPick));
        long read = 0;
        while (read < wanted && rows.size() < 2 * limit) {
            PageReadStore pages = reader.readNextRowGroup();
            RecordReader<Group> records = columns.getRecordReader(pages, new GroupRecordConverter(schema));
            long here = Math.min(pages.getRowCount(), wanted - read);
            for (long row = 0; row < here && rows.size() < 2 * limit; row++) {
                Group group = records.read();
                if (read + row < limit || isPicked(group, schema)) {
                    rows.add(values(group, flat));
                }
            }
            read += here;
        }
        return rows;
    }

    private static boolean isPicked(Group group, MessageType schema) {
        return schema.containsField(PICKED) && group.getFieldRepetitionCount(PICKED) > 0 && group.getBoolean(PICKED, 0);
    }

    private static List<Object> values(Group group, List<Type> flat) {
        List<Object> values = new ArrayList<>(flat.size());
        flat.forEach(type -> values.add(value(group, type)));
        return Collections.unmodifiableList(values);
    }

    private static boolean isFlat(Type type) {
        if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
            return false;
        }
        return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
            case BINARY, BOOLEAN, DOUBLE, FLOAT, INT32, INT64 -> true;
            case INT96, FIXED_LEN_BYTE_ARRAY -> false;
        };
    }

    private static Object value(Group group, Type type) {
        String name = type.getName();
        if (group.getFieldRepetitionCount(name) == 0) {
            return null;
        }
        return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
            case BOOLEAN -> group.getBoolean(name, 0);
            case DOUBLE -> finite(group.getDouble(name, 0));
            case FLOAT -> finite(group.getFloat(name, 0));
            case INT32 -> (long) group.getInteger(name, 0);
            case INT64 -> group.getLong(name, 0);
            default -> group.getString(name, 0);
        };
    }

    /** JSON knows no NaN; a number that could not be had is no number. */
    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
