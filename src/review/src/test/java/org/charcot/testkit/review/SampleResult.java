package org.charcot.testkit.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.charcot.review.Report;

/** A result folder as a screen writes it, from real structures; the scores are invented, but the same every time. */
public final class SampleResult {
    /** Ids that a hostile or unlucky library might hold; they stand at ranks 3, 5 and 8. */
    public static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>", "</script><img src=x onerror=alert(2)>", "=HYPERLINK(\"http://x\",\"y\")");

    public static final List<String> PARTS =
            List.of("bbb", "als_similarity", "cns_mpo", "tpsa", "logp", "herg", "alerts");
    public static final int RANKED = 230;
    public static final int LAST_PICK = 157;

    private SampleResult() {}

    /** Writes a sample to look at: the folder is the one argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder);
        Report.write(folder);
    }

    /** Writes one. */
    public static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Map<String, Object>> scored = scored();
        List<Map<String, Object>> ranked = scored.subList(0, RANKED);
        SampleTable.parquet(folder.resolve("ranked.parquet"), ranked);
        SampleTable.csv(folder.resolve("ranked.csv"), ranked);
        SampleTable.parquet(folder.resolve("scored/part-00000.parquet"), scored);
        SampleTable.parquet(folder.resolve("rejected/part-00000.parquet"), List.of(rejected(17), rejected(404)));
        SampleTable.parquet(folder.resolve("filtered/part-00000.parquet"), List.of(fallen("rule", "tpsa > 110")));
        SampleTable.parquet(folder.resolve("duplicates/part-00000.parquet"), List.of(fallen("kept_id", "riluzole")));
        try (var manifest = SampleResult.class.getResourceAsStream("/review/manifest.json")) {
            Files.write(folder.resolve("manifest.json"), completed(manifest.readAllBytes()));
        }
        return folder;
    }

    /** Adds what the test resource leaves to be derived: the parts of the score. */
    private static byte[] completed(byte[] manifest) throws IOException {
        ObjectMapper json = new ObjectMapper();
        var tree = (ObjectNode) json.readTree(manifest);
        var components = tree.putArray("components");
        for (String part : PARTS) {
            components
                    .addObject()
                    .put("name", part)
                    .put("column", "desirability_" + part)
                    .put("weight", "bbb".equals(part) ? 2.0 : 1.0)
                    .put("meaning", "How far the wish for " + part + " is met: 1 fully, 0 not at all");
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    private static List<Map<String, Object>> scored() {
        Random chance = new Random(1869);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> measured : SampleMolecules.rows()) {
            rows.add(row(measured, chance));
        }
        rows.sort(Comparator.comparing((Map<String, Object> row) -> -(Double) row.get("score")));
        for (int rank = 1; rank <= rows.size(); rank++) {
            Map<String, Object> row = rows.get(rank - 1);
            row.put("rank", rank);
            row.put("rank_tied_until", rank == 4 || rank == 5 ? 5 : rank);
            // every fourth leads a cluster, up to the last of forty picks
            row.put("cluster", (rank + 3) / 4);
            row.put("cluster_name", row.get("scaffold").equals("") ? "no ring" : row.get("scaffold"));
            row.put("cluster_size", 4);
            row.put("bbb_call", List.of("yes", "no", "cannot tell", "outside").get(rank % 4));
            row.put("picked", rank % 4 == 1 && rank <= LAST_PICK);
            row.put("series_size", 37L);
        }
        rows.get(2).put("id", HOSTILE.get(0));
        rows.get(4).put("id", HOSTILE.get(1));
        rows.get(7).put("id", HOSTILE.get(2));
        return rows;
    }

    private static Map<String, Object> row(Map<String, Object> measured, Random chance) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rank", 0);
        row.put("rank_tied_until", 0);
        row.put("id", measured.get("id"));
        List.of("smiles", "submitted", "inchikey").forEach(column -> row.put(column, measured.get(column)));
        row.put("score", 0.0);
        double logarithm = 0;
        double weights = 0;
        for (String part : PARTS) {
            double wish = Math.min(1, Math.max(0.02, 0.72 + 0.25 * chance.nextGaussian()));
            double weight = "bbb".equals(part) ? 2 : 1;
            row.put("desirability_" + part, wish);
            logarithm += weight * Math.log(wish);
            weights += weight;
        }
        row.put("score", Math.exp(logarithm / weights));
        measured.forEach(row::putIfAbsent);
        row.put("formal_charge", 0);
        row.put("lipinski_violations", (Double) row.get("logp") > 5 ? 1 : 0);
        double bbb = (Double) row.get("desirability_bbb");
        row.put("bbb_probability", Math.min(0.99, 0.25 + 0.7 * bbb));
        row.put("alerts", alerts(chance.nextInt(10)));
        row.put("alert_atoms", alertAtoms((String) row.get("alerts")));
        row.put(
                "scaffold",
                chance.nextInt(6) == 0
                        ? ""
                        : List.of("c1ccc2scnc2c1", "c1ccc2[nH]ncc2c1", "c1ccccc1")
                                .get(chance.nextInt(3)));
        boolean near = chance.nextInt(3) > 0;
        row.put(
                "nearest_reference",
                near ? List.of("riluzole", "fasudil", "edaravone").get(chance.nextInt(3)) : "ceftriaxone");
        row.put("nearest_reference_similarity", near ? 0.3 + 0.6 * chance.nextDouble() : 0.17);
        row.put("nearest_reference_outcome", near ? "" : "phase 3: no benefit");
        row.put("known_drug", !row.get("id").toString().matches("[A-Z]+-\\d+"));
        row.put("reasons", reasons(row));
        row.put("reasons_fr", "similaire à " + row.get("nearest_reference"));
        row.put("file", "data/library/demo.smi.gz");
        row.put("Prix HT", "=12,50");
        // a name that the page has for something of its own
        row.put("index", "in stock");
        row.put("line", 1 + (long) chance.nextInt(9000));
        return row;
    }

    private static String reasons(Map<String, Object> row) {
        return String.format(
                Locale.ROOT,
                "likely to cross the blood-brain barrier (%.2f); similar to %s (%.2f); %s",
                (Double) row.get("bbb_probability"),
                row.get("nearest_reference"),
                (Double) row.get("nearest_reference_similarity"),
                row.get("alerts").toString().isEmpty() ? "no structural alert" : "carries " + row.get("alerts"));
    }

    private static String alerts(int draw) {
        return switch (draw) {
            case 0 -> "pains_a:quinone_A; brenk:aldehyde";
            case 1 -> "brenk:nitro_group";
            case 2 -> "nih:alkyl_halide; brenk:thiol; pains_b:<b>catechol_A(92)</b>";
            default -> "";
        };
    }

    /** Each alert on the first two atoms. */
    private static String alertAtoms(String alerts) {
        return alerts.isEmpty() ? "" : alerts.replace(";", ":1,2;") + ":1,2";
    }

    private static Map<String, Object> rejected(long line) {
        Map<String, Object> row = fallen("reason", "invalid_smiles");
        row.put("file", "data/library/demo.smi.gz");
        row.put("line", line);
        row.put("raw_text", "C1CC");
        row.put("stage", "read");
        row.put("message", "Unclosed ring");
        return row;
    }

    private static Map<String, Object> fallen(String column, String value) {
        return new LinkedHashMap<>(Map.of("id", "X-1", column, value));
    }
}
