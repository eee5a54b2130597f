package org.charcot.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandingTest {
    private static Standing edaravone(int peers) {
        return new Standing("edaravone", 0.5, new double[] {1, 1}, peers);
    }

    @Test
    void standsBetweenTheBetterAndTheWorse() {
        Standing standing = edaravone(10);
        standing.add("a", 0.9, new double[] {1, 1});
        standing.add("b", 0.5, new double[] {1, 1});
        standing.add("c", 0.5, new double[] {1, 1});
        standing.add("d", 0.1, new double[] {1, 1});
        assertThat(standing.rank()).isEqualTo(2);
        assertThat(standing.rankTiedUntil()).isEqualTo(4);
        assertThat(standing.others()).isEqualTo(4);
        assertThat(standing.place()).isEqualTo(0.5);
        assertThat(standing.peersBeaten()).isEqualTo(2);
    }

    @Test
    void isNoPeerOfItself() {
        Standing standing = edaravone(10);
        standing.add("edaravone", 0.5, new double[] {1, 1});
        assertThat(standing.peers()).isZero();
        assertThat(standing.rankTiedUntil()).isEqualTo(1);
        assertThat(standing.others()).isZero();
        assertThat(standing.place()).isNaN();
    }

    @Test
    void onlyMoleculesWithItsPropertiesArePeers() {
        Standing standing = edaravone(10);
        standing.add("at the edge", 0.9, new double[] {2, 0});
        standing.add("too heavy", 0.1, new double[] {2.01, 1});
        standing.add("too greasy", 0.1, new double[] {1, -0.01});
        assertThat(standing.peers()).isEqualTo(1);
        assertThat(standing.peersBeaten()).isZero();
        assertThat(standing.place()).as("all count for its place").isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void peersAreTheNearestAndTheSameInAnyOrderAndInParts() {
        Standing forwards = edaravone(3);
        Standing backwards = edaravone(3);
        Standing odd = edaravone(3);
        Standing even = edaravone(3);
        for (int i = 0; i < 40; i++) {
            add(forwards, i);
            add(backwards, 39 - i);
            add(i % 2 == 0 ? even : odd, i);
        }
        even.merge(odd);
        for (Standing standing : new Standing[] {forwards, backwards, even}) {
            assertThat(standing.peers()).isEqualTo(3);
            // numbers 0, 1 and 2 with scores 0, 0.4 and 0.8
            assertThat(standing.peersBeaten()).isEqualTo(2);
            assertThat(standing.rank()).isEqualTo(forwards.rank());
            assertThat(standing.place()).isEqualTo(forwards.place());
        }
    }

    /** Two of each distance, so that their names decide. */
    private static void add(Standing standing, int number) {
        double distance = Math.floorDiv(number, 2) / 20.0;
        standing.add(String.format("%02d", number), number % 3 * 0.4, new double[] {1, 1 + distance});
    }
}
