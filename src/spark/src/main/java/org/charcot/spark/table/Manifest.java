package org.charcot.spark.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.charcot.result.Column;
import org.charcot.result.ControlFate;
import org.charcot.spark.control.NegativeControls;

/**
 * What a run did, enough to repeat it: written last, as {@code manifest.json}.
 *
 * @param charcot the version
 * @param created when the run began, ISO 8601 in UTC
 * @param profile name, question, text and SHA-256
 * @param inputs path, size, SHA-256, layout of each file
 * @param endpoints name and SHA-256 of each
 * @param counts read, scored, filtered, duplicates, rejected: read is the sum of the others
 * @param ranked rows of the ranked table
 * @param ranked_without_inchikey those of them for which InChI failed; the table says why
 * @param standardisation molecules by what standardisation changed in them, duplicates included
 * @param tautomer_duplicates scored rows that are tautomers of each other: groups, and rows in them
 * @param components of the score, with weight and column
 * @param columns of ranked.parquet
 * @param controls how known compounds fared
 * @param negative_controls what chance would do
 * @param picks how many diverse picks were asked for and taken, at which similarity, of how many clusters, and the rank
 *     of the last
 * @param timings seconds by stage
 */
public record Manifest(
        Map<String, String> charcot,
        String created,
        Map<String, String> profile,
        List<Map<String, Object>> inputs,
        List<Map<String, String>> endpoints,
        Map<String, Long> counts,
        long ranked,
        long ranked_without_inchikey,
        Map<String, Long> filtered_by,
        Map<String, Long> rejected_by,
        Map<String, Long> standardisation,
        Map<String, Long> tautomer_duplicates,
        List<Map<String, Object>> components,
        List<Column> columns,
        List<ControlFate> controls,
        NegativeControls negative_controls,
        Map<String, Object> picks,
        Map<String, Double> timings,
        Map<String, String> versions) {
    /** The name of the file. */
    static final String NAME = "manifest.json";

    public void write(ResultFolder folder) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        try (OutputStream out = folder.files().create(folder.path(NAME))) {
            mapper.writeValue(out, this);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + NAME, e);
        }
    }
}
