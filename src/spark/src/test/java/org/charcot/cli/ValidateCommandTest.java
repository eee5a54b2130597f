package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.neighbour.Neighbours;
import org.charcot.error.UserException;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
class ValidateCommandTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void session() {
        SharedSpark.session();
    }

    private static int validate(String... options) {
        return new CommandLine(new ValidateCommand())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    throw new AssertionError(e.getMessage(), e);
                })
                .execute(options);
    }

    private Path written(String name, List<String> lines) throws Exception {
        return Files.write(folder.resolve(name), lines);
    }

    private static Map<String, Double> values(Path result, String ranker) {
        return SharedSpark.session()
                .read()
                .parquet(result.resolve("metrics.parquet").toString())
                .collectAsList()
                .stream()
                .filter(row -> row.<String>getAs("ranker").equals(ranker) && row.getAs("value") != null)
                .collect(Collectors.toMap(row -> row.getAs("metric"), row -> row.getAs("value")));
    }

    /** A thousand molecules, ten actives at known ranks of a given score. */
    @Test
    void aColumnOfScoresHasTheMetricsThatWereWorkedOut() throws Exception {
        List<String> lines = new ArrayList<>(List.of("id,smiles,active,energy"));
        List<Integer> actives = List.of(1, 2, 5, 10, 20, 50, 100, 200, 400, 800);
        for (int rank = 1; rank <= 1000; rank++) {
            String smiles = "O" + "C".repeat(rank % 40 + 1) + "N" + "C".repeat(rank / 40 + 1);
            lines.add("m" + rank + "," + smiles + "," + (actives.contains(rank) ? 1 : 0) + "," + rank / 10.0);
        }
        Path data = written("ranked.csv", lines);
        Path out = folder.resolve("out");
        int code = validate(
                "--data",
                data.toString(),
                "--label",
                "active",
                "--score",
                "energy",
                "--lower-is-better",
                "--draws",
                "100",
                "--out",
                out.toString());
        assertThat(code).isZero();
        Map<String, Double> found = values(out, "energy");
        Map.of(
                        "auroc", 0.845152,
                        "ef_0.5%", 60.0,
                        "ef_1%", 40.0,
                        "ef_5%", 12.0,
                        "ef_10%", 7.0,
                        "rie_20", 9.811270,
                        "bedroc_20", 0.541254,
                        "bedroc_80.5", 0.471177,
                        "bedroc_160.9", 0.494075,
                        "log_auc", 0.544159)
                .forEach((metric, value) ->
                        assertThat(found.get(metric)).as(metric).isCloseTo(value, within(1e-6)));
        assertThat(values(out, "random")).containsEntry("auroc", 0.5).doesNotContainKey("mcc");
        assertThat(values(out, "properties")).containsKeys("auroc", "mcc");
        assertThat(values(out, "similarity")).containsKey("bedroc_20");
        assertThat(out.resolve("metrics.csv"))
                .content()
                .startsWith("target,ranker,metric,value,low,high,maximum,expected,");
        assertThat(out.resolve("validation.svg")).content().startsWith("<svg ").contains("enrichment of the best 1 %");
        assertThat(out.resolve("validation.md"))
                .content()
                .contains("Computational prioritisation for laboratory testing");
        assertThatThrownBy(() -> validate("--data", data.toString(), "--label", "active", "--out", out.toString()))
                .hasMessageContaining("exists, expected a new folder or --overwrite");
    }

    @Test
    void everyRecordIsAccountedFor() throws Exception {
        List<String> many = ManyMolecules.smiles(60);
        List<String> actives = new ArrayList<>(many.subList(0, 20));
        actives.add("not-a-molecule broken");
        actives.add(many.get(0) + " again");
        List<String> decoys = new ArrayList<>(many.subList(20, 60));
        decoys.add(many.get(1) + " conflict");
        Path out = folder.resolve("counted");
        int code = validate(
                "--actives",
                written("a.smi", actives).toString(),
                "--decoys",
                written("d.smi", decoys).toString(),
                "--learn",
                "--folds",
                "2",
                "--draws",
                "100",
                "--profile",
                "als-cns",
                "--endpoint",
                "herg",
                "--out",
                out.toString());
        assertThat(code).isZero();
        Row set = SharedSpark.session()
                .read()
                .parquet(out.resolve("sets.parquet").toString())
                .first();
        int ranked = set.getAs("ranked");
        int duplicates = set.getAs("duplicates");
        assertThat(set.<Integer>getAs("read")).isEqualTo(63).isEqualTo(ranked + 1 + duplicates);
        assertThat(set.<String>getAs("rejected_by")).isEqualTo("invalid_smiles 1");
        assertThat(set.<String>getAs("conflicts")).contains("= conflict");
        assertThat(set.<String>getAs("trained_on")).startsWith("herg ");
        assertThat(values(out, "learnt:xgboost").get("auroc")).isBetween(0.0, 1.0);
        assertThat(values(out, "als-cns")).containsKeys("auroc", "mcc");
        assertThat(values(out, "herg")).containsKey("mcc");
    }

    /** The table of a bundled endpoint, as its own compounds spell it, beside molecules that it never saw. */
    @Test
    void figuresOnWhatAnEndpointLearntFromAreCalledMemory() throws Exception {
        List<Neighbours.Known> known =
                Endpoint.bundled("herg").known().stream().limit(60).toList();
        List<String> lines = new ArrayList<>(List.of("smiles,label"));
        known.forEach(one -> lines.add(one.smiles() + "," + (int) one.label()));
        IntStream.range(30, 50).forEach(length -> lines.add("O" + "C".repeat(length) + "N,0"));
        Path out = folder.resolve("memory");
        StringWriter said = new StringWriter();
        int code = new CommandLine(new ValidateCommand())
                .setOut(new PrintWriter(said, true))
                .execute(
                        "--data",
                        written("own.csv", lines).toString(),
                        "--label",
                        "label",
                        "--draws",
                        "100",
                        "--endpoint",
                        "herg",
                        "--out",
                        out.toString());
        assertThat(code).isZero();
        Row set = SharedSpark.session()
                .read()
                .parquet(out.resolve("sets.parquet").toString())
                .first();
        Set<String> skeletons =
                known.stream().map(one -> one.id().substring(0, 14)).collect(Collectors.toSet());
        String expected = "own.csv: " + skeletons.size() + " of " + set.getAs("ranked") + " molecules ";
        assertThat(set.<String>getAs("trained_on")).isEqualTo("herg " + skeletons.size());
        assertThat(said.toString()).contains("- CAUTION: " + expected).contains("herg learnt from: there its figures");
        assertThat(Files.readString(out.resolve("validation.md"))).contains("- CAUTION: " + expected);
    }

    @Test
    void refusesWhatCannotBeJudged() throws Exception {
        Path data = written("odd.csv", List.of("smiles,y,s", "CCO,1,0.5", "CCN,2,0.1", "CCC,0,"));
        refused("expected 0 or 1, or --active-from", "--data", data.toString(), "--label", "y");
        refused("there is no column z", "--data", data.toString(), "--label", "z");
        refused(
                "Cannot rank by s: ''",
                "--data",
                data.toString(),
                "--label",
                "y",
                "--active-from",
                "1",
                "--score",
                "s");
        refused(
                "3 of 3 readable molecules are active, expected some and not all",
                "--data",
                data.toString(),
                "--label",
                "y",
                "--active-from",
                "0");
        refused("only --actives, expected both", "--actives", data.toString());
        refused("only --data, expected both --data and --label", "--data", data.toString());
        refused("there is no --data", "--targets", folder.toString(), "--score", "s");
        refused("no molecules, expected --data");
        refused("Cannot learn by: guess", "--data", data.toString(), "--label", "y", "--learn", "guess");
        assertThat(folder.resolve("never")).doesNotExist();
    }

    private void refused(String words, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--out", folder.resolve("never").toString()));
        assertThatThrownBy(() -> validate(all.toArray(String[]::new)))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining(words);
    }
}
