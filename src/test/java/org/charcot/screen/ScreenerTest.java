package org.charcot.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.charcot.descriptor.Descriptor;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.ProfileReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptors of every kind in the gates and the score of a profile. */
@SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
class ScreenerTest {
    private final Screener screener = new Screener(ProfileReader.read("""
                    name: mine
                    gates:
                      limits:
                        qed: {min: 0.5}
                        synthetic_accessibility: {max: 4}
                        labile_groups: {max: 0}
                    properties:
                      cns_mpo_crippen_low: {zero_below: 2, best_from: 4}
                    """, "mine.yaml", Set.of()), List.of());

    @ParameterizedTest
    @CsvSource({
        "Nc1nc2ccc(OC(F)(F)F)cc2s1, SCORED,",
        "CC1=NN(c2ccccc2)C(=O)C1, SCORED,",
        "CC12CC3CC(C)(C1)CC(N)(C3)C2, FILTERED, synthetic_accessibility > 4",
        "CC(=O)Oc1ccccc1C(=O)O, FILTERED, labile_groups > 0",
        "CCCCCCCCCCCCCCCCCCCC, FILTERED, qed < 0.50",
    })
    void limitsOnDearDescriptors(String smiles, Outcome outcome, String reason) {
        Screened screened = screener.screen(new Submission("one", Notation.SMILES, smiles, "f", 1, 1, null));
        assertThat(screened.outcome()).isEqualTo(outcome);
        assertThat(screened.reason()).isEqualTo(reason);
        assertThat(screened.measurements()).hasSize(Descriptor.values().length);
        for (Descriptor descriptor : Descriptor.values()) {
            boolean asked = reason != null && reason.startsWith(descriptor.key() + " ");
            if (outcome == Outcome.SCORED || asked || !descriptor.restsOnGroups()) {
                assertThat(screened.measurements()[descriptor.ordinal()])
                        .as(descriptor.key())
                        .isFinite();
            }
        }
        if (outcome == Outcome.SCORED) {
            assertThat(screened.score()).isEqualTo(1);
        }
    }
}
