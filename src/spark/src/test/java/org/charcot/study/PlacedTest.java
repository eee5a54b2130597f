package org.charcot.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.charcot.profile.ProfileReader;
import org.charcot.screen.ScreenerSource;
import org.junit.jupiter.api.Test;

class PlacedTest {
    private static final ScreenerSource SOURCE =
            new ScreenerSource(ProfileReader.read("""
            name: small
            gates: {limits: {molecular_weight: {max: 200}}}
            properties:
              logp: {weight: 1, best_to: 3, zero_above: 5}
              molecular_weight: {weight: 1, best_to: 100, zero_above: 300}
            """, "small.yaml", Set.of()), List.of());

    /** Riluzole weighs 234: a gate removes it below all others, phenol (94) is full in both, and nonsense is no molecule. */
    @Test
    void eachMoleculeKeepsItsPlace() {
        List<Placed> placed = Placed.of(
                List.of("Nc1nc2ccc(OC(F)(F)F)cc2s1", "Oc1ccccc1", "nonsense", "CCCCCCCCO"), SOURCE.screener());
        assertThat(placed).hasSize(4);
        assertThat(placed).extracting(Placed::removed).containsExactly(true, false, true, false);
        assertThat(placed.get(0).score()).isEqualTo(Placed.REMOVED);
        assertThat(placed.get(0).removedBy()).isEqualTo("limits: molecular_weight > 200");
        assertThat(placed.get(0).because()).contains("234.2");
        assertThat(placed.get(0).desirabilities()).isEmpty();
        assertThat(placed.get(1).score()).isEqualTo(1);
        assertThat(placed.get(1).because()).isNull();
        assertThat(placed.get(1).desirabilities()).containsExactly(1, 1);
        assertThat(placed.get(2).removedBy()).startsWith("read: ");
        assertThat(placed.get(3).desirabilities()[1]).isBetween(0.8, 0.9);
    }
}
