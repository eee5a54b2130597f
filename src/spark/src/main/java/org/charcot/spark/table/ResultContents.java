package org.charcot.spark.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
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

    /** What is written of a table, and the checksum that some file systems put beside it. */
    private static final Pattern PART = Pattern.compile("\\.?part-\\d+\\.parquet(?:\\.crc)?");

    private ResultContents() {}

    private static JsonNode manifest(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new ObjectMapper().readTree(in);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** What lies in the folder of a table and is none of its parts. */
    private static List<String> strangers(FileSystem files, Path table) throws IOException {
        return Arrays.stream(files.listStatus(table))
                .filter(status -> status.isDirectory()
                        || !PART.matcher(status.getPath().getName()).matches())
                .map(status -> table.getName() + "/" + status.getPath().getName())
                .toList();
    }

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
        JsonNode manifest = manifest(files, new Path(folder, Manifest.NAME));
        if (!manifest.has("charcot") || !manifest.has("versions")) {
            throw new UserException("Cannot overwrite: the " + Manifest.NAME + " in " + name
                    + " is not one of Charcot's, expected an earlier result");
        }
        manifest.path("contents").forEach(content -> own.add(content.asText()));
        List<String> others = new ArrayList<>();
        for (FileStatus status : files.listStatus(folder)) {
            String one = status.getPath().getName();
            if (!own.contains(one)) {
                others.add(one);
            } else if (status.isDirectory()) {
                others.addAll(strangers(files, status.getPath()));
            }
        }
        others.sort(Comparator.naturalOrder());
        if (!others.isEmpty()) {
            throw new UserException("Cannot overwrite: " + name + " also holds " + String.join(", ", others)
                    + ", which its " + Manifest.NAME + " does not name, expected a folder with a result alone");
        }
    }
}
