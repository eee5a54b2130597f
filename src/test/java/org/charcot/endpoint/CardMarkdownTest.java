package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardMarkdownTest {
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = CardMarkdownTest.class.getResourceAsStream("/endpoint/" + name)) {
            return in.readAllBytes();
        }
    }

    /** The expected document is small enough to be read; GitHub shows what it looks like. */
    @Test
    void aCardBecomesADocument() throws Exception {
        EndpointCard card = CardYaml.read(resource("card.yaml"), "card.yaml");
        assertThat(CardMarkdown.of(List.of(card))).isEqualTo(new String(resource("card.md"), StandardCharsets.UTF_8));
    }

    @Test
    void aCardWithoutFiguresIsNoError() {
        EndpointCard card = new EndpointCard(
                "bare",
                Task.REGRESSION,
                EndpointCard.About.NOTHING,
                Map.of(),
                "none",
                new EndpointCard.Learner("by hand", Map.of(), 1),
                new EndpointCard.Split("none", 0, 0, 1, 1),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                new EndpointCard.Calibration("none", List.of(), List.of()),
                new EndpointCard.Domain("Tanimoto", 0.3, 0.6),
                "",
                Map.of());
        assertThat(CardMarkdown.of(List.of(card))).contains("## bare").doesNotContain("null");
    }
}
