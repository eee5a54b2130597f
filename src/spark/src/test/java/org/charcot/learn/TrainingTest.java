package org.charcot.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charcot.assay.AssayTable;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.Bin;
import org.charcot.endpoint.card.EndpointCard.Comparison;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.split.SplitChoice;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class TrainingTest {
    @TempDir
    Path folder;

    private EndpointPlan endpoint(Task task, EndpointCard.About about, int folds, EndpointOutput output) {
        return new EndpointPlan("made_up", task, about, 7, folds, output);
    }

    private Training.Plan plan(Task task, Training.Learning learning) {
        EndpointOutput output = new EndpointOutput(folder.resolve("out"), null, false);
        return new Training.Plan(
                endpoint(task, EndpointCard.About.NOTHING, 2, output), learning, Training.Judging.BY_FOLDS);
    }

    private Training.Plan plan(Task task, String learner, int folds, Path outOfFold) {
        EndpointOutput output = new EndpointOutput(folder.resolve("out"), outOfFold, false);
        return new Training.Plan(
                endpoint(task, EndpointCard.About.NOTHING, folds, output),
                Training.Learning.by(learner),
                Training.Judging.BY_FOLDS);
    }

    private AssayTable table(Task task, List<String> smiles, Function<String, Object> label) throws Exception {
        List<String> lines = new ArrayList<>(List.of("smiles,label"));
        smiles.forEach(one -> lines.add(one + "," + label.apply(one)));
        Path file = folder.resolve("table.csv");
        Files.write(file, lines);
        return AssayTable.read(file, TableMapping.plain(null, null, null), task);
    }

    private static Object oxygen(String smiles) {
        return smiles.contains("O") ? 1 : 0;
    }

    private static Object nitrogen(String smiles) {
        return smiles.contains("N") ? 1 : 0;
    }

    private static Object length(String smiles) {
        return smiles.length() / 4.0;
    }

    private Endpoint trained(Training.Plan plan, AssayTable table) {
        return new Training(plan, SharedSpark.session(), line -> {}).of(table, List.of());
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSmallTableOfClassesBecomesAnEndpointThatSaysHowSmallItWas() throws Exception {
        AssayTable table = table(Task.CLASSIFICATION, ManyMolecules.smiles(120), TrainingTest::oxygen);
        Path outOfFold = folder.resolve("unseen/answers.csv");
        trained(plan(Task.CLASSIFICATION, "xgboost", 3, outOfFold), table);
        assertThat(names()).containsExactly("out", "table.csv", "unseen");
        EndpointCard card = Endpoint.load(folder.resolve("out")).card();
        int compounds = card.curation().get("without_tie");
        int positives = card.curation().get("positive");
        assertThat(card.caution())
                .isEqualTo("only " + Math.min(positives, compounds - positives)
                        + " compounds of the smaller class: calls ask for 95 % confidence");
        assertThat(card.comparisons())
                .extracting(Comparison::other)
                .containsExactly(
                        "mean_label", "logistic_on_properties", "nearest_neighbour", "five_nearest_neighbours");
        assertThat(card.comparisons()).allSatisfy(one -> {
            assertThat(one.metric()).isEqualTo("auroc");
            assertThat(one.difference()).isGreaterThanOrEqualTo(one.low());
            assertThat(one.pValue()).isBetween(0.0, 1.0);
        });
        assertThat(card.calibration().reliability().stream()
                        .mapToInt(Bin::compounds)
                        .sum())
                .isEqualTo(compounds);
        assertThat(card.calibration().coverage()).hasSize(4);
        assertThat(card.split().repeats()).isEqualTo(1);
        assertThat(card.learner().parameters()).containsEntry("boosted_trees.rounds", "200");
        assertThat(card.metrics().get("auroc").pooled()).isGreaterThan(0.8);
        assertThat(Files.readAllLines(outOfFold))
                .hasSize(compounds + 1)
                .startsWith("smiles,label,fold,prediction,disagreement");
    }

    @Test
    void anEnsembleOfValuesIsComparedWithItsParts() throws Exception {
        AssayTable table = table(Task.REGRESSION, ManyMolecules.smiles(70), TrainingTest::length);
        EndpointCard card =
                trained(plan(Task.REGRESSION, "ensemble", 2, null), table).card();
        assertThat(names()).containsExactly("out", "table.csv");
        assertThat(card.comparisons())
                .extracting(Comparison::other)
                .containsExactly(
                        "boosted_trees alone",
                        "network alone",
                        "mean_label",
                        "linear_on_properties",
                        "nearest_neighbour",
                        "five_nearest_neighbours");
        assertThat(card.comparisons()).allMatch(one -> one.metric().equals("mae"));
        assertThat(card.caution())
                .isEqualTo(
                        "learnt from " + card.curation().get("without_tie") + " compounds; intervals rest on as few");
        assertThat(card.calibration().coverage()).hasSize(2).allSatisfy(one -> assertThat(one.covered())
                .isCloseTo(one.nominal(), within(0.2)));
        assertThat(card.learner().parameters()).containsKeys("boosted_trees.rounds", "network.hidden_units");
        assertThat(card.metrics()).containsOnlyKeys("rmse", "mae", "r2", "spearman");
    }

    @Test
    void tunedSettingsAreOfTheCardWithHowTheyWereChosen() throws Exception {
        AssayTable table = table(Task.REGRESSION, ManyMolecules.smiles(60), TrainingTest::length);
        Training.Plan plan =
                plan(Task.REGRESSION, Training.Learning.by("xgboost").tuned(true));
        List<String> told = new ArrayList<>();
        EndpointCard card = new Training(plan, SharedSpark.session(), told::add)
                .of(table, List.of())
                .card();
        assertThat(card.learner().parameters())
                .containsEntry(
                        "boosted_trees.settings", "chosen for each training part on 3 scaffold folds of its own");
        String depth = card.learner().parameters().get("boosted_trees.max_depth");
        List<String> chosen =
                told.stream().filter(line -> line.startsWith("chosen")).toList();
        assertThat(chosen).hasSize(3);
        assertThat(chosen.get(2)).contains("max_depth=" + depth);
    }

    @Test
    void whatWasLearntBesideIsOfTheCard() throws Exception {
        AssayTable table = table(Task.CLASSIFICATION, ManyMolecules.smiles(80), TrainingTest::oxygen);
        AssayTable other = table(Task.CLASSIFICATION, ManyMolecules.smiles(140), TrainingTest::nitrogen);
        Training.Plan plan = beside("network");
        EndpointCard card = new Training(plan, SharedSpark.session(), line -> {})
                .of(table, List.of(other))
                .card();
        assertThat(card.learner().parameters())
                .containsEntry("network.learnt_beside", "table.csv (137 compounds)")
                .containsEntry("network.hidden_units", "64");
    }

    @Test
    void refusesToLearnBesideOthersByWhatLearnsAlone() {
        assertThatThrownBy(() -> beside("forest"))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot learn beside other tables by: forest, expected ensemble or network");
    }

    private Training.Plan beside(String learner) {
        return plan(Task.CLASSIFICATION, Training.Learning.by(learner).besideOthers(true));
    }

    @Test
    void refusesToTuneWhatHasNoSettingsToChooseFrom() {
        assertThatThrownBy(() ->
                        plan(Task.REGRESSION, Training.Learning.by("linear").tuned(true)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Cannot tune learner: linear");
    }

    private EndpointCard judgedBy(SplitChoice splits, Task task, String unit, List<String> lines, List<String> told)
            throws Exception {
        Path file = folder.resolve("table.csv");
        Files.write(file, lines);
        TableMapping mapping = new TableMapping(
                null, null, null, null, null, null, null, lines.get(0).contains("year") ? "year" : null);
        EndpointCard.About about = new EndpointCard.About("made up", unit, "", "", null, "", "", List.of(), List.of());
        Training.Plan plan = new Training.Plan(
                endpoint(task, about, 3, new EndpointOutput(folder.resolve("out"), null, true)),
                Training.Learning.by("xgboost"),
                Training.Judging.BY_FOLDS.by(splits));
        new Training(plan, SharedSpark.session(), told::add).of(AssayTable.read(file, mapping, task), List.of());
        return Endpoint.load(folder.resolve("out")).card();
    }

    /** Every fourth compound is of 2012, the others are older. */
    private static List<String> dated(int count) {
        List<String> lines = new ArrayList<>(List.of("smiles,label,year"));
        List<String> smiles = ManyMolecules.smiles(count);
        for (int i = 0; i < count; i++) {
            lines.add(smiles.get(i) + "," + length(smiles.get(i)) + "," + (i % 4 == 0 ? 2012 : 1990 + i % 7));
        }
        return lines;
    }

    @Test
    void otherSplitsAndCliffsStandInTheCardWithTheirFloor() throws Exception {
        EndpointCard card = judgedBy(SplitChoice.ALL_POSSIBLE, Task.REGRESSION, "pKi", dated(90), new ArrayList<>());
        int compounds = card.curation().get("without_tie");
        assertThat(card.otherSplits())
                .extracting(EndpointCard.OtherSplit::name)
                .containsExactly("random", "cluster", "time");
        assertThat(card.otherSplits()).allSatisfy(one -> {
            assertThat(one.metrics()).containsOnlyKeys("rmse", "mae", "r2", "spearman");
            assertThat(one.floors()).containsOnlyKeys("five_nearest_neighbours");
            EndpointCard.Metric mae = one.metrics().get("mae");
            assertThat(mae.pooled()).isBetween(mae.low(), mae.high());
            assertThat(one.floors().get("five_nearest_neighbours")).containsOnlyKeys("rmse", "mae", "r2", "spearman");
        });
        EndpointCard.OtherSplit random = card.otherSplits().get(0);
        assertThat(random.judged()).isEqualTo(compounds);
        assertThat(random.groups()).isEqualTo(compounds);
        assertThat(random.folds()).isEqualTo(3);
        assertThat(random.cutYear()).isNull();
        EndpointCard.OtherSplit time = card.otherSplits().get(2);
        assertThat(time.cutYear()).isEqualTo(2012);
        assertThat(time.judged()).isBetween(15, 23);
        assertThat(time.groups()).isLessThanOrEqualTo(time.judged());
        assertThat(card.cliffs()).extracting(EndpointCard.Cliffs::split).containsExactly("scaffold", "random");
        assertThat(card.cliffs()).allSatisfy(one -> assertThat(one.compounds()).isBetween(2, compounds));
        assertThat(card.cliffs().get(0).rmseOfAll().pooled())
                .isEqualTo(card.metrics().get("rmse").pooled());
        assertThat(card.cliffs().get(1).rmseOfAll().pooled())
                .isEqualTo(random.metrics().get("rmse").pooled());
        assertThat(card.versions()).containsEntry("xgboost", "3.1.1");
    }

    /** What is learnt from all compounds, and what scaffolds tell, does not depend on what else is asked. */
    @Test
    void splitsChangeNothingElse() throws Exception {
        EndpointCard all =
                judgedBy(SplitChoice.of("random"), Task.REGRESSION, "a length", dated(60), new ArrayList<>());
        byte[] model = Files.readAllBytes(folder.resolve("out/model.bin"));
        EndpointCard none = judgedBy(SplitChoice.NONE, Task.REGRESSION, "a length", dated(60), new ArrayList<>());
        assertThat(all.otherSplits()).hasSize(1);
        assertThat(all.cliffs()).isEmpty();
        for (RecordComponent part : EndpointCard.class.getRecordComponents()) {
            if (!part.getName().equals("otherSplits")) {
                assertThat(part.getAccessor().invoke(all))
                        .as(part.getName())
                        .isEqualTo(part.getAccessor().invoke(none));
            }
        }
        assertThat(Files.readAllBytes(folder.resolve("out/model.bin"))).isEqualTo(model);
    }

    @Test
    void whatTheTableDoesNotAllowIsLeftOutUnlessItIsAskedFor() throws Exception {
        List<String> undated = new ArrayList<>(dated(60));
        undated.set(1, undated.get(1).replaceAll(",\\d+$", ","));
        List<String> told = new ArrayList<>();
        EndpointCard card = judgedBy(SplitChoice.ALL_POSSIBLE, Task.REGRESSION, "", undated, told);
        assertThat(card.otherSplits()).extracting(EndpointCard.OtherSplit::name).containsExactly("random", "cluster");
        assertThat(told).anyMatch(line -> line.startsWith("left out: Cannot split by time: 1 of "));
        assertThatThrownBy(() -> judgedBy(SplitChoice.of("time"), Task.REGRESSION, "", undated, told))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("compounds have no year, expected one for each");
    }

    /** A series around one scaffold cannot be judged on scaffolds that are not in it. */
    @Test
    void refusesCompoundsOfFewerScaffoldsThanFolds() throws Exception {
        List<String> series = ManyMolecules.smiles(968).stream()
                .filter(smiles -> smiles.startsWith("c1cc(") && smiles.contains("ccc1"))
                .limit(60)
                .toList();
        AssayTable table = table(Task.CLASSIFICATION, series, TrainingTest::oxygen);
        assertThatThrownBy(() -> trained(plan(Task.CLASSIFICATION, "xgboost", 5, null), table))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("expected at least 5");
        assertThat(names()).containsExactly("table.csv");
    }

    @Test
    void refusesWhatCannotBeLearntAndWritesNothing() throws Exception {
        List<String> ten = ManyMolecules.smiles(10);
        List<String> sixty = ManyMolecules.smiles(60);
        refused(Task.CLASSIFICATION, ten, TrainingTest::oxygen, "10 labelled rows, expected at least 50");
        refused(Task.CLASSIFICATION, sixty, one -> 1, "every label is 1.0, expected both 0 and 1");
        refused(Task.REGRESSION, sixty, one -> 3.5, "every label is 3.5, expected values that differ");
        refused(Task.REGRESSION, sixty, one -> one.equals(sixty.get(7)) ? "NaN" : 1, "label 'NaN'");
        refused(Task.REGRESSION, sixty, one -> one.equals(sixty.get(7)) ? "Infinity" : 1, "label 'Infinity'");
        refused(
                Task.CLASSIFICATION,
                sixty,
                one -> one.equals(sixty.get(7)) ? 1 : 0,
                "expected at least 10 of each class");
        refused(
                Task.CLASSIFICATION,
                sixty.stream().map(one -> "not " + one).toList(),
                TrainingTest::oxygen,
                "0 compounds");
    }

    private void refused(Task task, List<String> smiles, Function<String, Object> label, String words)
            throws Exception {
        assertThatThrownBy(() -> trained(plan(task, "xgboost", 5, null), table(task, smiles, label)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(words);
        assertThat(names()).containsExactly("table.csv");
    }

    @Test
    void refusesAPlanThatCannotBeCarriedOut() throws Exception {
        assertThatThrownBy(() -> plan(Task.CLASSIFICATION, "magic", 5, null))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot learn by: magic, expected one of [ensemble, xgboost");
        assertThatThrownBy(() -> plan(Task.CLASSIFICATION, "xgboost", 1, null))
                .hasMessageContaining("expected 2 to 20");
        Path old = Files.createFile(folder.resolve("answers.csv"));
        assertThatThrownBy(() -> plan(Task.CLASSIFICATION, "xgboost", 5, old)).hasMessageContaining("--overwrite");
        Files.createDirectory(folder.resolve("out"));
        assertThatThrownBy(() -> plan(Task.CLASSIFICATION, "xgboost", 5, null))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("exists, expected a new folder or --overwrite");
    }
}
