package org.charcot.result;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.charcot.result.column.Column;

/**
 * What a run says of itself, enough to repeat it. What an older one left out is empty here, never null, but for names.
 *
 * @param charcot which one made the result
 * @param created when the run began, ISO 8601 in UTC
 * @param profile what was asked
 * @param inputs the files of the library
 * @param unread those that could not be read at all
 * @param endpoints those that took part
 * @param ranked rows of the ranked table
 * @param rankedWithoutInchikey those of them for which InChI failed; the table says why
 * @param filteredBy molecules by the rule that removed them
 * @param rejectedBy submissions by reason code
 * @param standardisation molecules by what standardisation changed in them, duplicates included
 * @param components of the score
 * @param columns of the ranked table
 * @param kept those of them that the library brought along
 * @param controls how known compounds fared
 * @param negativeControls what chance would do
 * @param timings seconds by stage
 * @param versions of what took part, by name
 * @param contents the files and folders of the result but this one and the page: what else lies there is somebody's own
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Manifest(
        Software charcot,
        String created,
        Question profile,
        List<Input> inputs,
        List<Unread> unread,
        List<Model> endpoints,
        Counts counts,
        long ranked,
        long rankedWithoutInchikey,
        Map<String, Long> filteredBy,
        Map<String, Long> rejectedBy,
        Map<String, Long> standardisation,
        TautomerDuplicates tautomerDuplicates,
        List<Part> components,
        List<Column> columns,
        List<String> kept,
        List<ControlFate> controls,
        NegativeControls negativeControls,
        Picks picks,
        Map<String, Double> timings,
        Map<String, String> versions,
        List<String> contents) {

    /** The file of a result folder that it stands in. */
    public static final String NAME = "manifest.json";

    public Manifest {
        charcot = charcot == null ? new Software(null) : charcot;
        profile = profile == null ? new Question(null, null, null, null) : profile;
        inputs = orEmpty(inputs);
        unread = orEmpty(unread);
        endpoints = orEmpty(endpoints);
        filteredBy = orEmpty(filteredBy);
        rejectedBy = orEmpty(rejectedBy);
        standardisation = orEmpty(standardisation);
        tautomerDuplicates = tautomerDuplicates == null ? new TautomerDuplicates(0, 0) : tautomerDuplicates;
        components = orEmpty(components);
        columns = orEmpty(columns);
        kept = orEmpty(kept);
        controls = orEmpty(controls);
        negativeControls = negativeControls == null ? new NegativeControls(null, null) : negativeControls;
        picks = picks == null ? new Picks(0, 0, 0, 0, 0) : picks;
        timings = orEmpty(timings);
        versions = orEmpty(versions);
        contents = orEmpty(contents);
    }

    private static <T> List<T> orEmpty(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    private static <V> Map<String, V> orEmpty(Map<String, V> values) {
        return values == null ? Map.of() : values;
    }

    /** Which Charcot it was. */
    public record Software(String version) {}

    /**
     * The profile, as it was written.
     *
     * @param sha256 of the text
     */
    public record Question(String name, String question, String sha256, String text) {}

    /**
     * One file of the library.
     *
     * @param size in bytes
     * @param sha256 of what was read
     * @param layout how its columns were understood
     * @param records how many were read of it, those that say what is wrong with it included
     * @param damage why not all of it could be read; empty where it could
     * @param missing how many records are not here for that; null where the file does not say how many it should have
     * @param change how the file was no longer the one that was read when the run ended; empty where it still was
     */
    public record Input(
            String path,
            long size,
            String sha256,
            String layout,
            long records,
            String damage,
            Long missing,
            String change) {
        public Input {
            damage = damage == null ? "" : damage;
            change = change == null ? "" : change;
        }
    }

    /** A file that was meant to be read and could not be. */
    public record Unread(String path, String why) {}

    /** A trained model that took part. */
    public record Model(String name, String sha256) {}

    /**
     * One part of the score.
     *
     * @param column the one that holds how desirable each molecule is in it
     */
    public record Part(String column, String meaning, String name, double weight) {}
}
