package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Row;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.EndpointCard.Comparison;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.error.UserException;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.endpoint.OnnxFile;
import org.charcot.testkit.endpoint.OnnxModels;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From a model of somebody else to predictions and a screen, as a person would do it. */
@Tag("spark")
class AdoptCommandTest {
    private static final int COMPOUNDS = 240;

    @TempDir
    private static Path folder;

    private final StringWriter said = new StringWriter();

    /** The labels are what the models answer, but for every ninth. */
    @BeforeAll
    static void writeTables() throws Exception {
        SharedSpark.session();
        Files.write(folder.resolve("classes.onnx"), OnnxModels.labelled());
        Files.write(folder.resolve("values.onnx"), OnnxModels.network());
        double middle = median(OnnxModels::labelled);
        table("classes.csv", features -> OnnxModels.labelled(features) > middle ? 1 : 0, label -> 1 - label);
        table("values.csv", OnnxModels::network, label -> label + 0.5);
        Files.writeString(folder.resolve("about.yaml"), """
                title: Something that tests measure
                unit: probability
                positive_class: more than most
                source: made up
                """);
    }

    private static Features features(String smiles) {
        return new Featuriser().of(Molecules.of(smiles));
    }

    private static double median(ToDoubleFunction<Features> model) {
        return ManyMolecules.smiles(COMPOUNDS).stream()
                .mapToDouble(smiles -> model.applyAsDouble(features(smiles)))
                .sorted()
                .skip(COMPOUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private interface Noise {
        double of(double label);
    }

    private static void table(String name, ToDoubleFunction<Features> model, Noise noise) throws Exception {
        List<String> lines = new ArrayList<>(List.of("smiles,label"));
        for (String smiles : ManyMolecules.smiles(COMPOUNDS)) {
            double label = model.applyAsDouble(features(smiles));
            lines.add(smiles + "," + (lines.size() % 9 == 0 ? noise.of(label) : label));
        }
        Files.write(folder.resolve(name), lines);
    }

    private int run(Object command, String... options) {
        return new CommandLine(command)
                .setOut(new PrintWriter(said, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    throw new AssertionError(e.getMessage(), e);
                })
                .execute(options);
    }

    private static String[] options(String name, String task, String onnx, String table, String... more) {
        List<String> options = new ArrayList<>(List.of("--name", name, "--task", task, "--folds", "3"));
        options.addAll(List.of("--onnx", folder.resolve(onnx).toString()));
        options.addAll(List.of("--data", folder.resolve(table).toString()));
        options.addAll(List.of("--about", folder.resolve("about.yaml").toString()));
        options.addAll(List.of("--out", folder.resolve(name).toString()));
        options.addAll(List.of(more));
        return options.toArray(String[]::new);
    }

    /** Adopted once for all tests. */
    private Endpoint classes() {
        if (!Files.exists(folder.resolve("theirs"))) {
            assertThat(run(new AdoptCommand(), options("theirs", "classification", "classes.onnx", "classes.csv")))
                    .isZero();
        }
        return Endpoint.load(folder.resolve("theirs"));
    }

    @Test
    void theCardTellsWhatWasAdoptedAndHowGoodItIsHere() throws Exception {
        EndpointCard card = classes().card();
        assertThat(card.learner().algorithm()).isEqualTo("onnx");
        byte[] file = Files.readAllBytes(folder.resolve("classes.onnx"));
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(card.learner().parameters())
                .containsEntry("sha256", sha256)
                .containsEntry("input", "features")
                .containsEntry("output", "probabilities")
                .hasSize(3);
        assertThat(card.caution())
                .startsWith(
                        "learnt elsewhere and adopted as an ONNX file; all figures hold only if it had seen none of these")
                .endsWith("not of those it learnt from");
        assertThat(card.metrics().get("auroc").pooled()).isBetween(0.8, 0.95);
        assertThat(card.scrambled().get("auroc").pooled()).isBetween(0.35, 0.65);
        assertThat(card.floors())
                .containsOnlyKeys(
                        "mean_label", "logistic_on_properties", "nearest_neighbour", "five_nearest_neighbours");
        assertThat(card.comparisons())
                .extracting(Comparison::other)
                .containsExactlyElementsOf(card.floors().keySet());
        assertThat(card.curation()).containsEntry("rows", COMPOUNDS);
        assertThat(card.about().source()).isEqualTo("made up");
        assertThat(card.split().folds()).isEqualTo(3);
        assertThat(card.domain().measure()).contains("each calibration compound");
        assertThat(run(
                        new DescribeCommand(),
                        "cards",
                        "--endpoint",
                        folder.resolve("theirs").toString()))
                .isZero();
        assertThat(said.toString())
                .contains("adopted model (95 % interval)")
                .contains("learnt elsewhere; sha256 " + sha256)
                .contains("The model does not tell what atoms add")
                .doesNotContain("open source; sha256");
    }

    @Test
    void itAnswersAsTheModelDoes() throws Exception {
        Endpoint endpoint = classes();
        for (String smiles : ManyMolecules.smiles(40)) {
            assertThat(endpoint.score(FeatureRow.of(features(smiles))))
                    .isCloseTo(OnnxModels.labelled(features(smiles)), within(1e-6));
        }
    }

    /** What held-out compounds happen to span is no bound of a value. */
    @Test
    void valuesAreNotCut() throws Exception {
        assertThat(run(
                        new AdoptCommand(),
                        options(
                                "amounts",
                                "regression",
                                "values.onnx",
                                "values.csv",
                                "--out-of-fold",
                                folder.resolve("answers.csv").toString())))
                .isZero();
        Endpoint endpoint = Endpoint.load(folder.resolve("amounts"));
        Features large = features("CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCc1ccc(Br)cc1Oc1ccc(CCCCCCCCCCCCCCCCCCCC)cc1");
        assertThat(endpoint.score(FeatureRow.of(large))).isCloseTo(OnnxModels.network(large), within(1e-5));
        assertThat(endpoint.card().caution())
                .endsWith("; calibrated on " + endpoint.card().curation().get("without_tie")
                        + " compounds; intervals rest on as few");
        assertThat(endpoint.card().metrics().get("spearman").pooled()).isGreaterThan(0.8);
        assertThat(endpoint.card().calibration().coverage().get(0).covered()).isBetween(0.7, 0.95);
        assertThat(Files.readAllLines(folder.resolve("answers.csv")))
                .hasSize(endpoint.card().curation().get("without_tie") + 1);
    }

    @Test
    void predictTakesTheFolderAndSaysThatAtomsAreNotTold() throws Exception {
        Endpoint endpoint = classes();
        Path library = Files.writeString(folder.resolve("library.smi"), "OCCc1ccccc1 a\nC1CC b\nCCCC c\n");
        Path out = folder.resolve("predicted.parquet");
        assertThat(run(
                        new PredictCommand(),
                        "--endpoint",
                        folder.resolve("theirs").toString(),
                        "--endpoint",
                        "bbb",
                        "--library",
                        library.toString(),
                        "--out",
                        out.toString(),
                        "--atoms"))
                .isZero();
        assertThat(said.toString())
                .contains("theirs: its model does not tell what atoms add, theirs_atoms is empty")
                .doesNotContain("bbb: its model");
        List<Row> rows = SharedSpark.session().read().parquet(out.toString()).collectAsList();
        assertThat(rows).extracting(row -> row.getString(0)).containsExactly("a", "c");
        Features seen = features("OCCc1ccccc1");
        assertThat(rows.get(0).<Double>getAs("theirs_probability"))
                .isEqualTo(endpoint.predict(seen).numbers()[0]);
        assertThat(rows.get(0).<Double>getAs("theirs_base")).isCloseTo(OnnxModels.labelled(seen), within(1e-6));
        assertThat(rows.get(0).<String>getAs("theirs_atoms")).isEmpty();
        assertThat(rows.get(0).<Double>getAs("theirs_whole_molecule")).isZero();
        assertThat(rows.get(0).<String>getAs("bbb_atoms").split(" ")).hasSize(9);
    }

    private Path profile(String name, String endpoint) throws Exception {
        return Files.writeString(folder.resolve(name + ".yaml"), """
                name: mine
                gates: {limits: {molecular_weight: {max: 400}}}
                endpoints:
                  %s: {folder: theirs, desire: high, inner: 0.2, outer: 0.8}
                  herg: {desire: low, inner: 0.3, outer: 0.7}
                """.formatted(endpoint));
    }

    @Test
    void aProfileThatNamesTheFolderScreensWithIt() throws Exception {
        Endpoint endpoint = classes();
        Path library = Files.write(folder.resolve("screened.smi"), ManyMolecules.smiles(30));
        Path out = folder.resolve("screened");
        assertThat(run(
                        new ScreenCommand(),
                        "--library",
                        library.toString(),
                        "--profile",
                        profile("profile", "theirs").toString(),
                        "--out",
                        out.toString()))
                .isZero();
        List<Row> rows = SharedSpark.session()
                .read()
                .parquet(out.resolve("ranked.parquet").toString())
                .collectAsList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            Features features = features(row.getAs("smiles"));
            assertThat(row.<Double>getAs("theirs_probability"))
                    .isCloseTo(endpoint.predict(features).numbers()[0], within(1e-6));
            assertThat(row.<String>getAs("theirs_atoms")).isEmpty();
            assertThat(row.<String>getAs("herg_atoms")).isNotEmpty();
        });
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains(endpoint.bytes().hash())
                .contains("folder: theirs");
        assertThat(run(
                        new DescribeCommand(),
                        "profile",
                        folder.resolve("profile.yaml").toString()))
                .isZero();
        assertThat(said.toString()).contains("theirs in theirs: ");
    }

    @Test
    void aFolderThatHoldsAnotherEndpointIsRefused() throws Exception {
        classes();
        Path other = profile("other", "ours");
        assertThatThrownBy(() -> run(new DescribeCommand(), "columns", other.toString()))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining("as ours: it is called theirs, expected one name for both");
    }

    private void refused(String problem, String... options) {
        assertThatThrownBy(() -> run(new AdoptCommand(), options))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining(problem);
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoModelOfOurFeatures() throws Exception {
        refused("there is no such file", options("never", "regression", "none.onnx", "values.csv"));
        refused(
                "about.yaml: the ONNX runtime cannot load it, expected one file that holds its weights: ",
                options("never", "regression", "about.yaml", "values.csv"));
        byte[] narrow = new OnnxFile()
                .input("x", OnnxFile.FLOAT, OnnxFile.OPEN, 1024)
                .node("Identity", List.of("x"), "y")
                .output("y", OnnxFile.FLOAT, OnnxFile.OPEN, 1024)
                .bytes();
        Files.write(folder.resolve("narrow.onnx"), narrow);
        refused(
                "narrow.onnx: its input x is FLOAT [-1, 1024], expected float32",
                options("never", "regression", "narrow.onnx", "values.csv"));
    }

    @Test
    void refusesAnswersThatAreNone() throws Exception {
        Files.write(folder.resolve("undefined.onnx"), OnnxModels.undefined());
        refused(
                "Cannot take an answer of the ONNX model: NaN",
                options("never", "regression", "undefined.onnx", "values.csv"));
        Files.write(folder.resolve("linear.onnx"), OnnxModels.linear());
        refused(
                "expected a probability from 0 to 1; does its last layer lack a sigmoid or softmax?",
                options("never", "classification", "linear.onnx", "classes.csv"));
    }

    @Test
    void refusesAPlanThatCannotEndWell() throws Exception {
        classes();
        refused(
                "exists, expected a new folder or --overwrite",
                options("theirs", "classification", "classes.onnx", "classes.csv"));
        refused("Cannot name an endpoint: Never", options("Never", "classification", "classes.onnx", "classes.csv"));
        String[] oneFold = options("never", "classification", "classes.onnx", "classes.csv");
        oneFold[List.of(oneFold).indexOf("--folds") + 1] = "1";
        refused("Cannot validate in folds: 1, expected 2 to 20", oneFold);
        StringWriter complained = new StringWriter();
        int code = new CommandLine(new AdoptCommand())
                .setErr(new PrintWriter(complained, true))
                .execute("--name", "never", "--task", "regression", "--onnx", "x", "--data", "y", "--out", "z");
        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complained.toString()).contains("Cannot adopt: no --about");
    }

    /** What a folder says of itself is proved, as of any endpoint. */
    @Test
    void aDamagedModelIsRefused() throws Exception {
        classes();
        Path damaged = Files.createDirectories(folder.resolve("damaged"));
        for (var file : classes().bytes().folder().entrySet()) {
            Files.write(damaged.resolve(file.getKey()), file.getValue());
        }
        byte[] model = Files.readAllBytes(damaged.resolve("model.bin"));
        model[model.length / 2] ^= 1;
        Files.write(damaged.resolve("model.bin"), model);
        assertThatThrownBy(() -> Endpoint.load(damaged))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot load endpoint: " + damaged
                        + ", model.bin is damaged: its checksum is not that of SHA256SUMS");
        String golden = Files.readString(damaged.resolve("golden.csv"), StandardCharsets.UTF_8);
        assertThat(golden).contains("riluzole");
    }
}
