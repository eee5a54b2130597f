package org.charcot.endpoint.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Link;
import org.charcot.endpoint.model.Network;
import org.charcot.endpoint.model.Part;
import org.charcot.endpoint.model.RandomParts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class ModelFileTest {
    /** Where the first array of the first model has its length: after magic, bounds, count, weight and kind. */
    private static final int FIRST_LENGTH = 8 + 16 + 4 + 8 + 1;

    private static Part fromItsFile(Part part) {
        return ModelFile.read(ModelFile.write(part)).members().get(0).part();
    }

    @ParameterizedTest
    @EnumSource
    void aModelOfEachKindIsTheSameFromItsFile(RandomParts kind) {
        Random random = new Random(1);
        for (Link link : Link.values()) {
            Part part = kind.of(random, link);
            Part read = fromItsFile(part);
            assertThat(ModelFile.write(read)).isEqualTo(ModelFile.write(part));
            for (int i = 0; i < 20; i++) {
                FeatureRow row = RandomParts.row(random);
                assertThat(read.answer(row)).isEqualTo(part.answer(row));
                double[] one = new double[FeatureSet.SIZE];
                double[] other = new double[FeatureSet.SIZE];
                assertThat(read.explain(row, 1, one)).isEqualTo(part.explain(row, 1, other));
                assertThat(one).isEqualTo(other);
            }
        }
    }

    @Test
    void anEnsembleKeepsWeightsAndBounds() {
        Random random = new Random(2);
        List<Ensemble.Member> members = Arrays.stream(RandomParts.values())
                .map(kind -> new Ensemble.Member(kind.name().length(), kind.of(random, Link.LOGISTIC)))
                .toList();
        Ensemble ensemble = new Ensemble(members, 0.125, 0.75);
        Ensemble read = ModelFile.read(ModelFile.write(ensemble));
        assertThat(read.low()).isEqualTo(0.125);
        assertThat(read.high()).isEqualTo(0.75);
        assertThat(read.members())
                .extracting(Ensemble.Member::weight)
                .containsExactlyElementsOf(
                        members.stream().map(Ensemble.Member::weight).toList());
        FeatureRow row = RandomParts.row(random);
        assertThat(read.answer(row)).isEqualTo(ensemble.answer(row));
    }

    @Test
    void refusesOtherFilesAndLooseEnds() {
        byte[] file = ModelFile.write(RandomParts.FOREST.of(new Random(3), Link.IDENTITY));
        byte[] older = file.clone();
        older[7] = '1';
        refused(older, "it does not begin with CHMODEL3");
        refused(new byte[0], "it ends too early");
        refused(Arrays.copyOf(file, file.length + 1), "it goes on after its end");
        byte[] ofNoKind = file.clone();
        ofNoKind[FIRST_LENGTH - 1] = 99;
        refused(ofNoKind, "model of kind 99, expected 1 to " + PartFormat.values().length);
        byte[] none = file.clone();
        ByteBuffer.wrap(none).putInt(8 + 16, 0);
        refused(none, "0 models");
        byte[] weightless = file.clone();
        ByteBuffer.wrap(weightless).putDouble(8 + 16 + 4, Double.NaN);
        refused(weightless, "Cannot weigh a model: NaN, expected more than 0");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFileThatIsCutShort(RandomParts kind) {
        byte[] file = ModelFile.write(kind.of(new Random(4), Link.IDENTITY));
        Random random = new Random(4);
        for (int i = 0; i < 100; i++) {
            byte[] cut = Arrays.copyOf(file, random.nextInt(file.length));
            assertThatThrownBy(() -> ModelFile.read(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** So that a damaged length does not ask for all memory. */
    @Test
    void refusesLengthsBeyondTheFile() {
        byte[] file = ModelFile.write(RandomParts.FOREST.of(new Random(5), Link.IDENTITY));
        for (int length : new int[] {file.length, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
            byte[] damaged = file.clone();
            ByteBuffer.wrap(damaged).putInt(FIRST_LENGTH, length);
            refused(damaged, "an array of " + length + " elements is longer than the rest of it");
        }
    }

    /** Either it is refused, or what is read answers, however wrongly: no walk leaves its arrays or goes in circles. */
    @ParameterizedTest
    @EnumSource
    void noDamageEndsOtherwiseThanInARefusal(RandomParts kind) {
        Random random = new Random(6);
        byte[] file = ModelFile.write(kind.of(random, Link.LOGISTIC));
        FeatureRow row = RandomParts.row(random);
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            byte[] damaged = file.clone();
            // the beginning holds the lengths, where damage does most
            int within = i % 4 == 0 ? Math.min(64, file.length) : file.length;
            damaged[random.nextInt(within)] ^= (byte) (1 << random.nextInt(8));
            try {
                Ensemble read = ModelFile.read(damaged);
                assertThatCode(() -> read.explain(row)).doesNotThrowAnyException();
                assertThatCode(() -> read.answer(row)).doesNotThrowAnyException();
            } catch (IllegalArgumentException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void refusesALinearModelWithoutIntercept() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(ModelFile.write(RandomParts.LINEAR.of(new Random(7), Link.IDENTITY)), 0, FIRST_LENGTH);
        out.writeInt(0);
        out.writeInt(0);
        assertThatThrownBy(() -> ModelFile.read(bytes.toByteArray())).isInstanceOf(IllegalArgumentException.class);
    }

    /** A row so far out that its place overflows to one that exists. */
    @Test
    void refusesANetworkWhoseRowsOfWeightsDoNotExist() {
        Network network = (Network) RandomParts.NETWORK.of(new Random(8), Link.IDENTITY);
        int last = Arrays.stream(network.rowOf()).max().orElseThrow();
        int[] rowOf = network.rowOf();
        for (int feature = 0; feature < rowOf.length; feature++) {
            rowOf[feature] = rowOf[feature] == last ? last + (1 << 30) : rowOf[feature];
        }
        refused(ModelFile.write(network), "a model of it does not hold together");
    }

    private static void refused(byte[] file, String problem) {
        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }
}
