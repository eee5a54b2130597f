package org.charcot.spark.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.charcot.error.UserException;
import org.charcot.result.Manifest;

/** What a result folder holds by its manifest, apart from what somebody put there. */
final class ResultContents {
    /** What runs wrote before their manifests said so, and what is written into a folder after its manifest. */
    private static final Set<String> USUAL = Set.of(
            Manifest.NAME,
            "report.html",
            "scored",
            "filtered",
            "duplicates",
            "rejected",
            "ranked.parquet",
            "ranked.csv",
            "ranked.sdf",
            "picks.csv");

    private ResultContents() {}

    /**
     * What is replaced is deleted, so it must be a result, with nothing in it that is not of the result.
     *
     * @throws UserException naming what is not
     */
    static void requireNothingElse(FileSystem files, Path folder, String name) throws IOException {
        List<String> found = Arrays.stream(files.listStatus(folder))
                .map(status -> status.getPath().getName())
                .sorted()
                .toList();
        if (found.isEmpty()) {
            return;
        }
        if (!found.contains(Manifest.NAME)) {
            throw new UserException(
                    "Cannot overwrite: " + name + " has no " + Manifest.NAME + ", expected an earlier result");
        }
        Set<String> own = new HashSet<>(USUAL);
        try (InputStream in = files.open(new Path(folder, Manifest.NAME))) {
            for (JsonNode content : new ObjectMapper().readTree(in).path("contents")) {
                own.add(content.asText());
            }
        }
        List<String> others = found.stream().filter(one -> !own.contains(one)).toList();
        if (!others.isEmpty()) {
            throw new UserException("Cannot overwrite: " + name + " also holds " + String.join(", ", others)
                    + ", which its " + Manifest.NAME + " does not name, expected a folder with a result alone");
        }
    }
}
