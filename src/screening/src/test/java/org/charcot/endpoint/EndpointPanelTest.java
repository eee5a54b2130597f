package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.model.Answer;
import org.junit.jupiter.api.Test;

/** A batch of molecules is answered as each molecule by each endpoint alone, to the last bit. */
class EndpointPanelTest {
    private static final List<Endpoint> ENDPOINTS =
            Endpoint.bundledNames().stream().limit(4).map(Endpoint::bundled).toList();
    private static final List<Features> MOLECULES = List.of(
                    "Nc1nc2ccc(OC(F)(F)F)cc2s1",
                    "CC1=NN(c2ccccc2)C(=O)C1",
                    MadeUpEndpoint.BIPHENOL,
                    "C",
                    "O=S(=O)(c1cccc2cnccc12)N1CCCNCC1")
            .stream()
            .map(MadeUpEndpoint::features)
            .toList();

    private final EndpointPanel panel = new EndpointPanel(ENDPOINTS);
    private final EndpointPanel.Asker asker = panel.asker();

    @Test
    void aBatchIsAnsweredAsOneByOne() {
        Answer[][] answers = asker.answers(MOLECULES);
        boolean[][] covered = asker.covered(MOLECULES);
        Prediction[][] predictions = asker.predictions(MOLECULES, answers);
        for (int molecule = 0; molecule < MOLECULES.size(); molecule++) {
            Features features = MOLECULES.get(molecule);
            assertThat(asker.answers(List.of(features))[0]).isEqualTo(answers[molecule]);
            for (int place = 0; place < ENDPOINTS.size(); place++) {
                Endpoint endpoint = ENDPOINTS.get(place);
                assertThat(endpoint.numbers(answers[molecule][place]))
                        .isEqualTo(endpoint.numbers(FeatureRow.of(features)));
                assertThat(covered[molecule][place]).isEqualTo(endpoint.covers(features.ecfp4()));
                assertThat(predictions[molecule][place])
                        .usingRecursiveComparison()
                        .isEqualTo(endpoint.predict(features));
                assertThat(predictions[molecule][place].insideDomain()).isEqualTo(covered[molecule][place]);
            }
        }
    }

    @Test
    void theNumbersOfAllStandOneAfterTheOther() {
        double[] numbers = panel.numbers(asker.answers(MOLECULES)[0]);
        FeatureRow row = FeatureRow.of(MOLECULES.get(0));
        assertThat(numbers)
                .isEqualTo(ENDPOINTS.stream()
                        .flatMapToDouble(endpoint -> Arrays.stream(endpoint.numbers(row)))
                        .toArray());
        for (Endpoint endpoint : ENDPOINTS) {
            int place = panel.place(endpoint.name());
            assertThat(panel.endpoints().get(place)).isSameAs(endpoint);
            assertThat(panel.interval(place, numbers)).isEqualTo(endpoint.interval(endpoint.numbers(row), 0));
        }
    }

    @Test
    void threadsWithAnAskerEachDoNotDisturbOneAnother() {
        List<String> expected = told(asker);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> told(panel.asker())))
                .allMatch(expected::equals);
    }

    private static List<String> told(EndpointPanel.Asker asker) {
        return Arrays.stream(asker.answers(MOLECULES)).map(Arrays::toString).toList();
    }

    @Test
    void withoutEndpointsThereIsNothingToAsk() {
        EndpointPanel none = new EndpointPanel(List.of());
        List<Features> without = Arrays.asList(null, null);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.asker().answers(without)).isDeepEqualTo(new Answer[2][0]);
        assertThat(none.asker().covered(without)).isDeepEqualTo(new boolean[2][0]);
        assertThat(none.numbers(new Answer[0])).isEmpty();
    }
}
