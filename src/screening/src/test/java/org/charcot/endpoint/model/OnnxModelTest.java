package org.charcot.endpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.charcot.testkit.endpoint.OnnxFile.DOUBLE;
import static org.charcot.testkit.endpoint.OnnxFile.FLOAT;
import static org.charcot.testkit.endpoint.OnnxFile.INT64;
import static org.charcot.testkit.endpoint.OnnxFile.OPEN;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.File;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.error.UserException;
import org.charcot.testkit.endpoint.OnnxFile;
import org.charcot.testkit.endpoint.OnnxModels;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

/** Models in ONNX, asked by the real runtime. */
class OnnxModelTest {
    private static final int SIZE = FeatureSet.SIZE;

    private static List<Features> molecules(int count) {
        return new Random(20261125)
                .longs(count)
                .mapToObj(seed -> SyntheticFeatures.random(new Random(seed)))
                .toList();
    }

    private static void assertAnswers(byte[] file, boolean classes, ToDoubleFunction<Features> byHand) {
        OnnxModel model = OnnxModel.of(file, classes);
        FeatureRow row = new FeatureRow();
        for (Features features : molecules(50)) {
            row.set(features);
            assertThat(model.answer(row)).isCloseTo(byHand.applyAsDouble(features), within(1e-6));
        }
    }

    @Test
    void answersAreThoseThatAreWorkedOutByHand() {
        assertAnswers(OnnxModels.logistic(OPEN), true, OnnxModels::logistic);
        assertAnswers(OnnxModels.logistic(1), true, OnnxModels::logistic);
        assertAnswers(OnnxModels.labelled(), true, OnnxModels::labelled);
        assertAnswers(OnnxModels.linear(), false, OnnxModels::linear);
        assertAnswers(OnnxModels.network(), false, OnnxModels::network);
    }

    /** What the maker of a model saw when it was asked about many molecules at once. */
    @Test
    void oneMoleculeIsAnsweredLikeMany() throws Exception {
        byte[] file = OnnxModels.network();
        List<Features> molecules = molecules(64);
        FloatBuffer all = FloatBuffer.allocate(molecules.size() * SIZE);
        for (int i = 0; i < molecules.size(); i++) {
            FeatureRow row = FeatureRow.of(molecules.get(i));
            for (int feature = 0; feature < SIZE; feature++) {
                all.put(i * SIZE + feature, row.at(feature));
            }
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OnnxModel model = OnnxModel.of(file, false);
        try (OrtSession session = environment.createSession(file);
                OnnxTensor input = OnnxTensor.createTensor(environment, all, new long[] {molecules.size(), SIZE});
                OrtSession.Result result = session.run(Map.of("features", input))) {
            FloatBuffer together = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int i = 0; i < molecules.size(); i++) {
                assertThat(model.answer(FeatureRow.of(molecules.get(i)))).isCloseTo(together.get(i), within(1e-6));
            }
        }
    }

    @Test
    void manyThreadsGetTheSameAnswersToTheLastBit() {
        OnnxModel model = OnnxModel.of(OnnxModels.network(), false);
        List<Features> molecules = molecules(400);
        List<Double> expected = molecules.stream()
                .map(features -> model.answer(FeatureRow.of(features)))
                .toList();
        List<Double> found = IntStream.range(0, 4 * molecules.size())
                .parallel()
                .mapToObj(i -> model.answer(FeatureRow.of(molecules.get(i % molecules.size()))))
                .toList();
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i % expected.size()));
        }
    }

    @Test
    void itTellsNoContributions() {
        OnnxModel model = OnnxModel.of(OnnxModels.logistic(OPEN), true);
        FeatureRow row = FeatureRow.of(molecules(1).get(0));
        Ensemble.Explanation explained = Ensemble.of(model).explain(row);
        assertThat(explained.base()).isEqualTo(model.answer(row));
        assertThat(explained.byFeature()).containsOnly(0);
        assertThat(Ensemble.of(model).tellsContributions()).isFalse();
        Linear linear = new Linear(0, new double[SIZE], Link.IDENTITY);
        assertThat(Ensemble.of(linear).tellsContributions()).isTrue();
    }

    @Test
    void itIsTheSameFromItsFile() {
        OnnxModel model = OnnxModel.of(OnnxModels.labelled(), true);
        assertThat(model.input()).isEqualTo("features");
        assertThat(model.output()).isEqualTo("probabilities");
        byte[] file = ModelFile.write(model);
        OnnxModel read = (OnnxModel) ModelFile.read(file).members().get(0).part();
        assertThat(ModelFile.write(read)).isEqualTo(file);
        FeatureRow row = FeatureRow.of(molecules(1).get(0));
        assertThat(read.answer(row)).isEqualTo(model.answer(row));
        for (int length : new int[] {file.length - 1, file.length / 2, 45}) {
            assertThatThrownBy(() -> ModelFile.read(Arrays.copyOf(file, length)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A probability and a value are not the same promise. */
    @Test
    void aValueMayBeAnyNumberAndAProbabilityMayNot() {
        FeatureRow row = FeatureRow.of(molecules(1).get(0));
        OnnxModel value = OnnxModel.of(OnnxModels.linear(), false);
        assertThat(Math.abs(value.answer(row) - 0.5)).isGreaterThan(0.51);
        OnnxModel probability = OnnxModel.of(OnnxModels.linear(), true);
        assertThatThrownBy(() -> probability.answer(row))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot take an answer of the ONNX model: " + value.answer(row)
                        + ", expected a probability from 0 to 1");
    }

    @Test
    void noNumberIsNoAnswer() {
        FeatureRow row = FeatureRow.of(molecules(1).get(0));
        OnnxModel model = OnnxModel.of(OnnxModels.undefined(), false);
        assertThatThrownBy(() -> model.answer(row))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot take an answer of the ONNX model: NaN, expected a number");
    }

    private static OnnxFile passing(int type, int... shape) {
        return new OnnxFile().input("x", type, shape).node("Identity", List.of("x"), "y");
    }

    private static void refused(byte[] file, boolean classes, String problem) {
        assertThatThrownBy(() -> OnnxModel.of(file, classes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesOtherInputs() {
        String expected = ", expected float32 [N, " + SIZE + "] with N open or 1";
        refused(
                passing(FLOAT, OPEN, 2048).output("y", FLOAT, OPEN, 2048).bytes(),
                false,
                "its input x is FLOAT [-1, 2048]" + expected);
        refused(
                passing(FLOAT, 32, SIZE).output("y", FLOAT, 32, SIZE).bytes(),
                false,
                "its input x is FLOAT [32, " + SIZE + "]" + expected);
        refused(
                passing(DOUBLE, OPEN, SIZE).output("y", DOUBLE, OPEN, SIZE).bytes(),
                false,
                "its input x is DOUBLE [-1, " + SIZE + "]" + expected);
        byte[] two = new OnnxFile()
                .input("a", FLOAT, OPEN, SIZE)
                .input("b", FLOAT, OPEN, SIZE)
                .node("Add", List.of("a", "b"), "y")
                .output("y", FLOAT, OPEN, SIZE)
                .bytes();
        refused(two, false, "it takes 2 inputs [a, b], expected one, float32 [N, " + SIZE + "]");
    }

    @Test
    void refusesOtherOutputs() {
        OnnxFile wide = passing(FLOAT, OPEN, SIZE).output("y", FLOAT, OPEN, SIZE);
        refused(wide.bytes(), false, "its output y has the shape [1, " + SIZE + "] for one molecule");
        refused(OnnxModels.labelled(), false, "has the shape [1, 2] for one molecule, expected [1] or [1, 1]");
        OnnxFile two = passing(FLOAT, OPEN, SIZE).output("y", FLOAT, OPEN, SIZE).output("x", FLOAT, OPEN, SIZE);
        refused(two.bytes(), false, "it gives 2 outputs [y, x], expected one of float32, or a tensor of labels");
        byte[] labels = new OnnxFile()
                .input("x", FLOAT, OPEN, SIZE)
                .node("", "ArgMax", List.of("x"), "y", new OnnxFile.Attribute("axis", false, 1))
                .output("y", INT64, OPEN, 1)
                .bytes();
        refused(labels, true, "its output y is INT64 [-1, 1], expected float32");
    }

    /** Two logits look like two probabilities until they are added up. */
    @Test
    void refusesTwoAnswersThatAreNoProbabilities() {
        byte[] logits = new OnnxFile()
                .input("x", FLOAT, OPEN, SIZE)
                .weights("w", new float[2 * SIZE], SIZE, 2)
                .weights("b", new float[] {0.5f, 0.75f}, 2)
                .node("Gemm", List.of("x", "w", "b"), "y")
                .output("y", FLOAT, OPEN, 2)
                .bytes();
        refused(logits, true, "its two answers of y add up to 1.25, expected the probabilities of the two classes");
    }

    @Test
    void refusesMapsOfClasses() {
        byte[] maps = new OnnxFile()
                .input("x", FLOAT, OPEN, SIZE)
                .weights("w", new float[2 * SIZE], SIZE, 2)
                .weights("b", new float[] {0, 0}, 2)
                .node("Gemm", List.of("x", "w", "b"), "sum")
                .node("Softmax", List.of("sum"), "p")
                .node(
                        "ai.onnx.ml",
                        "ZipMap",
                        List.of("p"),
                        "maps",
                        new OnnxFile.Attribute("classlabels_int64s", true, 0, 1))
                .zipMap("maps")
                .bytes();
        refused(maps, true, "its output maps is a list of maps (ZipMap), expected a tensor of float32: convert it");
    }

    @Test
    void refusesWhatIsNoOnnxFile() {
        byte[] file = OnnxModels.logistic(OPEN);
        byte[] text = "not a model".getBytes(StandardCharsets.UTF_8);
        for (byte[] other : List.of(new byte[0], text, Arrays.copyOf(file, file.length / 2))) {
            refused(other, true, "the ONNX runtime cannot load it, expected one file that holds its weights: ");
        }
    }

    /** Not even where a file of that name lies about, as it would be missing on the next machine. */
    @Test
    void refusesWeightsThatStandBesideTheFile() {
        byte[] half = new OnnxFile()
                .input("x", FLOAT, OPEN, SIZE)
                .weightsOutside("w", "pom.xml", SIZE, 1)
                .node("MatMul", List.of("x", "w"), "y")
                .output("y", FLOAT, OPEN, 1)
                .bytes();
        refused(half, false, "expected one file that holds its weights: ");
    }

    /** Answers or says why not; what is damaged comes no further than this, as model.bin has a checksum. */
    @Test
    void aDamagedFileIsRefusedOrAnswers() {
        byte[] file = OnnxModels.labelled();
        FeatureRow row = FeatureRow.of(molecules(1).get(0));
        Random random = new Random(9);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            byte[] damaged = file.clone();
            damaged[i % 2 == 0 ? random.nextInt(file.length) : file.length - 1 - random.nextInt(200)] ^=
                    (byte) (1 << random.nextInt(8));
            try {
                assertThat(OnnxModel.of(damaged, true).answer(row)).isBetween(0.0, 1.0);
            } catch (IllegalArgumentException | UserException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    /** Loads a model and says what came of it. */
    static final class Loading {
        private Loading() {}

        public static void main(String[] arguments) {
            try {
                OnnxModel.of(new byte[0], false);
            } catch (UserException | IllegalArgumentException e) {
                System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }

    private static String loading(boolean withRuntime, String... options) throws Exception {
        String classpath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> withRuntime || !path.contains("onnxruntime"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = Stream.of(
                        Stream.of(System.getProperty("java.home") + "/bin/java", "-Xshare:auto", "-cp", classpath),
                        Arrays.stream(options),
                        Stream.of(Loading.class.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    @Test
    void saysSoWhereTheRuntimeIsMissing() throws Exception {
        assertThat(loading(true)).startsWith("IllegalArgumentException the ONNX runtime cannot load it");
        assertThat(loading(false))
                .startsWith(
                        "UserException Cannot ask an ONNX model: the ONNX runtime is not on the classpath, expected "
                                + "com.microsoft.onnxruntime:onnxruntime:1.23.2; on a cluster give it to spark-submit by --packages");
    }

    @Test
    void saysSoWhereItsLibraryCannotBeLoaded() throws Exception {
        assertThat(loading(true, "-Donnxruntime.native.path=/nonexistent"))
                .startsWith("UserException Cannot ask an ONNX model: the native library of "
                        + "com.microsoft.onnxruntime:onnxruntime:1.23.2 cannot be loaded on "
                        + System.getProperty("os.name"))
                .contains("expected Linux with glibc");
    }

    /** The message names the version that the build has. */
    @Test
    void theRuntimeIsTheOneThatIsNamed() {
        assertThat(OnnxModel.RUNTIME)
                .endsWith(":" + OrtEnvironment.getEnvironment().getVersion());
    }
}
