package org.charcot.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertMatcherTest {
    private static final AlertMatcher MATCHER =
            new AlertMatcher(AlertCatalogue.bundled().rules());

    static List<AlertRule> rules() {
        return MATCHER.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hitsAndSparesWhatTheRuleSays(AlertRule rule) {
        assertThat(MATCHER.hits(Molecules.of(rule.matches()))).contains(rule);
        assertThat(MATCHER.hits(Molecules.of(rule.spares()))).doesNotContain(rule);
    }

    @Test
    void givesHitsInTheOrderOfTheRules() {
        List<AlertRule> hits = MATCHER.hits(Molecules.of("CCCCCCCN=Nc1ccc(O)c(O)c1"));
        assertThat(hits).extracting(AlertRule::name).contains("azo_A", "catechol_A", "Aliphatic_long_chain");
        assertThat(hits).isSortedAccordingTo((one, other) -> rules().indexOf(one) - rules().indexOf(other));
    }

    @Test
    void saysWhereARuleHits() {
        AlertRule nitro = AlertCatalogue.bundled().ofSet("brenk").stream()
                .filter(rule -> rule.name().equals("nitro_group"))
                .findFirst()
                .orElseThrow();
        assertThat(MATCHER.atoms(nitro, Molecules.of("Clc1ccc(N(=O)=O)cn1"))).containsExactly(5, 6, 7);
        assertThat(MATCHER.atoms(nitro, Molecules.of("Clc1ccc(N)cn1"))).isEmpty();
    }

    @Test
    void hasNothingToSayOfAHarmlessMolecule() {
        assertThat(MATCHER.hits(Molecules.of("NC(=O)c1ccccc1"))).isEmpty();
    }

    @Test
    void givesAnotherThatSaysTheSame() {
        AlertMatcher another = MATCHER.another();
        for (AlertRule rule : rules().subList(0, 40)) {
            assertThat(another.hits(Molecules.of(rule.matches())))
                    .isEqualTo(MATCHER.hits(Molecules.of(rule.matches())));
        }
    }
}
