package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every endpoint that is packed with the program. */
class BundledEndpointTest {
    static Stream<String> names() {
        return Endpoint.bundledNames().stream();
    }

    @Test
    void theIndexNamesTheFolders() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/models"))) {
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
                .isLessThan(4 << 20);
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
