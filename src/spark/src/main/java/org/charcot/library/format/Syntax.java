package org.charcot.library.format;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Compression;
import org.charcot.library.stream.Inspection;
import org.charcot.library.stream.InvalidLibraryException;

/** What differs from format to format: how a file's layout is told, how it is split, how its records are read. */
public interface Syntax {
    /** @throws InvalidLibraryException where no molecule can be read from the file */
    Layout sniff(LibraryFile file, LibraryOptions options, Configuration configuration) throws IOException;

    RecordCursor open(LibrarySplit split, Configuration configuration) throws IOException;

    /** The splits of a file, the same wherever they are going to be read. */
    default List<LibrarySplit> split(LibraryFile file, Configuration configuration) throws IOException {
        return file.compression() == Compression.NONE ? LibrarySplit.byBytes(file) : LibrarySplit.byStrides(file);
    }

    /**
     * Looks further into a file than its compression can tell.
     *
     * @param stored what is known by its bytes alone
     */
    default Inspection inspect(LibraryFile file, Inspection stored, Configuration configuration) throws IOException {
        return stored;
    }
}
