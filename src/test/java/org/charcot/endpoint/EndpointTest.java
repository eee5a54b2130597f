package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.charcot.descriptor.Measurements;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointTest {
    private static final String PHENOL = "Oc1ccccc1";

    private static EndpointCard card(String features) {
        return new EndpointCard(
                "heavy",
                Task.CLASSIFICATION,
                EndpointCard.About.NOTHING,
                Map.of("rows", 1),
                features,
                new EndpointCard.Learner("by hand", Map.of(), 1),
                new EndpointCard.Split("none", 0, 0, 1),
                Map.of("auroc", new EndpointCard.Metric(0.9, 0.8, 1, 0.9, Double.NaN)),
                Map.of(),
                Map.of(),
                new EndpointCard.Domain("Tanimoto", 0.3, 0.6),
                Map.of());
    }

    /** Says 0.75 above 150 g/mol and 0.25 below. */
    private static Forest byWeight(double heavy) {
        Forest.Builder forest = new Forest.Builder();
        forest.tree();
        int split = forest.split(FeatureSet.BITS, 150);
        forest.leaf(0.25);
        forest.right(split);
        forest.leaf(heavy);
        return forest.build();
    }

    private static Molecule molecule(String smiles) throws Exception {
        return new MoleculeReader().ofSmiles(smiles);
    }

    private static Endpoint endpoint() throws Exception {
        Molecule phenol = molecule(PHENOL);
        return Endpoint.learnt(
                card(FeatureSet.NAME),
                byWeight(0.75),
                new Neighbours(List.of(
                        new Neighbours.Known("phenol", PHENOL, 1, FeatureSet.fingerprint(phenol)),
                        new Neighbours.Known("ethanol", "CCO", 0, FeatureSet.fingerprint(molecule("CCO"))))));
    }

    @Test
    void predictsWithTheNearestCompoundBesideIt() throws Exception {
        Molecule phenol = molecule(PHENOL);
        Prediction prediction = endpoint().predict(phenol, Measurements.of(phenol));
        assertThat(prediction.value()).isEqualTo(0.25);
        assertThat(prediction.nearest()).isEqualTo(new Neighbour("phenol", PHENOL, 1, 1));
        assertThat(prediction.insideDomain()).isTrue();
        Molecule far = molecule("FC(F)(F)C(Cl)Br");
        assertThat(endpoint().predict(far, Measurements.of(far)).insideDomain()).isFalse();
        assertThat(endpoint().column()).isEqualTo("heavy_probability");
    }

    @Test
    void travelsAsBytesAndAnswersAllThreadsAlike() throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(wire)) {
            out.writeObject(endpoint().bytes());
        }
        EndpointBytes bytes;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(wire.toByteArray()))) {
            bytes = (EndpointBytes) in.readObject();
        }
        Endpoint arrived = Endpoint.ofBytes(bytes);
        Features features = FeatureSet.of(molecule(PHENOL), Measurements.of(molecule(PHENOL)));
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> arrived.predict(features))
                        .distinct())
                .hasSize(1);
        assertThat(bytes.hash()).isEqualTo(endpoint().bytes().hash());
    }

    @Test
    void refusesAModelThatAnswersOtherwiseThanOnItsDay() throws Exception {
        EndpointBytes right = endpoint().bytes();
        EndpointBytes swapped =
                new EndpointBytes(right.card(), ForestFile.write(byWeight(0.7)), right.neighbours(), right.golden());
        assertThatThrownBy(() -> Endpoint.ofBytes(swapped))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Cannot load endpoint: heavy")
                .hasMessageContaining("riluzole")
                .hasMessageContaining("predicts 0.7, expected 0.75");
    }

    @Test
    void refusesWhenMoleculesAreMeasuredOtherwise() throws Exception {
        EndpointBytes right = endpoint().bytes();
        String golden = new String(right.golden(), StandardCharsets.UTF_8);
        String other = golden.replaceFirst(",[0-9a-f]{16},", ",0123456789abcdef,");
        assertThatThrownBy(() -> Endpoint.ofBytes(new EndpointBytes(
                        right.card(), right.model(), right.neighbours(), other.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("heavy")
                .hasMessageContaining("riluzole")
                .hasMessageContaining("expected 0123456789abcdef");
    }

    @Test
    void refusesFeaturesOfAnotherVersion() throws Exception {
        EndpointBytes right = endpoint().bytes();
        byte[] old = CardYaml.write(card("ecfp4-1024-0"));
        assertThatThrownBy(() ->
                        Endpoint.ofBytes(new EndpointBytes(old, right.model(), right.neighbours(), right.golden())))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot load endpoint: heavy was trained on features ecfp4-1024-0, expected "
                        + FeatureSet.NAME + "; train it again");
    }

    @Test
    void namesTheFileThatIsMissingOrDamaged(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, byte[]> file : endpoint().bytes().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(Endpoint.load(folder).name()).isEqualTo("heavy");
        Files.write(folder.resolve(EndpointBytes.MODEL), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> Endpoint.open(folder.toString()))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot load endpoint: heavy, model.bin is damaged: its checksum does not fit");
        Files.delete(folder.resolve(EndpointBytes.NEIGHBOURS));
        assertThatThrownBy(() -> Endpoint.open(folder.toString()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("expected a file neighbours.bin");
    }

    @Test
    void listsTheKnownNamesWhenOneIsNot() {
        assertThatThrownBy(() -> Endpoint.open("bbbb"))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot find endpoint: bbbb, expected one of " + Endpoint.bundledNames());
    }

    @Test
    void readsTheCardItWroteAndRefusesKeysItDoesNotKnow() {
        EndpointCard card = card(FeatureSet.NAME);
        byte[] yaml = CardYaml.write(card);
        assertThat(CardYaml.read(yaml, "card.yaml")).isEqualTo(card);
        String wrong = new String(yaml, StandardCharsets.UTF_8).replace("curation:", "curration:");
        assertThatThrownBy(() -> CardYaml.read(wrong.getBytes(StandardCharsets.UTF_8), "card.yaml"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("curration");
    }
}
