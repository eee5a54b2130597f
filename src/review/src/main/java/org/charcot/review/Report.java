package org.charcot.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.charcot.result.Manifest;
import org.charcot.result.ManifestFile;

/** One HTML file that shows a result: how it came about, and the best molecules drawn, scored and explained. */
public final class Report {
    /** As many molecules as a chemist looks through in a sitting, and as fit into a file to send by mail. */
    private static final int SHOWN = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Report() {}

    /**
     * Writes {@code report.html} into a result folder from what lies there, replacing an earlier one.
     *
     * @return the file written
     * @throws IOException when the folder is not a completed result, saying what is missing
     */
    public static Path write(Path resultFolder) throws IOException {
        if (!Files.isDirectory(resultFolder)) {
            throw new IOException(
                    "Cannot read the result: " + resultFolder + " is not a folder, expected one that a screen wrote");
        }
        Manifest manifest = ManifestFile.read(resultFolder);
        RankedTable ranked =
                RankedTable.read(resultFolder, SHOWN, manifest.picks().lastRank());
        Path report = resultFolder.resolve("report.html");
        Path unfinished = resultFolder.resolve(".report.html.tmp");
        Files.writeString(unfinished, Page.of(title(manifest), JSON.writeValueAsString(data(manifest, ranked))));
        Files.move(unfinished, report, StandardCopyOption.REPLACE_EXISTING);
        return report;
    }

    private static String title(Manifest manifest) {
        return Stream.of(
                        "Charcot", manifest.profile().name(), manifest.profile().question())
                .filter(Objects::nonNull)
                .reduce((all, next) -> all + " · " + next)
                .orElseThrow();
    }

    private static Map<String, Object> data(Manifest manifest, RankedTable ranked) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("manifest", manifest);
        data.put("balances", manifest.counts().balance());
        data.put("ranked", ranked.total());
        data.put("best", Math.min(SHOWN, ranked.total()));
        data.put("columns", ranked.columns());
        data.put("rows", ranked.rows());
        data.put("drawings", drawings(ranked));
        return data;
    }

    private static List<String> drawings(RankedTable ranked) {
        int smiles = ranked.indexOf("smiles");
        int alerts = ranked.indexOf("alert_atoms");
        return ranked.rows().stream()
                .map(row -> Depiction.svg(text(row, smiles), AlertAtoms.of(text(row, alerts)))
                        .orElse(""))
                .toList();
    }

    private static String text(List<Object> row, int column) {
        return column >= 0 && row.get(column) instanceof String text ? text : "";
    }
}
