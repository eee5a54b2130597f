package org.charcot.library;

import java.util.List;
import org.charcot.library.format.LibraryFile;

/**
 * What the paths of a library stand for.
 *
 * @param files what is read, in the order of the paths and by name within each
 * @param skipped what is not
 * @param kept the names of the columns that go along with each record, in the order in which records tell them
 */
public record Found(List<LibraryFile> files, List<SkippedFile> skipped, List<String> kept) {
    public Found {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        kept = List.copyOf(kept);
    }
}
