package org.charcot.spark.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Copies a Parquet file with its footer in a fixed order. Parquet lists the encodings of a column as a hash set of enums
 * gives them, which differs from one virtual machine to the next, and so the same rows would not be the same bytes.
 */
final class StableFooter {
    /** The length of the footer and the magic word that end a file. */
    private static final int TAIL = 8;

    private StableFooter() {}

    static void copy(FileSystem files, Path from, Path to) throws IOException {
        long size = files.getFileStatus(from).getLen();
        try (FSDataInputStream in = files.open(from);
                FSDataOutputStream out = files.create(to, true)) {
            in.seek(size - TAIL);
            int length = Integer.reverseBytes(in.readInt());
            long start = size - TAIL - length;
            in.seek(start);
            ByteArrayOutputStream footer = new ByteArrayOutputStream(length);
            Util.writeFileMetaData(ordered(Util.readFileMetaData(in)), footer);
            in.seek(0);
            copy(in, out, start);
            footer.writeTo(out);
            out.writeInt(Integer.reverseBytes(footer.size()));
            out.write(new byte[] {'P', 'A', 'R', '1'});
        }
    }

    private static FileMetaData ordered(FileMetaData footer) {
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                ColumnMetaData column = chunk.getMeta_data();
                List<Encoding> encodings = new ArrayList<>(column.getEncodings());
                encodings.sort(Comparator.comparingInt(Encoding::getValue));
                column.setEncodings(encodings);
                if (column.isSetEncoding_stats()) {
                    List<PageEncodingStats> pages = new ArrayList<>(column.getEncoding_stats());
                    pages.sort(Comparator.comparingInt((PageEncodingStats page) ->
                                    page.getPage_type().getValue())
                            .thenComparingInt(page -> page.getEncoding().getValue()));
                    column.setEncoding_stats(pages);
                }
            }
        }
        return footer;
    }

    private static void copy(FSDataInputStream in, FSDataOutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long rest = bytes;
        while (rest > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
            if (read < 0) {
                throw new IOException("The file ends before its footer");
            }
            out.write(buffer, 0, read);
            rest -= read;
        }
    }
}
