package org.charcot.library;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.format.LibrarySplit;
import org.charcot.library.format.RecordIterator;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Compression;
import org.charcot.molecule.Submission;

/** Writes libraries and reads them back, whole and in splits. */
public final class Shelf {
    public static final Configuration CONFIGURATION = new Configuration();

    private final Path folder;

    public Shelf(Path folder) {
        this.folder = folder;
    }

    public static Shelf temporary() {
        try {
            Path folder = Files.createTempDirectory("shelf");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
            return new Shelf(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public Path write(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            return Files.write(path(name), compressed(content, Compression.ofName(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] compressed(byte[] content, Compression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (compression) {
                    case NONE -> bytes;
                    case GZIP -> new GZIPOutputStream(bytes);
                    case BZIP2 -> new BZip2CompressorOutputStream(bytes, 1);
                    case ZSTD -> new ZstdOutputStream(bytes).setChecksum(true);
                }) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** Rows of {@code smiles} and {@code catalog_id}; a null is written as a null. */
    public Path writeParquet(String name, List<String[]> rows, long rowGroupSize) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message library { optional int64 n; optional binary smiles (STRING); optional binary catalog_id (STRING); }");
        SimpleGroupFactory groups = new SimpleGroupFactory(schema);
        try (ParquetWriter<org.apache.parquet.example.data.Group> writer = ExampleParquetWriter.builder(
                        new LocalOutputFile(path(name)))
                .withType(schema)
                .withRowGroupSize(rowGroupSize)
                .withPageSize(512)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withPageRowCountLimit(100)
                .withMinRowCountForPageSizeCheck(10)
                .withMaxRowCountForPageSizeCheck(10)
                .withConf(CONFIGURATION)
                .build()) {
            for (String[] row : rows) {
                var group = groups.newGroup();
                if (row[0] != null) {
                    group.add("smiles", row[0]);
                }
                if (row[1] != null) {
                    group.add("catalog_id", row[1]);
                }
                writer.write(group);
            }
        }
        return path(name);
    }

    public static LibraryFile found(Path path) {
        return found(path, LibraryOptions.SNIFFED);
    }

    public static LibraryFile found(Path path, LibraryOptions options) {
        return InspectedLibrary.find(List.of(path.toString()), options, CONFIGURATION)
                .files()
                .get(0);
    }

    public LibraryFile file(String name, String content) {
        return found(write(name, content));
    }

    public static List<Submission> read(LibraryFile file) {
        return file.firstRecords(Integer.MAX_VALUE, CONFIGURATION);
    }

    public List<Submission> read(String name, String content) {
        return read(file(name, content));
    }

    public static List<Submission> read(SplitPlan plan) {
        List<Submission> all = new ArrayList<>();
        for (LibrarySplit split : plan.counted(CONFIGURATION).splits()) {
            try (RecordIterator records = split.open(CONFIGURATION)) {
                records.forEachRemaining(all::add);
            }
        }
        return all;
    }
}
