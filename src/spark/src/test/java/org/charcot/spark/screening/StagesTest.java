package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class StagesTest {
    private final List<String> told = new ArrayList<>();
    private final Stages stages = new Stages(
            told::add, JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext()));

    @Test
    void tellsOfAStageBeforeItRunsAndHandsOnWhatItGave() {
        String result = stages.run("read", "reading", () -> {
            told.add("inside");
            return "rows";
        });
        assertThat(result).isEqualTo("rows");
        stages.run("rank", "ranking", () -> 1);
        stages.run("read", "reading on", () -> 2);
        assertThat(told).containsExactly("reading", "inside", "ranking", "reading on");
        assertThat(stages.seconds().keySet()).containsExactly("read", "rank");
        assertThat(stages.seconds().values()).allSatisfy(seconds -> {
            assertThat(seconds).isNotNegative();
            // whole milliseconds
            assertThat(seconds * 1_000 - Math.rint(seconds * 1_000)).isBetween(-1e-9, 1e-9);
        });
    }

    @Test
    void aStageThatFailedHasNoTime() {
        assertThatThrownBy(() -> stages.run("read", "reading", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stages.seconds()).isEmpty();
    }
}
