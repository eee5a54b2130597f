package org.charcot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.CardYaml;
import org.charcot.endpoint.card.EndpointCard.About;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.testkit.Checkout;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final List<DataSource> ALL = Sources.bundled().sources();

    @Test
    void everySourceIsPinnedAndMayBeCited() {
        assertThat(ALL).extracting(DataSource::name).containsExactlyInAnyOrderElementsOf(Endpoint.bundledNames());
        assertThat(ALL).allSatisfy(source -> {
            assertThat(source.url()).containsPattern("/[0-9a-f]{40}/");
            assertThat(source.licence()).isNotBlank();
            assertThat(source.source()).isNotBlank();
            assertThat(source.notes()).isNotBlank();
            assertThat(Task.ofKey(source.task())).isNotNull();
            assertThat(source.columns().smiles()).isNotBlank();
        });
    }

    @Test
    void everySourceHasACardThatSaysWhatIsMeasured() throws Exception {
        for (DataSource source : ALL) {
            assertThat(source.card()).isEqualTo("data/endpoints/" + source.name() + ".yaml");
            About about = CardYaml.readAbout(Files.readAllBytes(Checkout.file(source.card())), source.card());
            assertThat(List.of(about.title(), about.unit(), about.direction(), about.source(), about.licence()))
                    .as(source.name())
                    .noneMatch(String::isBlank);
            assertThat(about.positiveClass().isEmpty())
                    .as(source.name())
                    .isEqualTo(source.task().equals("regression"));
            String commit = source.url().replaceAll(".*/([0-9a-f]{40})/.*", "$1");
            assertThat(about.source()).contains(commit).contains("kept apart for evaluation");
            assertThat(about.intendedUse()).isNotEmpty();
            assertThat(about.notFor()).isNotEmpty();
        }
    }

    @Test
    void everyCardHasASource() throws Exception {
        try (Stream<Path> cards = Files.list(Checkout.file("data/endpoints"))) {
            assertThat(cards.map(card -> card.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .map(name -> name.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            ALL.stream().map(DataSource::name).toList());
        }
    }

    @Test
    void setsInOneFileAreFetchedOnce() {
        Sources sources = Sources.bundled();
        assertThat(sources.named("rock1").fileName())
                .isEqualTo(sources.named("rock2").fileName())
                .isEqualTo(sources.named("csf1r").fileName());
        assertThat(sources.named("rock1").columns().label()).isEqualTo("ROCK1");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Sources.bundled().named("bbbb"))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("Cannot find data: bbbb", "bbb");
        String unknown = "sources: []\ncolour: red\n";
        assertThatThrownBy(() -> Sources.read(unknown.getBytes(StandardCharsets.UTF_8), "mine.yaml"))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("mine.yaml", "colour");
    }
}
