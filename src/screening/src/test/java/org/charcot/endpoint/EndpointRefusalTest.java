package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.charcot.endpoint.card.CardYaml;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.folder.Checksum;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.endpoint.uncertainty.CalibrationFile;
import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an endpoint is not loaded from. */
class EndpointRefusalTest {
    @Test
    void refusesAModelThatAnswersOtherwiseThanOnItsDay() {
        byte[] other = Checksum.sealed(ModelFile.write(MadeUpEndpoint.byWeight(0.7)));
        assertThatThrownBy(() -> Endpoint.ofBytes(MadeUpEndpoint.with(EndpointBytes.MODEL, other)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Cannot load endpoint: heavy")
                .hasMessageContaining("riluzole")
                .hasMessageContaining("predicts 0.7, expected 0.75");
    }

    @Test
    void refusesWhenMoleculesAreMeasuredOtherwise() {
        String golden = new String(MadeUpEndpoint.endpoint().bytes().golden(), StandardCharsets.UTF_8);
        String other = golden.replaceFirst(",[0-9a-f]{16},", ",0123456789abcdef,");
        byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Endpoint.ofBytes(MadeUpEndpoint.with(EndpointBytes.GOLDEN, bytes)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("heavy")
                .hasMessageContaining("riluzole")
                .hasMessageContaining("expected 0123456789abcdef");
    }

    @Test
    void refusesFeaturesOfAnotherVersion() {
        byte[] old = CardYaml.write(MadeUpEndpoint.card(Task.CLASSIFICATION, null, "ecfp4-1024-0"));
        assertThatThrownBy(() -> Endpoint.ofBytes(MadeUpEndpoint.with(EndpointBytes.CARD, old)))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot load endpoint: heavy was trained on features ecfp4-1024-0, expected "
                        + FeatureSet.NAME + "; train it again");
    }

    @Test
    void refusesACalibrationOfTheOtherTask() {
        byte[] ofValues = CalibrationFile.write(MadeUpEndpoint.within02());
        assertThatThrownBy(() -> Endpoint.ofBytes(MadeUpEndpoint.with(EndpointBytes.CALIBRATION, ofValues)))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot load endpoint: heavy, calibration.csv is damaged: it is not of a classification");
    }

    @Test
    void namesEachFileThatIsDamaged() {
        MadeUpEndpoint.endpoint().bytes().files().forEach((name, content) -> {
            // a table of counts that is cut between two rows looks whole
            boolean counts = name.equals(EndpointBytes.CALIBRATION);
            byte[] cut = Arrays.copyOf(content, counts ? content.length - 3 : content.length / 2);
            for (byte[] damaged : List.of(new byte[0], cut, reversed(content))) {
                assertThatThrownBy(() -> Endpoint.ofBytes(MadeUpEndpoint.with(name, damaged)))
                        .as(name)
                        .isInstanceOf(UserException.class)
                        .hasMessageContaining(name);
            }
        });
    }

    @Test
    void refusesACardWithoutWhatItsAnswersNeed() {
        String card = new String(MadeUpEndpoint.endpoint().bytes().card(), StandardCharsets.UTF_8);
        for (String part : List.of("task", "about", "domain")) {
            byte[] without =
                    card.replaceFirst("(?ms)^" + part + ":.*?(?=^[a-z])", "").getBytes(StandardCharsets.UTF_8);
            assertThat(without).hasSizeLessThan(card.length());
            assertThatThrownBy(() -> Endpoint.ofBytes(MadeUpEndpoint.with(EndpointBytes.CARD, without)))
                    .as(part)
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining("card.yaml")
                    .hasMessageContaining(part);
        }
    }

    private static byte[] reversed(byte[] content) {
        byte[] reversed = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            reversed[i] = content[content.length - 1 - i];
        }
        return reversed;
    }

    @Test
    void loadsAFolderAndNamesTheFileThatIsMissing(@TempDir Path folder) throws Exception {
        write(MadeUpEndpoint.endpoint().bytes(), folder);
        assertThat(Endpoint.load(folder).name()).isEqualTo("heavy");
        Files.write(folder.resolve(EndpointBytes.MODEL), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> Endpoint.open(folder.toString()))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot load endpoint: " + folder
                        + ", model.bin is damaged: its checksum is not that of SHA256SUMS");
        Files.delete(folder.resolve(EndpointBytes.NEIGHBOURS));
        assertThatThrownBy(() -> Endpoint.open(folder.toString()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("expected a file neighbours.bin");
    }

    @Test
    void noFileCanBeChangedUnnoticed(@TempDir Path folder) throws Exception {
        Map<String, byte[]> files = MadeUpEndpoint.endpoint().bytes().files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(MadeUpEndpoint.endpoint().bytes(), folder);
            byte[] changed = file.getValue().clone();
            changed[changed.length / 2] ^= 1;
            Files.write(folder.resolve(file.getKey()), changed);
            assertThatThrownBy(() -> Endpoint.load(folder))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining(file.getKey() + " is damaged: its checksum");
        }
    }

    /** Somebody may have made a new checksum for whatever is in a model: it is refused in words, or answers as it should. */
    @Property(tries = 100)
    void aChangedModelWithAChecksumOfItsOwnIsRefusedInWords(@ForAll Random random) {
        String name = List.of("abl1", "dili").get(random.nextInt(2));
        EndpointBytes bytes = Endpoint.bundled(name).bytes();
        byte[] content = Checksum.opened(bytes.model());
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            // what tells lengths and kinds stands at the beginning
            int place = random.nextInt(random.nextBoolean() ? 2_000 : content.length);
            content[place] = (byte) random.nextInt();
        }
        EndpointBytes sealed = new EndpointBytes(
                bytes.card(), Checksum.sealed(content), bytes.calibration(), bytes.neighbours(), bytes.golden());
        try {
            assertThat(Endpoint.ofBytes(sealed).name()).isEqualTo(name);
        } catch (UserException e) {
            assertThat(e).hasMessageStartingWith("Cannot load endpoint: " + name + ", ");
        }
    }

    private static void write(EndpointBytes endpoint, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : endpoint.folder().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void listsTheKnownNamesWhenOneIsNot() {
        assertThatThrownBy(() -> Endpoint.open("bbbb"))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot find endpoint: bbbb, expected one of " + Endpoint.bundledNames());
    }
}
