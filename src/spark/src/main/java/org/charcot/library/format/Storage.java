package org.charcot.library.format;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.charcot.library.stream.ByteLines;

/** Opens library files wherever Hadoop finds them. */
public final class Storage {
    private Storage() {}

    /** A library edited by hand is not to fail on the checksum that Hadoop left beside it: hence the raw one. */
    public static FileSystem of(Path path, Configuration configuration) throws IOException {
        FileSystem fileSystem = path.getFileSystem(configuration);
        return fileSystem instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : fileSystem;
    }

    /** The bytes as stored, from {@code start} on. */
    public static InputStream stored(LibraryFile file, long start, Configuration configuration) throws IOException {
        Path path = new Path(file.path());
        FSDataInputStream in = of(path, configuration).open(path);
        try {
            if (start > 0) {
                in.seek(start);
            }
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The file's lines from its beginning, decompressed. */
    static ByteLines lines(LibraryFile file, Configuration configuration) throws IOException {
        return new ByteLines(file.compression().open(stored(file, 0, configuration)), 0, 1);
    }

    /** The lines that begin at or after byte {@code start} of a plain file, the first of them numbered so. */
    static ByteLines linesFrom(LibraryFile file, long start, long firstLine, Configuration configuration)
            throws IOException {
        if (start == 0) {
            return lines(file, configuration);
        }
        ByteLines lines = new ByteLines(stored(file, start - 1, configuration), start - 1, firstLine - 1);
        // the rest of a line that began before: an empty one if it ends just here
        lines.next();
        return lines;
    }
}
