package org.charcot.spark.screening;

import java.util.List;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.profile.Profile;
import org.charcot.text.CsvDialect;

/**
 * What a screen is asked to do.
 *
 * @param libraries files, globs, directories or URIs
 * @param out the result folder
 * @param top how many of the best are ranked
 * @param overwrite whether an existing result folder may be replaced
 * @param scores numbers from elsewhere that the profile asks for; null for none
 * @param csv how tables for people are written
 */
public record ScreenRequest(
        List<String> libraries,
        LibraryOptions options,
        Profile profile,
        String out,
        int top,
        boolean overwrite,
        ScoresFile scores,
        CsvDialect csv) {
    /**
     * A file of scores that were computed elsewhere.
     *
     * @param path CSV with a header, plain or compressed, or Parquet
     * @param idColumn the column with the identifiers of the library
     */
    public record ScoresFile(String path, String idColumn) {}

    /** One without scores from elsewhere, with plain CSV. */
    public ScreenRequest(
            List<String> libraries, LibraryOptions options, Profile profile, String out, int top, boolean overwrite) {
        this(libraries, options, profile, out, top, overwrite, null, CsvDialect.PLAIN);
    }
}
