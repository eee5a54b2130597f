package org.charcot.learn.method.mllib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestParametersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 5, 1, 'trees: 0, expected 1 to 10000'",
        "10001, 5, 1, 'trees: 10001, expected 1 to 10000'",
        "10, 0, 1, 'depth: 0, expected 1 to 30'",
        "10, 31, 1, 'depth: 31, expected 1 to 30'",
        "10, 5, 0, 'leaf: 0, expected 1 or more'"
    })
    void refusesWhatMllibCannotGrow(int trees, int depth, int leaf, String words) {
        assertThatThrownBy(() -> new ForestParameters(trees, depth, leaf, "sqrt", 1))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot grow a forest with " + words);
    }

    @Test
    void theBoundsThemselvesAreAllowedAndStandInTheCard() {
        assertThat(new ForestParameters(1, 1, 1, "sqrt", 1).trees()).isEqualTo(1);
        assertThat(new ForestParameters(10_000, 30, 9, "0.1", 4).asMap())
                .containsExactly(
                        entry("trees", "10000"),
                        entry("depth", "30"),
                        entry("min_instances_per_node", "9"),
                        entry("feature_subset", "0.1"));
    }

    @Test
    void anotherSeedChangesNothingElse() {
        assertThat(new ForestParameters(7, 6, 5, "onethird", 1).withSeed(8))
                .isEqualTo(new ForestParameters(7, 6, 5, "onethird", 8));
    }
}
