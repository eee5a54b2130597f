package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.ProfileReader;
import org.charcot.screen.Screener;
import org.charcot.screen.ScreenerSource;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class OutcomeCounterTest {
    @Test
    void countsWhatTasksScreen() {
        ScreenerSource source = new ScreenerSource(ProfileReader.read("""
                name: test
                gates:
                  limits:
                    molecular_weight: {min: 40, max: 550}
                properties:
                  logp: {weight: 1, best_to: 3, zero_above: 5}
                """, "test.yaml", Set.of()), List.of());
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext());
        OutcomeCounter counter = new OutcomeCounter(spark.sc());

        spark.parallelize(List.of("CCO", "C", "CCCN", "C1CC", "CCCO"), 3).foreachPartition(smiles -> {
            Screener screener = source.screener();
            smiles.forEachRemaining(one -> counter.counted(
                    screener.screenAll(List.of(new Submission("x", Notation.SMILES, one, "file", 1, 1, null)))));
        });

        assertThat(counter.counts()).containsOnly(entry("scored", 3L), entry("filtered", 1L), entry("rejected", 1L));
    }
}
