package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.error.UserException;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvRecords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From an assay table to predictions, as a person would do it. */
@Tag("spark")
class TrainAndPredictTest {
    private static final String[] COLUMNS = {
        "id",
        "smiles",
        "oxygen_probability",
        "oxygen_p_positive",
        "oxygen_p_negative",
        "oxygen_probability_low",
        "oxygen_probability_high",
        "oxygen_call",
        "oxygen_nearest_id",
        "oxygen_nearest_smiles",
        "oxygen_nearest_label",
        "oxygen_nearest_similarity"
    };

    @TempDir
    static Path folder;

    /** Positive are compounds with an oxygen: something that trees can learn. */
    @BeforeAll
    static void train() throws Exception {
        SharedSpark.session();
        List<String> lines = new ArrayList<>(List.of("structure,y"));
        for (String smiles : ManyMolecules.smiles(300)) {
            lines.add(smiles + "," + (smiles.contains("O") ? 1 : 0));
        }
        Files.write(folder.resolve("table.csv"), lines);
        assertThat(run(new TrainCommand(), trainOptions())).isZero();
    }

    private static String[] trainOptions() {
        return new String[] {
            "--name",
            "oxygen",
            "--task",
            "classification",
            "--data",
            folder.resolve("table.csv").toString(),
            "--smiles-column",
            "structure",
            "--label-column",
            "y",
            "--learner",
            "xgboost",
            "--folds",
            "2",
            "--source",
            "made up",
            "--out",
            folder.resolve("oxygen").toString()
        };
    }

    private static int run(Object command, String... options) {
        return new CommandLine(command)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    throw new AssertionError(e.getMessage(), e);
                })
                .execute(options);
    }

    @Test
    void theCardTellsHowWellUnseenScaffoldsArePredicted() {
        var card = Endpoint.load(folder.resolve("oxygen")).card();
        var auroc = card.metrics().get("auroc");
        assertThat(auroc.pooled()).isGreaterThan(0.8).isBetween(auroc.low(), auroc.high());
        assertThat(card.floors())
                .containsOnlyKeys(
                        "mean_label", "logistic_on_properties", "nearest_neighbour", "five_nearest_neighbours");
        assertThat(card.scrambled().get("auroc").pooled()).isBetween(0.2, 0.75);
        assertThat(card.curation()).containsEntry("rows", 300);
        assertThat(card.about().source()).isEqualTo("made up");
        assertThat(card.learner().parameters()).containsEntry("boosted_trees.num_parallel_tree", "1");
    }

    @Test
    void trainingTwiceGivesTheSameBytes() {
        String first = Endpoint.load(folder.resolve("oxygen")).bytes().hash();
        List<String> again = new ArrayList<>(List.of(trainOptions()));
        again.add("--overwrite");
        assertThat(run(new TrainCommand(), again.toArray(String[]::new))).isZero();
        assertThat(Endpoint.load(folder.resolve("oxygen")).bytes().hash()).isEqualTo(first);
    }

    @Test
    void theCardTellsOfTheSplitsThatTheTableAllows() {
        var splits = Endpoint.load(folder.resolve("oxygen")).card().otherSplits();
        assertThat(splits).extracting(split -> split.name()).containsExactly("random", "cluster");
        assertThat(splits).allSatisfy(split -> {
            assertThat(split.metrics().get("auroc").pooled()).isGreaterThan(0.8);
            assertThat(split.floors().get("five_nearest_neighbours")).containsKey("auroc");
        });
        assertThat(splits.get(1).groups()).isLessThan(splits.get(0).groups());
    }

    @Test
    void refusesSplitsThatItDoesNotKnowOrThatTheTableDoesNotAllow() {
        refused(
                "Cannot split by: butina, expected 'all', 'none', or some of random, cluster, time",
                "--splits",
                "butina");
        refused("has no years, expected --year-column", "--splits", "random,time");
        refused("Cannot find column: when in ", "--year-column", "when");
    }

    private static void refused(String words, String... more) {
        List<String> options = new ArrayList<>(List.of(trainOptions()));
        options.add("--overwrite");
        options.addAll(List.of(more));
        assertThatThrownBy(() -> run(new TrainCommand(), options.toArray(String[]::new)))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining(words);
    }

    @Test
    void refusesAnExistingFolderBeforeItLearns() {
        assertThatThrownBy(() -> run(new TrainCommand(), trainOptions()))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining("exists, expected a new folder or --overwrite");
    }

    @Test
    void oneRowForEachReadableSubmissionInTheirOrder() throws Exception {
        Path library = folder.resolve("library.smi");
        Files.writeString(library, "OCCc1ccccc1 a,b\nnot-a-molecule bad\nCCCC butane\nCCCC again\n");
        Path out = folder.resolve("predicted.csv");
        int code = predict(library, out);
        assertThat(code).isZero();
        List<List<String>> rows = csv(out);
        assertThat(rows.get(0)).containsExactly(COLUMNS);
        assertThat(rows.subList(1, 4)).extracting(row -> row.get(0)).containsExactly("a,b", "butane", "again");
        assertThat(rows.get(1).get(1)).isEqualTo("OCCc1ccccc1");
        Endpoint endpoint = Endpoint.load(folder.resolve("oxygen"));
        Prediction expected = endpoint.predict(new Featuriser().of(Molecules.of("OCCc1ccccc1")));
        assertThat(rows.get(1).subList(2, 7).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .containsExactly(expected.numbers());
        Neighbour nearest = expected.nearest();
        assertThat(rows.get(1).subList(7, 10)).containsExactly(expected.callWords(), nearest.id(), nearest.smiles());
        assertThat(Double.parseDouble(rows.get(1).get(10))).isEqualTo(nearest.label());
        assertThat(Double.parseDouble(rows.get(1).get(11))).isEqualTo(nearest.similarity());
        List<List<String>> rejected = csv(folder.resolve("predicted.rejected.csv"));
        assertThat(rejected.get(0)).containsExactly("file", "line", "id", "reason", "message", "text");
        assertThat(rejected).hasSize(2);
        assertThat(rejected.get(1).subList(1, 4)).containsExactly("2", "bad", "invalid_smiles");
    }

    @Test
    void parquetHoldsTheSameInTypedColumns() throws Exception {
        Path library = folder.resolve("many.smi");
        Files.write(library, ManyMolecules.smiles(700));
        Path out = folder.resolve("many.parquet");
        assertThat(predict(library, out)).isZero();
        List<Row> rows = SharedSpark.session().read().parquet(out.toString()).collectAsList();
        assertThat(rows).extracting(row -> row.getString(1)).containsExactlyElementsOf(ManyMolecules.smiles(700));
        assertThat(rows).allSatisfy(row -> assertThat(row.getDouble(2)).isBetween(0.0, 1.0));
        assertThat(csv(folder.resolve("many.rejected.csv"))).hasSize(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".partial"));
        }
    }

    @Test
    void withoutNeighboursTheNumbersAreTheSameAndStandAlone() throws Exception {
        Path library = folder.resolve("few.smi");
        Files.write(library, ManyMolecules.smiles(40));
        assertThat(predict(library, folder.resolve("all.csv"))).isZero();
        assertThat(predict(library, folder.resolve("numbers.csv"), "--without-neighbours"))
                .isZero();
        assertThat(csv(folder.resolve("numbers.csv")))
                .isEqualTo(csv(folder.resolve("all.csv")).stream()
                        .map(row -> row.subList(0, 7))
                        .toList());
    }

    @Test
    void theFormatIsThatOfTheOptionWhateverTheName() throws Exception {
        Path library = folder.resolve("one.smi");
        Files.writeString(library, "OCCc1ccccc1 a\n");
        Path out = folder.resolve("one.predictions");
        assertThat(predict(library, out, "--format", "parquet")).isZero();
        assertThat(SharedSpark.session().read().parquet(out.toString()).columns())
                .containsExactly(COLUMNS);
        assertThat(predict(library, out, "--format", "csv", "--overwrite")).isZero();
        assertThat(csv(out).get(0)).containsExactly(COLUMNS);
        assertRefused("expected a name in .csv or .parquet, or --format", library, out, "--overwrite");
        assertRefused("Cannot write predictions as: xml, expected csv or parquet", library, out, "--format", "xml");
        assertRefused("exists, expected a new file or --overwrite", library, out, "--format", "csv");
    }

    private static void assertRefused(String words, Path library, Path out, String... options) {
        assertThatThrownBy(() -> predict(library, out, options))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining(words);
    }

    @Test
    void anEndpointOfDamagedFilesIsRefusedBeforeAnythingIsWritten() throws Exception {
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        for (var file : Endpoint.load(folder.resolve("oxygen")).bytes().folder().entrySet()) {
            Files.write(damaged.resolve(file.getKey()), file.getValue());
        }
        Files.write(damaged.resolve("calibration.csv"), List.of("score,negatives,positives", "12,1"));
        Path library = folder.resolve("any.smi");
        Files.writeString(library, "C a\n");
        Path out = folder.resolve("never.csv");
        assertThatThrownBy(() -> run(
                        new PredictCommand(),
                        "--endpoint",
                        damaged.toString(),
                        "--library",
                        library.toString(),
                        "--out",
                        out.toString()))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining("Cannot load endpoint: " + damaged + ", calibration.csv is damaged");
        assertThat(out).doesNotExist();
    }

    private static int predict(Path library, Path out, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--endpoint",
                folder.resolve("oxygen").toString(),
                "--library",
                library.toString(),
                "--out",
                out.toString()));
        options.addAll(List.of(more));
        return run(new PredictCommand(), options.toArray(String[]::new));
    }

    private static List<List<String>> csv(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (var reader = Files.newBufferedReader(file)) {
            new CsvRecords(reader, file.toString()).forEachRemaining(rows::add);
        }
        return rows;
    }
}
