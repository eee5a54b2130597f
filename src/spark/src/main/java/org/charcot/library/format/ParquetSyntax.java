package org.charcot.library.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.charcot.library.layout.Columns;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.layout.StructureColumn;
import org.charcot.library.stream.Delimiter;
import org.charcot.library.stream.Inspection;
import org.charcot.library.stream.Intact;
import org.charcot.library.stream.InvalidLibraryException;

/** Tables in Parquet, of which only the plain columns are looked at. */
final class ParquetSyntax implements Syntax {
    private static final int SAMPLE_ROWS = 200;

    static ParquetFileReader reader(LibraryFile file, Configuration configuration) throws IOException {
        Path path = new Path(file.path());
        ParquetReadOptions options = HadoopReadOptions.builder(configuration, path)
                .usePageChecksumVerification(true)
                .build();
        return ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration), options);
    }

    static List<Type> columns(ParquetFileReader reader) {
        return reader.getFileMetaData().getSchema().getFields().stream()
                .filter(type -> type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED))
                .toList();
    }

    @Override
    public Layout sniff(LibraryFile file, LibraryOptions options, Configuration configuration) throws IOException {
        List<Type> columns;
        try (ParquetFileReader reader = reader(file, configuration)) {
            if (reader.getRecordCount() == 0) {
                throw InvalidLibraryException.ofNothing(file.given(), "it has no rows, expected molecules");
            }
            columns = columns(reader);
        }
        List<String> names = columns.stream().map(Type::getName).toList();
        int smiles = options.smilesColumn() != null
                ? chosen(file, names, options.smilesColumn())
                : smilesColumn(file, columns, names, configuration);
        int id = options.idColumn() != null ? chosen(file, names, options.idColumn()) : Columns.id(names, smiles);
        return new Layout(Delimiter.NONE, names, 0, smiles, id);
    }

    private static int chosen(LibraryFile file, List<String> names, String option) {
        int named = Columns.named(names, option);
        if (named < 0) {
            throw new InvalidLibraryException(
                    file.given(), "there is no column " + option + ", expected one of " + String.join(", ", names));
        }
        return named;
    }

    private static int smilesColumn(
            LibraryFile file, List<Type> columns, List<String> names, Configuration configuration) {
        List<List<String>> texts = IntStream.range(0, names.size())
                .mapToObj(i -> columns.get(i).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                        ? texts(file, names, i, configuration)
                        : List.<String>of())
                .toList();
        int column = StructureColumn.of(names, texts);
        if (column < 0) {
            throw new InvalidLibraryException(
                    file.given(),
                    "no column in it holds SMILES, expected --smiles-column to name one of "
                            + String.join(", ", names));
        }
        return column;
    }

    private static List<String> texts(LibraryFile file, List<String> names, int column, Configuration configuration) {
        Layout layout = new Layout(Delimiter.NONE, names, 0, column, Layout.NOWHERE);
        return file.laidOut(layout).firstRecords(SAMPLE_ROWS, configuration).stream()
                .map(record -> record.text())
                .toList();
    }

    /** Whether every value that is wanted can be read, row group by row group, and there are as many as the file says. */
    @Override
    public Inspection inspect(LibraryFile file, Inspection stored, Configuration configuration) throws IOException {
        long rows;
        try (ParquetFileReader reader = reader(file, configuration)) {
            rows = reader.getRecordCount();
        }
        long whole = 0;
        try (ParquetCursor cursor = new ParquetCursor(file.whole(), configuration)) {
            try {
                while (cursor.next()) {
                    whole = cursor.wholeRows();
                }
                return new Inspection(stored.sha256(), new Intact(rows, ""), rows);
            } catch (IOException e) {
                // all bytes could be read a moment ago, so that it is the file that is at fault
                return new Inspection(stored.sha256(), new Intact(whole, e.getMessage()), rows);
            }
        }
    }

    @Override
    public List<LibrarySplit> split(LibraryFile file, Configuration configuration) throws IOException {
        if (file.intact().isDamaged()) {
            // one more than can be trusted: the record that says what is wrong
            return LibrarySplit.byRows(file, file.intact().size() + 1);
        }
        try (ParquetFileReader reader = reader(file, configuration)) {
            return LibrarySplit.byRows(file, reader.getRecordCount());
        }
    }

    @Override
    public RecordCursor open(LibrarySplit split, Configuration configuration) throws IOException {
        return new ParquetCursor(split, configuration);
    }
}
