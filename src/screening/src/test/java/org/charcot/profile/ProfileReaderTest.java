package org.charcot.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.Interval;
import org.charcot.error.UserException;
import org.charcot.mechanism.Mechanism;
import org.charcot.rule.AlertAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                .hasMessageContaining(
                        "endpoints.herg: this endpoint is missing, expected one of [bbb], or its folder under the"
                                + " key folder")
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

    /** An interval over the flat part may be wholly welcome; beyond both slopes it may be not at all. */
    @Test
    void anUncertainValueIsAsWelcomeAsTheBestAndTheWorstOfItsInterval() {
        Desirability hump = new Desirability(20.0, 40.0, 90.0, 120.0);
        assertThat(hump.of(new Interval(30, 35, 50))).isEqualTo(new DesirabilityInterval(0.5, 0.75, 1));
        assertThat(hump.of(new Interval(10, 65, 120))).isEqualTo(new DesirabilityInterval(0, 1, 1));
        assertThat(hump.of(new Interval(30, 105, 110))).isEqualTo(new DesirabilityInterval(1 / 3.0, 0.5, 1));
        assertThat(hump.of(new Interval(100, 105, 110)).high()).isEqualTo(2 / 3.0);
    }

    @Test
    void anEndpointOfOnesOwnIsNamedByItsFolder() {
        Profile profile = ProfileReader.read("""
                name: x
                endpoints:
                  mine: {folder: models/mine, desire: high, inner: 0.2, outer: 0.8}
                  bbb: {desire: high, inner: 0.2, outer: 0.8}
                """, "test", Set.of("bbb"));
        assertThat(profile.endpoints()).containsExactly("mine", "bbb");
        assertThat(profile.folder("mine")).contains("models/mine");
        assertThat(profile.folder("bbb")).isEmpty();
    }

    @Test
    void noTwoPartsOfAScoreHaveOneName() {
        assertThatThrownBy(() -> ProfileReader.read("""
                        name: x
                        endpoints:
                          mine: {folder: models/mine, desire: high, inner: 0.2, outer: 0.8}
                          logp: {folder: models/logp, desire: high, inner: 0.2, outer: 0.8}
                        outside_scores:
                          mine: {desire: high, inner: 0.2, outer: 0.8}
                        """, "test", Set.of("bbb")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("endpoints.logp: expected a name that no descriptor has")
                .hasMessageContaining("outside_scores.mine: expected a name of its own");
    }

    @Test
    void whatIsUnknownIsNeverFavourable() {
        Component.OfEndpoint bbb = new Component.OfEndpoint("bbb", 1, Desirability.rising(0, 1), "", "");
        Interval sure = new Interval(0.9, 0.95, 1);
        assertThat(bbb.rated(sure, true, 0.3)).isEqualTo(new DesirabilityInterval(0.9, 0.95, 1));
        assertThat(bbb.rated(sure, false, 0.3)).isEqualTo(new DesirabilityInterval(0, 0.3, 0.3));
        assertThat(bbb.rated(new Interval(0, 0.1, 0.2), false, 0.3)).isEqualTo(new DesirabilityInterval(0, 0.1, 0.2));
        Component.OfOutsideScore docking =
                new Component.OfOutsideScore("docking", "dock", 1, Desirability.falling(-10, -6), "");
        assertThat(docking.rated(-8, 0.3)).isEqualTo(new DesirabilityInterval(0.5, 0.5, 0.5));
        assertThat(docking.rated(Double.NaN, 0.3)).isEqualTo(new DesirabilityInterval(0, 0.3, 0.3));
    }

    @Test
    void aMechanismCountsByItsEvidenceAndItsDirection() {
        Profile profile = ProfileReader.read("""
                name: panel
                mechanisms:
                  any_of: [gsk3b, sigmar1, ripk1]
                  inner: 5
                  outer: 7
                  evidence: {clinical_mixed: 0.6}
                  direction_unknown: 0.25
                outside_scores:
                  docking: {column: docking_score, desire: low, inner: -10, outer: -6, weight: 2}
                """, "panel.yaml", Set.of("gsk3b", "sigmar1", "ripk1"));
        Component.OfMechanisms panel = profile.mechanisms().orElseThrow();
        assertThat(panel.anyOf()).extracting(Mechanism::gene).containsExactly("GSK3B", "SIGMAR1", "RIPK1");
        assertThat(panel.anyOf()).extracting(panel::worth).containsExactly(0.6, 0.15, 0.4);
        Interval answer = new Interval(5, 6, 7);
        assertThat(panel.rated(panel.anyOf().get(0), answer, 0.6)).isEqualTo(new DesirabilityInterval(0, 0.3, 0.6));
        assertThat(panel.rated(panel.anyOf().get(0), answer, 0.4)).isEqualTo(new DesirabilityInterval(0, 0.06, 0.06));
        assertThat(panel.rated(panel.anyOf().get(0), answer, 0.5).value()).isEqualTo(0.18, within(1e-12));
        assertThat(panel.best(List.of(new DesirabilityInterval(0, 0.3, 0.6), new DesirabilityInterval(0.2, 0.25, 0.4))))
                .isEqualTo(new DesirabilityInterval(0.2, 0.3, 0.6));
        assertThat(panel.best(List.of(new DesirabilityInterval(0, 0, 0.05))))
                .isEqualTo(new DesirabilityInterval(0.1, 0.1, 0.1));
        assertThat(profile.endpoints()).containsExactly("gsk3b", "sigmar1", "ripk1");
        assertThat(profile.outsideScores())
                .extracting(Component.OfOutsideScore::input)
                .containsExactly("docking_score");
    }

    @Test
    void reportsWhatIsWrongWithMechanismsAndOutsideScores() {
        String wrong = """
                name: wrong
                mechanisms:
                  any_of: [bbb, herg, nonsense]
                  inner: 7
                  outer: 5
                  evidence: {hearsay: 1, genetic: 3}
                  direction_unknown: 2
                  similarity: {inner: 1, outer: 0}
                  elsewhere: -1
                  colour: blue
                outside_scores:
                  logp: {desire: up, inner: 1, outer: 2}
                """;
        assertThatThrownBy(() -> ProfileReader.read(wrong, "wrong.yaml", Set.of("bbb", "herg", "gsk3b")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining(
                        "mechanisms.any_of: bbb is no mechanism with an endpoint, expected some of [gsk3b]")
                .hasMessageContaining("mechanisms.any_of: herg is no mechanism")
                .hasMessageContaining("mechanisms.any_of: nonsense is no mechanism")
                .hasMessageContaining("mechanisms: expected numbers inner < outer")
                .hasMessageContaining("mechanisms.evidence.hearsay: unknown kind of evidence")
                .hasMessageContaining("mechanisms.evidence.genetic: expected a number from 0 to 1")
                .hasMessageContaining("mechanisms.direction_unknown: expected a number from 0 to 1")
                .hasMessageContaining("mechanisms.similarity: expected numbers inner < outer")
                .hasMessageContaining("mechanisms.elsewhere: expected a number from 0 to 1")
                .hasMessageContaining("mechanisms.colour: unknown key")
                .hasMessageContaining("outside_scores.logp: expected a name of its own")
                .hasMessageContaining("outside_scores.logp: desire: expected high or low");
    }

    @Test
    void aProfileThatExtendsAnotherSaysOnlyWhatDiffers() {
        Set<String> known = Set.copyOf(Endpoint.bundledNames());
        Profile parent = Profiles.open("als-cns", known);
        Profile own = ProfileReader.read("""
                extends: als-cns
                name: mine
                gates: {limits: {tpsa: {max: 90}, hbd: ~}}
                endpoints: {herg: {weight: 3}}
                mechanisms: {any_of: [gsk3b]}
                """, "mine.yaml", known);
        assertThat(own.name()).isEqualTo("mine");
        assertThat(own.question()).isEqualTo(parent.question());
        assertThat(own.gates().limits()).hasSize(parent.gates().limits().size() - 1);
        assertThat(own.gates().limits())
                .anySatisfy(limit -> assertThat(limit.max()).isEqualTo(90));
        assertThat(own.mechanisms().orElseThrow().anyOf()).hasSize(1);
        assertThat(own.components().stream().filter(part -> part.name().equals("herg")))
                .allSatisfy(part -> assertThat(part.weight()).isEqualTo(3));
        assertThat(ProfileReader.read(own.text(), "again.yaml", known).components())
                .isEqualTo(own.components());
        assertThatThrownBy(() -> ProfileReader.read("extends: als-moon", "mine.yaml", known))
                .hasMessageContaining("extends: found als-moon, expected one of [als-cns");
    }

    @Test
    void aSourceIsInheritedOnlyWithTheValuesThatItVouchesFor() {
        Set<String> known = Set.copyOf(Endpoint.bundledNames());
        Profile parent = Profiles.open("als-cns", known);
        Profile own = ProfileReader.read("""
                extends: als-cns
                name: mine
                gates:
                  limits:
                    tpsa: {max: 90}
                    molecular_weight: {max: 550.0}
                    logp: {min: ~}
                    hbd: {max: 3, source: "our own"}
                    rotatable_bonds: {max: 10}
                properties: {hbd: {best_to: 1}}
                endpoints: {bbb: {desire: low}, herg: {weight: 3}}
                mechanisms: {any_of: [gsk3b]}
                """, "mine.yaml", known);
        assertThat(source(own, "tpsa")).isEmpty();
        assertThat(source(own, "molecular_weight")).isEqualTo(source(parent, "molecular_weight"));
        assertThat(source(own, "logp")).isEmpty();
        assertThat(source(own, "hbd")).isEqualTo("our own");
        assertThat(source(own, "rotatable_bonds")).contains("Veber");
        assertThat(part(own, "hbd").source()).isEmpty();
        assertThat(part(own, "tpsa").source()).isEqualTo(part(parent, "tpsa").source());
        assertThat(part(own, "bbb").source()).isEmpty();
        assertThat(part(own, "herg").source()).isEqualTo(part(parent, "herg").source());
        assertThat(own.mechanisms().orElseThrow().source())
                .isEqualTo(parent.mechanisms().orElseThrow().source());
        Profile evidence = ProfileReader.read("""
                extends: als-cns
                name: mine
                mechanisms: {evidence: {genetic: 0.5}}
                """, "mine.yaml", known);
        assertThat(evidence.mechanisms().orElseThrow().source()).isEmpty();
    }

    private static String source(Profile profile, String limit) {
        return profile.gates().limits().stream()
                .filter(one -> one.descriptor().key().equals(limit))
                .findFirst()
                .orElseThrow()
                .source();
    }

    private static Component part(Profile profile, String name) {
        return profile.components().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileInAnotherEncodingIsRefusedByItsLine(@TempDir Path folder) throws IOException {
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "name: x\nquestion: déjà vu\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Profiles.open(latin.toString(), ENDPOINTS))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot read profile: " + latin
                        + ", line 2 is not UTF-8, expected a file saved in that encoding");
    }
}
