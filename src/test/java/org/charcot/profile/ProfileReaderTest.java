package org.charcot.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Set;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.rule.AlertAction;
import org.charcot.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
    private static final Set<String> ENDPOINTS = Set.of("bbb");

    private static final String WHOLE = """
            name: mine
            question: what for
            gates:
              limits:
                tpsa: {max: 90, source: "a paper"}
                logp: {min: 0, max: 5}
              alerts: {pains: drop, brenk: flag}
            properties:
              tpsa: {weight: 2, zero_below: 20, best_from: 40, best_to: 90, zero_above: 120}
            endpoints:
              bbb: {desire: high, weight: 3, inner: 0.5, outer: 0.9}
            score: {combine: weighted_geometric_mean, floor: 0.05}
            pick: {count: 25, method: sphere_exclusion, similarity: 0.55}
            controls: [riluzole]
            """;

    @Test
    void readsAllThatIsWritten() {
        Profile profile = ProfileReader.read(WHOLE, "mine.yaml", ENDPOINTS);
        assertThat(profile.name()).isEqualTo("mine");
        assertThat(profile.gates().limits())
                .extracting(limit -> limit.descriptor().key())
                .containsExactly("tpsa", "logp");
        assertThat(profile.gates().alerts())
                .containsEntry("pains", AlertAction.DROP)
                .containsEntry("brenk", AlertAction.FLAG);
        assertThat(profile.components()).extracting(Component::name).containsExactly("tpsa", "bbb");
        assertThat(profile.components()).extracting(Component::weight).containsExactly(2.0, 3.0);
        assertThat(profile.endpoints()).containsExactly("bbb");
        assertThat(profile.floor()).isEqualTo(0.05);
        assertThat(profile.pick()).isEqualTo(new Pick(25, 0.55));
        assertThat(profile.pick().describe()).contains("first 25 clusters", "0.55");
        assertThat(profile.controls()).containsExactly("riluzole");
        assertThat(profile.text()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @EnumSource(Descriptor.class)
    void takesAnyDescriptorAsLimitAndAsProperty(Descriptor descriptor) {
        String key = descriptor.key();
        Profile profile = ProfileReader.read(
                "{name: one, gates: {limits: {%s: {min: 1, max: 2}}}, properties: {%s: {best_to: 3, zero_above: 5}}}"
                        .formatted(key, key),
                "one.yaml",
                ENDPOINTS);
        assertThat(profile.gates().limits().get(0).descriptor()).isEqualTo(descriptor);
        assertThat(profile.components().get(0).column()).isEqualTo("desirability_" + key);
    }

    @Test
    void hasDefaults() {
        Profile profile = ProfileReader.read(
                "{name: small, properties: {logp: {best_to: 3, zero_above: 5}}}", "small.yaml", ENDPOINTS);
        assertThat(profile.gates().limits()).isEmpty();
        assertThat(profile.gates().alerts()).isEmpty();
        assertThat(profile.components().get(0).weight()).isEqualTo(1);
        assertThat(profile.floor()).isEqualTo(0.01);
        assertThat(profile.pick()).isEqualTo(new Pick(100, 0.4));
    }

    @Test
    void reportsAllProblemsAtOnce() {
        String wrong = """
                name: 5
                colour: blue
                gates:
                  limits:
                    molecular_wieght: {max: 500}
                    tpsa: {max: many}
                    logp: {min: 5, max: 1}
                  alerts: {pains: forbid, nonsense: flag}
                properties:
                  hbd: {weight: -1, best_to: 3, zero_above: 1}
                endpoints:
                  herg: {desire: low, inner: 0.3, outer: 0.7}
                score: {combine: mean, floor: 2}
                """;
        assertThatThrownBy(() -> ProfileReader.read(wrong, "wrong.yaml", ENDPOINTS))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("wrong.yaml")
                .hasMessageContaining("name: expected text")
                .hasMessageContaining("colour: unknown key")
                .hasMessageContaining("molecular_wieght: unknown descriptor, expected one of [molecular_weight")
                .hasMessageContaining("gates.limits.tpsa.max: expected a number")
                .hasMessageContaining("gates.limits.logp: min 5.0 is above max 1.0")
                .hasMessageContaining("gates.alerts.pains: expected flag or drop")
                .hasMessageContaining("gates.alerts.nonsense: unknown set")
                .hasMessageContaining("properties.hbd: expected zero_below <= best_from")
                .hasMessageContaining("weight: expected a number above 0")
                .hasMessageContaining("endpoints.herg: this endpoint is missing, expected one of [bbb]")
                .hasMessageContaining("score.combine: expected weighted_geometric_mean")
                .hasMessageContaining("score.floor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words", "[1, 2]", "name: {", "name: x"})
    void refusesWhatIsNoProfile(String text) {
        assertThatThrownBy(() -> ProfileReader.read(text, "odd.yaml", ENDPOINTS))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("odd.yaml");
    }

    @Test
    void saysWhichProfilesThereAre() {
        assertThatThrownBy(() -> Profiles.open("als-moon", ENDPOINTS))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("als-moon")
                .hasMessageContaining("als-cns");
    }

    @Test
    void bundledProfilesAreWholeAndTravel() throws IOException {
        for (String name : Profiles.BUNDLED) {
            Profile profile = Profiles.open(name, Set.copyOf(Endpoint.bundledNames()));
            assertThat(profile.name()).isEqualTo(name);
            assertThat(profile.gates().limits())
                    .allSatisfy(limit -> assertThat(limit.source()).isNotBlank());
            assertThat(profile.components())
                    .allSatisfy(part -> assertThat(part.source()).isNotBlank());
            try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
                out.writeObject(profile);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "20, 0", "30, 0.5", "40, 1", "65, 1", "90, 1", "105, 0.5", "120, 0", "500, 0"})
    void desirabilityIsATrapezoid(double tpsa, double desirability) {
        assertThat(new Desirability(20.0, 40.0, 90.0, 120.0).of(tpsa)).isEqualTo(desirability);
    }

    @Test
    void whatIsNoNumberIsNotDesirable() {
        assertThat(Desirability.falling(1, 2).of(Double.NaN)).isZero();
    }

    @Test
    void saysAllThatIsWrongWithThePicksAtOnce() {
        assertThatThrownBy(() -> ProfileReader.read("""
                                name: one
                                properties: {logp: {best_to: 3, zero_above: 5}}
                                pick: {count: 2.5, method: maxmin, similarity: 1.2, seed: 3}
                                """, "one.yaml", ENDPOINTS))
                .hasMessageContaining("pick.count: expected a whole number")
                .hasMessageContaining("pick.method: expected sphere_exclusion, found maxmin")
                .hasMessageContaining("pick.similarity: expected a number above 0, at most 1, found 1.2")
                .hasMessageContaining("pick.seed: unknown key");
    }
}
