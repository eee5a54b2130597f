package org.charcot.library.format;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.charcot.library.layout.Layout;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.DamagedStreamException;
import org.charcot.library.stream.Decoded;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;

/** The rows of a Parquet file, of which only the structure and the identifier are read. */
final class ParquetCursor implements RecordCursor {
    private static final String OVERLONG = "text longer than 1,000,000 characters";

    private final LibraryFile file;
    private final long end;
    private final ParquetFileReader reader;
    private final MessageType schema;
    private final String smilesName;
    private final String idName;
    /** Rows before the one at hand, and before the first of the next row group. */
    private long row;

    private long nextGroup;
    /** Rows before the group at hand. */
    private long thisGroup;

    private int group;
    private ColumnReader smilesReader;
    private ColumnReader idReader;
    private String smiles = "";
    private String id = "";

    ParquetCursor(LibrarySplit split, Configuration configuration) throws IOException {
        file = split.file();
        end = split.end();
        Layout layout = file.layout();
        smilesName = layout.columns().get(layout.smilesColumn());
        idName = layout.idColumn() == Layout.NOWHERE ? null : layout.columns().get(layout.idColumn());
        reader = ParquetSyntax.reader(file, configuration);
        MessageType all = reader.getFileMetaData().getSchema();
        schema = new MessageType(
                all.getName(),
                all.getFields().stream()
                        .filter(type -> type.getName().equals(smilesName)
                                || type.getName().equals(idName))
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
            smiles = take(smilesReader);
            id = idReader == smilesReader ? smiles : take(idReader);
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
        smilesReader = columns.getColumnReader(schema.getColumnDescription(new String[] {smilesName}));
        idReader = idName == null || idName.equals(smilesName)
                ? smilesReader
                : columns.getColumnReader(schema.getColumnDescription(new String[] {idName}));
        for (long skipped = thisGroup; skipped < row; skipped++) {
            skip(smilesReader);
            if (idReader != smilesReader) {
                skip(idReader);
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
        return switch (column.getDescriptor().getPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> Integer.toString(column.getInteger());
            case INT64 -> Long.toString(column.getLong());
            case BOOLEAN -> Boolean.toString(column.getBoolean());
            case FLOAT -> Float.toString(column.getFloat());
            case DOUBLE -> Double.toString(column.getDouble());
            default -> {
                byte[] bytes = column.getBinary().getBytes();
                yield Decoded.text(bytes, 0, bytes.length);
            }
        };
    }

    @Override
    public Submission submission() {
        boolean overlong = smiles.length() > ByteLines.LONGEST_LINE;
        String name = idName == null ? "" : Decoded.id(id);
        return file.submission(
                name, Notation.SMILES, overlong ? Decoded.shown(smiles) : smiles, row, overlong ? OVERLONG : null);
    }

    @Override
    public Submission damaged(String fault) {
        return file.submission("", Notation.SMILES, "", row, fault);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
