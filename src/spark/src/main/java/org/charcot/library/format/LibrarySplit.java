package org.charcot.library.format;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.Fields;
import org.charcot.library.stream.SplitCount;

/**
 * A part of a library file that is read by itself; every record of the file is in exactly one.
 *
 * <p>Plain text is cut by bytes: a record is in the split in which its first byte lies. A compressed stream cannot be
 * entered in the middle, so each of its splits reads all of it and delivers every {@code strides}th block of records:
 * to decompress is much cheaper than the chemistry that follows. Parquet is cut by rows.
 *
 * @param start first byte, or row
 * @param end the byte or row after the last
 * @param stride which of the blocks this split delivers
 * @param strides how many splits share {@code start} and {@code end}
 * @param firstLine the number of the first line (or row) that begins at or after {@code start}; 0 when not yet counted
 */
public record LibrarySplit(LibraryFile file, long start, long end, int stride, int strides, long firstLine)
        implements Serializable {

    private static final long LARGEST = 16 << 20;
    private static final long SMALLEST = 32 << 10;
    private static final long FEWEST_ROWS = 1_000;
    private static final long MOST_ROWS = 50_000;
    private static final long STRIDE_SIZE = 64 << 10;

    /** About 64 of them, so that a small file keeps a machine busy and a large one many. */
    static List<LibrarySplit> byBytes(LibraryFile file) {
        return byBytes(file, Math.max(SMALLEST, Math.min(LARGEST, file.size() / 64)));
    }

    static List<LibrarySplit> byBytes(LibraryFile file, long target) {
        long count = Math.max(1, (file.size() + target - 1) / target);
        List<LibrarySplit> splits = new ArrayList<>();
        for (long start = 0; start < file.size(); start += target) {
            long end = Math.min(file.size(), start + target);
            splits.add(new LibrarySplit(file, start, end, 0, 1, start == 0 || count == 1 ? 1 : 0));
        }
        return splits;
    }

    static List<LibrarySplit> byRows(LibraryFile file, long rows) {
        long target = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, rows / 64));
        List<LibrarySplit> splits = new ArrayList<>();
        for (long start = 0; start < rows; start += target) {
            splits.add(new LibrarySplit(file, start, Math.min(rows, start + target), 0, 1, start + 1));
        }
        return splits;
    }

    public static List<LibrarySplit> byStrides(LibraryFile file) {
        long count = (file.size() + STRIDE_SIZE - 1) / STRIDE_SIZE;
        return byStrides(file, (int) Math.max(1, Math.min(file.compression().mostStrides(), count)));
    }

    public static List<LibrarySplit> byStrides(LibraryFile file, int strides) {
        List<LibrarySplit> splits = new ArrayList<>();
        for (int stride = 0; stride < strides; stride++) {
            splits.add(new LibrarySplit(file, 0, file.size(), stride, strides, 1));
        }
        return splits;
    }

    /** Whether this is text cut by bytes, whose line numbers depend on the splits before it. */
    public boolean isCutByBytes() {
        return file.format() != LibraryFormat.PARQUET && !isWhole();
    }

    /** Whether this split sees its file from the first byte to the last. */
    boolean isWhole() {
        return start == 0 && end >= file.size();
    }

    /** Whether it is all of its file, shared with no other split. */
    public boolean isAlone() {
        return start == 0 && strides == 1 && file.format() != LibraryFormat.PARQUET && end >= file.size();
    }

    public LibrarySplit startingAtLine(long line) {
        return new LibrarySplit(file, start, end, stride, strides, line);
    }

    /** One quick pass over the bytes: what the splits after this one need to know their line numbers. */
    public SplitCount count(Configuration configuration) {
        long lines = 0;
        boolean openQuotes = false;
        byte delimiter = file.layout().delimiter().symbol();
        boolean quotes =
                file.format() == LibraryFormat.CSV && file.layout().delimiter().quotes();
        try (ByteLines all = file.linesFrom(start, 1, configuration)) {
            while (all.next() && all.offset() < end) {
                lines++;
                if (quotes && !openQuotes) {
                    openQuotes = Fields.endsInQuotes(all.bytes(), all.from(), all.to(), delimiter, false);
                }
            }
        } catch (IOException e) {
            throw file.failure(e);
        }
        return new SplitCount(lines, openQuotes);
    }

    public long countLines(Configuration configuration) {
        return count(configuration).lines();
    }

    /** @throws IllegalStateException where the lines before this split have not been counted */
    public RecordIterator open(Configuration configuration) {
        if (firstLine < 1) {
            throw new IllegalStateException("Cannot open " + this + ", expected the number of its first line");
        }
        try {
            return new RecordIterator(this, file.format().syntax().open(this, configuration));
        } catch (IOException e) {
            throw file.failure(e);
        }
    }
}
