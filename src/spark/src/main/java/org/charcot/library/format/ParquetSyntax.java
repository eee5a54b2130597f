package org.charcot.library.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.charcot.library.layout.Columns;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.layout.SmilesShape;
import org.charcot.library.stream.Delimiter;
import org.charcot.library.stream.InvalidLibraryException;

/** Tables in Parquet, of which only the plain columns are looked at. */
final class ParquetSyntax implements Syntax {
    private static final int SAMPLE_ROWS = 200;

    static ParquetFileReader reader(LibraryFile file, Configuration configuration) throws IOException {
        return ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file.path()), configuration));
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
                throw new InvalidLibraryException(file.path(), "it has no rows, expected molecules");
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
                    file.path(), "there is no column " + option + ", expected one of " + String.join(", ", names));
        }
        return named;
    }

    private static int smilesColumn(
            LibraryFile file, List<Type> columns, List<String> names, Configuration configuration) {
        int named = Columns.smiles(names);
        return named >= 0
                ? named
                : IntStream.range(0, names.size())
                        .filter(i ->
                                columns.get(i).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY)
                        .filter(i -> holdsSmiles(file, names, i, configuration))
                        .findFirst()
                        .orElseThrow(() -> new InvalidLibraryException(
                                file.path(),
                                "no column in it holds SMILES, expected --smiles-column to name one of "
                                        + String.join(", ", names)));
    }

    private static boolean holdsSmiles(LibraryFile file, List<String> names, int column, Configuration configuration) {
        Layout layout = new Layout(Delimiter.NONE, names, 0, column, Layout.NOWHERE);
        List<String> texts = file.laidOut(layout).firstRecords(SAMPLE_ROWS, configuration).stream()
                .map(record -> record.text())
                .filter(text -> !text.isEmpty())
                .toList();
        long fitting = texts.stream().filter(SmilesShape::fits).count();
        return !texts.isEmpty() && fitting * 2 >= texts.size();
    }

    @Override
    public List<LibrarySplit> split(LibraryFile file, Configuration configuration) throws IOException {
        try (ParquetFileReader reader = reader(file, configuration)) {
            return LibrarySplit.byRows(file, reader.getRecordCount());
        }
    }

    @Override
    public RecordCursor open(LibrarySplit split, Configuration configuration) throws IOException {
        return new ParquetCursor(split, configuration);
    }
}
