package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.endpoint.card.CardYaml;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.endpoint.uncertainty.Call;
import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;

class EndpointTest {
    @Test
    void predictsWithTheNearestCompoundBesideIt() {
        Prediction prediction = MadeUpEndpoint.endpoint().predict(MadeUpEndpoint.features(MadeUpEndpoint.PHENOL));
        assertThat(prediction.value())
                .isEqualTo(MadeUpEndpoint.sure().probability(0.25))
                .isLessThan(0.1);
        assertThat(prediction.numbers())
                .containsExactly(
                        prediction.value(),
                        MadeUpEndpoint.sure().pPositive(0.25),
                        MadeUpEndpoint.sure().pNegative(0.25),
                        MadeUpEndpoint.sure().low(0.25),
                        MadeUpEndpoint.sure().high(0.25));
        Interval interval = MadeUpEndpoint.endpoint().interval(prediction.numbers(), 0);
        assertThat(interval.low()).isPositive().isLessThan(interval.value());
        assertThat(interval.high()).isGreaterThan(interval.value());
        assertThat(prediction.nearest()).isEqualTo(new Neighbour("phenol", MadeUpEndpoint.PHENOL, 1, 1));
        assertThat(prediction.insideDomain()).isTrue();
        assertThat(prediction.callWords()).isEqualTo("no");
        assertThat(MadeUpEndpoint.endpoint()
                        .predict(MadeUpEndpoint.features(MadeUpEndpoint.BIPHENOL))
                        .callWords())
                .isEqualTo("yes");
        assertThat(MadeUpEndpoint.endpoint().column()).isEqualTo("heavy_probability");
        assertThat(MadeUpEndpoint.endpoint().outputs())
                .extracting(Output::name)
                .containsExactly(
                        "heavy_probability",
                        "heavy_p_positive",
                        "heavy_p_negative",
                        "heavy_probability_low",
                        "heavy_probability_high");
    }

    @Test
    void saysNothingOfWhatLiesOutside() {
        Prediction far = MadeUpEndpoint.endpoint().predict(MadeUpEndpoint.features("FC(F)(F)C(Cl)Br"));
        assertThat(far.insideDomain()).isFalse();
        assertThat(far.call()).isEqualTo(Call.OUTSIDE);
        assertThat(far.callWords()).isEqualTo("outside");
        assertThat(MadeUpEndpoint.ofValues(null)
                        .predict(MadeUpEndpoint.features("FC(F)(F)C(Cl)Br"))
                        .call())
                .isEqualTo(Call.OUTSIDE);
    }

    @Test
    void aValueHasAnIntervalAndACallOnlyWithAThreshold() {
        Prediction prediction = MadeUpEndpoint.ofValues(0.5).predict(MadeUpEndpoint.features(MadeUpEndpoint.PHENOL));
        assertThat(prediction.numbers()).containsExactly(new double[] {0.25, 0.05, 0.45}, within(1e-12));
        assertThat(prediction.call()).isEqualTo(Call.NO);
        assertThat(MadeUpEndpoint.ofValues(0.4)
                        .predict(MadeUpEndpoint.features(MadeUpEndpoint.PHENOL))
                        .call())
                .isEqualTo(Call.CANNOT_TELL);
        assertThat(MadeUpEndpoint.ofValues(0.5)
                        .predict(MadeUpEndpoint.features(MadeUpEndpoint.BIPHENOL))
                        .call())
                .isEqualTo(Call.YES);
        assertThat(MadeUpEndpoint.ofValues(null)
                        .predict(MadeUpEndpoint.features(MadeUpEndpoint.PHENOL))
                        .callWords())
                .isEmpty();
        assertThat(MadeUpEndpoint.ofValues(null).outputs())
                .extracting(Output::name)
                .containsExactly("heavy_value", "heavy_low", "heavy_high");
        assertThat(MadeUpEndpoint.ofValues(null).outputs().get(0).unit()).isEqualTo("share");
    }

    @Test
    void theNumbersAloneAreThoseOfThePrediction() {
        for (String smiles : List.of(MadeUpEndpoint.PHENOL, MadeUpEndpoint.BIPHENOL, "C")) {
            FeatureRow row = FeatureRow.of(MadeUpEndpoint.features(smiles));
            assertThat(MadeUpEndpoint.endpoint().numbers(row))
                    .isEqualTo(MadeUpEndpoint.endpoint()
                            .predict(MadeUpEndpoint.features(smiles))
                            .numbers());
            Ensemble.Explanation explanation = MadeUpEndpoint.endpoint().explain(row);
            assertThat(explanation.base()).isEqualTo(0.5);
            assertThat(Math.abs(explanation.byFeature()[FeatureSet.NUMBERS])).isEqualTo(0.25);
        }
    }

    @Test
    void travelsAsBytesAndAnswersAllThreadsAlike() throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(wire)) {
            out.writeObject(MadeUpEndpoint.endpoint().bytes());
        }
        EndpointBytes bytes;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(wire.toByteArray()))) {
            bytes = (EndpointBytes) in.readObject();
        }
        Endpoint arrived = Endpoint.ofBytes(bytes);
        Features features = MadeUpEndpoint.features(MadeUpEndpoint.PHENOL);
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> Arrays.toString(arrived.predict(features).numbers()))
                        .distinct())
                .hasSize(1);
        assertThat(bytes.hash()).isEqualTo(MadeUpEndpoint.endpoint().bytes().hash());
    }

    /** Or it would fail at the first molecule, an hour later. */
    @Test
    void readsTheCardItWroteAndRefusesKeysItDoesNotKnow() {
        EndpointCard card = MadeUpEndpoint.card(Task.REGRESSION, 5.5, FeatureSet.NAME);
        byte[] yaml = CardYaml.write(card);
        assertThat(CardYaml.read(yaml, "card.yaml")).isEqualTo(card);
        String wrong = new String(yaml, StandardCharsets.UTF_8).replace("curation:", "curration:");
        assertThatThrownBy(() -> CardYaml.read(wrong.getBytes(StandardCharsets.UTF_8), "card.yaml"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("curration");
    }
}
