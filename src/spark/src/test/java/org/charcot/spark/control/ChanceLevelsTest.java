package org.charcot.spark.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.descriptor.Descriptor;
import org.charcot.profile.ProfileReader;
import org.charcot.result.ControlFate;
import org.charcot.result.NegativeControls;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ChanceLevelsTest {
    private static final StructType SCORED = new StructType()
            .add("rank", DataTypes.IntegerType)
            .add("score", DataTypes.DoubleType)
            .add("picked", DataTypes.BooleanType);

    /** Scores 0 to 9; the first {@code picks} ranks are picked. */
    private static Dataset<Row> scored(int picks) {
        return SharedSpark.session()
                .createDataFrame(
                        IntStream.range(0, 10)
                                .mapToObj(i -> RowFactory.create(i + 1, 9.0 - i, i < picks))
                                .toList(),
                        SCORED);
    }

    private static ControlFate passed(double percentile) {
        return new ControlFate("c", true, 0.5, 1L, 1L, percentile, null, "score", null, null, null);
    }

    private static final ControlFate REMOVED =
            new ControlFate("r", false, 0, null, null, null, null, "limits", "too heavy", null, null);

    /** The mean of two uniform numbers is at least 3/4 in one eighth of all cases, that of one in a quarter. */
    @Test
    void chancePutsControlsAnywhere() {
        NegativeControls two =
                ChanceLevels.of(List.of(passed(60), REMOVED, passed(90)), List.of(), scored(2), scored(2));
        assertThat(two.controls().count()).isEqualTo(2);
        assertThat(two.controls().meanPercentile()).isCloseTo(75, within(1e-9));
        assertThat(two.controls().chance()).isCloseTo(0.125, within(1e-9));
        // 2 x^2 is 0.025 at the square root of 0.0125
        assertThat(two.controls().low()).isCloseTo(100 * Math.sqrt(0.0125), within(1e-6));
        assertThat(two.controls().high()).isCloseTo(100 - 100 * Math.sqrt(0.0125), within(1e-6));
        NegativeControls one = ChanceLevels.of(List.of(passed(75)), List.of(), scored(2), scored(2));
        assertThat(one.controls().chance()).isCloseTo(0.25, within(1e-9));
        assertThat(one.controls().low()).isCloseTo(2.5, within(1e-6));
    }

    @Test
    void withoutAControlThatPassedThereIsNothingToSay() {
        assertThat(ChanceLevels.of(List.of(REMOVED), List.of(), scored(2), scored(2))
                        .controls())
                .isNull();
    }

    /** Two of ten numbers with mean 4.5 and variance 8.25: the variance of their mean is 8.25 / 2 * 8 / 9. */
    @Test
    void picksStandBesideAsManyDrawnByChance() {
        NegativeControls controls = ChanceLevels.of(List.of(), List.of(), scored(2), scored(2));
        assertThat(controls.picks()).hasSize(1);
        NegativeControls.Drawn score = controls.picks().get(0);
        double half = 1.959963984540054 * Math.sqrt(8.25 / 2 * 8 / 9);
        assertThat(score.column()).isEqualTo("score");
        assertThat(score.picked()).isEqualTo(8.5);
        assertThat(score.expected()).isEqualTo(4.5);
        assertThat(score.low()).isCloseTo(4.5 - half, within(1e-9));
        assertThat(score.high()).isCloseTo(4.5 + half, within(1e-9));
        assertThat(ChanceLevels.of(List.of(), List.of(), scored(0), scored(0)).picks())
                .as("nothing was picked")
                .isEmpty();
    }

    private static final List<Descriptor> MATCHED = List.of(
            Descriptor.MOLECULAR_WEIGHT,
            Descriptor.LOGP,
            Descriptor.TPSA,
            Descriptor.HBD,
            Descriptor.HBA,
            Descriptor.ROTATABLE_BONDS);

    @SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
    private static Row row(String smiles, double score, Screened like, double heavier) {
        Object[] values = new Object[MATCHED.size() + 2];
        values[0] = smiles;
        values[1] = score;
        for (int i = 0; i < MATCHED.size(); i++) {
            values[i + 2] = like.measurements()[MATCHED.get(i).ordinal()]
                    + (MATCHED.get(i) == Descriptor.MOLECULAR_WEIGHT ? heavier : 0);
        }
        return RowFactory.create(values);
    }

    /** Five molecules: one better, one equal, two worse, and the control itself; peers are within 50 g/mol. */
    @Test
    void aControlStandsAmongTheScoredAndAmongItsPeers() {
        Screener screener = new Screener(
                ProfileReader.read(
                        "{name: plain, properties: {logp: {best_to: 0, zero_above: 5}}}", "plain.yaml", Set.of()),
                List.of());
        Screened phenol = Controls.screen("phenol", "Oc1ccccc1", screener);
        StructType schema = new StructType().add("smiles", DataTypes.StringType).add("score", DataTypes.DoubleType);
        for (Descriptor descriptor : MATCHED) {
            schema = schema.add(descriptor.key(), DataTypes.DoubleType);
        }
        double score = phenol.score();
        Dataset<Row> scored = SharedSpark.session()
                .createDataFrame(
                        List.of(
                                row("better", score + 0.1, phenol, 49.9),
                                row("equal", score, phenol, -10),
                                row("worse", score - 0.1, phenol, 0),
                                row("worse and too heavy", score - 0.2, phenol, 50.1),
                                row(phenol.smiles(), score, phenol, 0)),
                        schema)
                .repartition(2);
        ControlFate fate = Controls.placed(List.of(phenol), scored, Map.of()).get(0);
        assertThat(fate.passed()).isTrue();
        assertThat(fate.rank()).isEqualTo(2);
        assertThat(fate.rankTiedUntil()).isEqualTo(3);
        assertThat(fate.percentile()).isCloseTo(100 * 2.5 / 4, within(1e-9));
        assertThat(fate.peers().count()).isEqualTo(3);
        assertThat(fate.peers().percentile()).isCloseTo(50, within(1e-9));
        assertThat(fate.peers().low() + fate.peers().high()).isCloseTo(100, within(1e-9));
        assertThat(fate.by()).isNull();
        ControlFate alone =
                Controls.placed(List.of(phenol), scored.limit(0), Map.of()).get(0);
        assertThat(alone.peers()).isNull();
        assertThat(alone.rank()).isNull();
        assertThat(alone.rankTiedUntil()).isNull();
        assertThat(alone.percentile()).isNull();
        assertThat(alone.marks()).isFalse();
        assertThat(alone.words()).isEqualTo("phenol: passes every gate; nothing else was scored to rank it among");
        assertThat(ChanceLevels.of(List.of(alone, passed(60)), List.of(), scored(2), scored(2))
                        .controls()
                        .count())
                .isEqualTo(1);
        ControlFate.StandIn kept = new ControlFate.StandIn("m7", "a/lib.smi", 3, "scored", null);
        ControlFate.StandIn lost = new ControlFate.StandIn("m7", "a/lib.smi", 3, "filtered", "tpsa > 120");
        assertThat(Controls.placed(List.of(phenol), scored, Map.of("phenol", kept)))
                .allSatisfy(one -> assertThat(one.by()).isNull())
                .allSatisfy(one -> assertThat(one.marks()).isFalse());
        assertThat(Controls.placed(List.of(phenol), scored, Map.of("phenol", lost)))
                .allSatisfy(one -> assertThat(one.by()).isEqualTo("duplicate of m7"))
                .allSatisfy(one -> assertThat(one.marks()).isTrue());
    }
}
