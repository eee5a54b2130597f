package org.charcot.library.stream;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Opens library files wherever Hadoop finds them. */
public final class Storage {
    private Storage() {}

    /** A library edited by hand is not to fail on the checksum that Hadoop left beside it: hence the raw one. */
    public static FileSystem of(Path path, Configuration configuration) throws IOException {
        FileSystem fileSystem = path.getFileSystem(configuration);
        return fileSystem instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : fileSystem;
    }

    /** The bytes as stored, from {@code start} on. */
    public static InputStream stored(String file, long start, Configuration configuration) throws IOException {
        Path path = new Path(file);
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
}
