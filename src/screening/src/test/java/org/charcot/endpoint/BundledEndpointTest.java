package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.file.ModelFile;
import org.charcot.testkit.Checkout;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every endpoint that is packed with the program. */
@Tag("slow")
class BundledEndpointTest {
    /** A model's file ends in its SHA-256. */
    private static final int SEAL = 32;

    static Stream<String> names() {
        return Endpoint.bundledNames().stream();
    }

    @Test
    void theIndexNamesTheFolders() throws Exception {
        try (Stream<Path> folders = Files.list(Checkout.file("src/endpoints/src/main/resources/models"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .sorted())
                    .containsExactlyElementsOf(Endpoint.bundledNames());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersForItsGoldenMoleculesAndIsSmall(String name) {
        Endpoint endpoint = Endpoint.bundled(name);
        assertThat(endpoint.name()).isEqualTo(name);
        assertThat(endpoint.bytes().files().values().stream()
                        .mapToInt(content -> content.length)
                        .sum())
                .isLessThan(8 << 20);
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsCardSaysWhatMustBeKnown(String name) {
        EndpointCard card = Endpoint.bundled(name).card();
        assertThat(card.about().title()).isNotBlank();
        assertThat(card.about().source()).isNotBlank();
        assertThat(card.about().licence()).isNotBlank();
        assertThat(card.about().direction()).isNotBlank();
        assertThat(card.about().intendedUse()).isNotEmpty();
        assertThat(card.about().notFor()).isNotEmpty();
        assertThat(card.versions()).containsKeys("charcot", "spark", "cdk", "java", "blas");
        assertThat(card.curation()).containsKeys("rows", "readable", "distinct_compounds", "without_tie");
        assertThat(card.features()).isEqualTo(FeatureSet.NAME);
        assertThat(card.learner().parameters()).isNotEmpty();
        assertThat(card.comparisons()).isNotEmpty();
        assertThat(card.caution()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsWhatItPromisesOnUnseenScaffolds(String name) {
        EndpointCard card = Endpoint.bundled(name).card();
        assertThat(card.calibration().method()).isNotBlank();
        assertThat(card.calibration().coverage()).isNotEmpty().allSatisfy(coverage -> assertThat(coverage.covered())
                // two standard errors of so few compounds, and three points for scaffolds that differ
                .isCloseTo(coverage.nominal(), within(0.03 + 2 * Math.sqrt(0.25 / Math.max(1, coverage.compounds())))));
        if (card.task() == Task.CLASSIFICATION) {
            assertThat(card.calibration().reliability().stream().mapToInt(EndpointCard.Bin::compounds))
                    .isNotEmpty()
                    .allMatch(compounds -> compounds > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void explainsItsAnswersExactly(String name) {
        Endpoint endpoint = Endpoint.bundled(name);
        byte[] file = endpoint.bytes().model();
        Ensemble model = ModelFile.read(Arrays.copyOf(file, file.length - SEAL));
        Featuriser featuriser = new Featuriser();
        for (String smiles : ManyMolecules.smiles(30)) {
            FeatureRow row = FeatureRow.of(featuriser.of(Molecules.of(smiles)));
            Ensemble.Explanation explanation = endpoint.explain(row);
            double sum =
                    explanation.base() + Arrays.stream(explanation.byFeature()).sum();
            double answer = model.answer(row).value();
            // members of a single precision add up in another order
            assertThat(Math.max(model.low(), Math.min(model.high(), sum)))
                    .isCloseTo(answer, within(1e-6 * Math.max(1, Math.abs(answer))));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void beatsEveryFloorAndLearnsNothingFromShuffledLabels(String name) {
        EndpointCard card = Endpoint.bundled(name).card();
        boolean classes = card.task() == Task.CLASSIFICATION;
        String metric = classes ? "auroc" : "r2";
        double reached = card.metrics().get(metric).pooled();
        card.floors()
                .forEach((floor, metrics) ->
                        assertThat(metrics.get(metric).pooled()).as(floor).isLessThan(reached));
        assertThat(card.scrambled().get(metric).pooled()).isLessThan(classes ? 0.55 : 0.05);
    }
}
