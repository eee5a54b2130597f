package org.charcot.library;

import java.util.List;
import org.charcot.library.format.LibraryFile;

/**
 * What the paths of a library stand for.
 *
 * @param files what is read, in the order of the paths and by name within each
 * @param skipped what is not
 */
public record Found(List<LibraryFile> files, List<SkippedFile> skipped) {
    public Found {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }
}
