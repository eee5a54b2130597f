package org.charcot.library.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.PrimitiveType;
import org.charcot.library.layout.Layout;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.DamagedStreamException;
import org.charcot.library.stream.Decoded;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;

/** The rows of a Parquet file, of which only the structure, the identifier and what goes along are read. */
final class ParquetCursor implements RecordCursor {
    private static final String OVERLONG = "text longer than 1,000,000 characters";

    private final LibraryFile file;
    private final long end;
    private final ParquetFileReader reader;
    private final MessageType schema;
    /** The names of the columns that are read, each once. */
    private final List<String> names;
    /** Rows before the one at hand, and before the first of the next row group. */
    private long row;

    private long nextGroup;
    /** Rows before the group at hand. */
    private long thisGroup;

    private int group;
    private final ColumnReader[] readers;
    private final String[] values;

    ParquetCursor(LibrarySplit split, Configuration configuration) throws IOException {
        file = split.file();
        end = split.end();
        Layout layout = file.layout();
        names = Stream.concat(Stream.of(layout.smilesColumn(), layout.idColumn()), layout.kept().stream())
                .filter(column -> column != Layout.NOWHERE)
                .map(layout.columns()::get)
                .distinct()
                .toList();
        readers = new ColumnReader[names.size()];
        values = new String[names.size()];
        reader = ParquetSyntax.reader(file, configuration);
        MessageType all = reader.getFileMetaData().getSchema();
        schema = new MessageType(
                all.getName(),
                all.getFields().stream()
                        .filter(type -> names.contains(type.getName()))
                        .toList());
        reader.setRequestedSchema(schema);
        row = split.start();
    }

    @Override
    public boolean next() throws IOException {
        if (row >= file.intact().size() && row < end && file.intact().isDamaged()) {
            row++;
            throw new DamagedStreamException(file.intact().damage());
        }
        try {
            while (row < end
                    && row >= nextGroup
                    && group < reader.getRowGroups().size()) {
                enterGroup();
            }
            if (row >= end || row >= nextGroup) {
                return false;
            }
            row++;
            for (int i = 0; i < readers.length; i++) {
                values[i] = take(readers[i]);
            }
            return true;
        } catch (RuntimeException e) {
            // the decoders' own; what fails in the storage comes as an IOException
            throw new DamagedStreamException(e);
        }
    }

    private void enterGroup() throws IOException {
        thisGroup = nextGroup;
        nextGroup += reader.getRowGroups().get(group++).getRowCount();
        if (row >= nextGroup) {
            reader.skipNextRowGroup();
            return;
        }
        PageReadStore pages = reader.readNextRowGroup();
        ColumnReadStoreImpl columns = new ColumnReadStoreImpl(
                pages,
                new GroupRecordConverter(schema).getRootConverter(),
                schema,
                reader.getFileMetaData().getCreatedBy());
        for (int i = 0; i < readers.length; i++) {
            readers[i] = columns.getColumnReader(schema.getColumnDescription(new String[] {names.get(i)}));
            for (long skipped = thisGroup; skipped < row; skipped++) {
                skip(readers[i]);
            }
        }
    }

    /** How many rows there are up to the end of the last row group of which all were read. */
    long wholeRows() {
        return row == nextGroup ? nextGroup : thisGroup;
    }

    private static boolean isPresent(ColumnReader column) {
        return column.getCurrentDefinitionLevel() == column.getDescriptor().getMaxDefinitionLevel();
    }

    private static void skip(ColumnReader column) {
        if (isPresent(column)) {
            column.skip();
        }
        column.consume();
    }

    private static String take(ColumnReader column) {
        String text = isPresent(column) ? text(column) : "";
        column.consume();
        return text;
    }

    private static String text(ColumnReader column) {
        PrimitiveType type = column.getDescriptor().getPrimitiveType();
        PrimitiveStringifier meant = type.stringifier();
        boolean plain = type.getLogicalTypeAnnotation() == null || isText(type.getLogicalTypeAnnotation());
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> meant.stringify(column.getInteger());
            case INT64 -> meant.stringify(column.getLong());
            case BOOLEAN -> Boolean.toString(column.getBoolean());
            case FLOAT -> Float.toString(column.getFloat());
            case DOUBLE -> Double.toString(column.getDouble());
            case INT96 -> meant.stringify(column.getBinary());
            case BINARY, FIXED_LEN_BYTE_ARRAY ->
                plain ? Decoded.text(column.getBinary().getBytes()) : meant.stringify(column.getBinary());
        };
    }

    private static boolean isText(LogicalTypeAnnotation meaning) {
        return meaning instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation
                || meaning instanceof LogicalTypeAnnotation.EnumLogicalTypeAnnotation
                || meaning instanceof LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
    }

    @Override
    public Submission submission() {
        Layout layout = file.layout();
        String smiles = value(layout.smilesColumn());
        String id = Decoded.id(value(layout.idColumn()));
        return smiles.length() > ByteLines.LONGEST_LINE
                ? file.faulty(id, Notation.SMILES, Decoded.shown(smiles), row, OVERLONG)
                : file.submission(
                        id,
                        Notation.SMILES,
                        smiles,
                        row,
                        layout.kept().stream().map(this::value).toList());
    }

    private String value(int column) {
        return column == Layout.NOWHERE
                ? ""
                : values[names.indexOf(file.layout().columns().get(column))];
    }

    @Override
    public Submission damaged(String fault) {
        return file.faulty("", Notation.SMILES, "", row, fault);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
