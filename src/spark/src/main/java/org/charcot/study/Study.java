package org.charcot.study;

import java.util.List;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.screen.ScreenerSource;

/**
 * What a study is asked to do.
 *
 * @param libraries files, globs, directories or URIs
 * @param size how many property-matched library molecules are wanted
 * @param draws of the bootstrap
 */
public record Study(
        List<String> libraries,
        LibraryOptions options,
        List<ScreenerSource> profiles,
        int size,
        int draws,
        long seed) {}
