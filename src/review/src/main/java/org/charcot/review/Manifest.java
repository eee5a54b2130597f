package org.charcot.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a run says of itself in {@code manifest.json}; what it leaves out is empty here, never null, but for names. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
        Software charcot,
        Profile profile,
        String created,
        Counts counts,
        @JsonProperty("filtered_by") Map<String, Long> filteredBy,
        @JsonProperty("rejected_by") Map<String, Long> rejectedBy,
        List<Input> inputs,
        List<Endpoint> endpoints,
        List<Component> components,
        List<Column> columns,
        List<Control> controls,
        @JsonProperty("negative_controls") NegativeControls negativeControls,
        Picks picks,
        Map<String, String> versions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Manifest {
        charcot = charcot == null ? new Software(null) : charcot;
        profile = profile == null ? new Profile(null, null, null, null) : profile;
        filteredBy = filteredBy == null ? Map.of() : filteredBy;
        rejectedBy = rejectedBy == null ? Map.of() : rejectedBy;
        inputs = inputs == null ? List.of() : inputs;
        endpoints = endpoints == null ? List.of() : endpoints;
        components = components == null ? List.of() : components;
        columns = columns == null ? List.of() : columns;
        controls = controls == null ? List.of() : controls;
        negativeControls = negativeControls == null ? new NegativeControls(null, null) : negativeControls;
        picks = picks == null ? new Picks(0, 0, 0) : picks;
        versions = versions == null ? Map.of() : versions;
    }

    /** Which Charcot made the result. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Software(String version) {}

    /** The question that was asked, and the profile's text as it was written. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Profile(String name, String question, String sha256, String text) {}

    /** How many submissions came in, and where each of them went. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Counts(long read, long scored, long filtered, long duplicates, long rejected) {

        /** Whether every submission that was read is accounted for exactly once. */
        public boolean balance() {
            return read == scored + filtered + duplicates + rejected;
        }
    }

    /** One file of the library. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Input(String path, Long size, String sha256, Long records) {}

    /** A trained model that took part. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Endpoint(String name, String sha256) {}

    /** One part of the score, and the column that holds how well each molecule meets it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Component(String name, String column, Double weight, String meaning) {}

    /** A column of the ranked table, explained. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Column(String name, String type, String unit, String direction, String meaning) {}

    /** A known drug that the screen should not lose; {@code by} is what is the matter with it, or null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Control(
            String name,
            boolean passed,
            Long rank,
            @JsonProperty("rank_tied_until") Long rankTiedUntil,
            Double percentile,
            Peers peers,
            String stage,
            String by,
            @JsonProperty("stand_in") StandIn standIn) {}

    /** How a known drug does among molecules with its properties, in percent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Peers(long count, double percentile, double low, double high) {}

    /** The record of the library that is a known drug itself; {@code by} is the rule that removed it, or null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record StandIn(String id, long line, String by) {}

    /** What shuffled scores would do; nothing where the run does not say. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NegativeControls(Shuffled controls, List<Drawn> picks) {
        public NegativeControls {
            picks = picks == null ? List.of() : picks;
        }
    }

    /** The mean percentile of the known drugs, where shuffled scores would put it, and how often so high. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Shuffled(
            @JsonProperty("mean_percentile") double meanPercentile, double low, double high, double chance) {}

    /** The mean of a column among the picks, and where it would lie among as many drawn by chance. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Drawn(String column, double picked, double low, double high) {}

    /** The diverse picks: of how many clusters, and the rank of the last. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Picks(
            long clusters,
            long picked,
            @JsonProperty("last_rank") long lastRank) {}

    /** Reads the manifest of a result folder; says what is missing when there is none to read. */
    public static Manifest of(Path resultFolder) throws IOException {
        Path file = resultFolder.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            throw new IOException("Cannot read the result: " + file + " is missing, expected a folder that a completed"
                    + " screen has written");
        }
        try {
            Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
            if (manifest == null || manifest.counts() == null) {
                throw new IOException("Cannot read the result: " + file + " has no counts, expected those of a"
                        + " completed screen");
            }
            return manifest;
        } catch (JsonProcessingException unreadable) {
            throw new IOException(
                    "Cannot read the result: " + file + ", " + unreadable.getOriginalMessage(), unreadable);
        }
    }
}
