package org.charcot.learn.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.charcot.assay.Compound;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static Compound compound(String skeleton, String scaffold) {
        return new Compound("id", "C", skeleton, scaffold, 0, null);
    }

    @Property(tries = 300)
    void noScaffoldAndNoSkeletonIsInTwoFolds(
            @ForAll @Size(min = 1, max = 80) List<@IntRange(max = 30) Integer> skeletons,
            @ForAll @IntRange(min = 2, max = 7) int folds,
            @ForAll long seed) {
        List<Compound> compounds = new ArrayList<>();
        for (int i = 0; i < skeletons.size(); i++) {
            // tautomers of one skeleton may have different scaffolds, so the two do not nest
            String scaffold = (skeletons.get(i) + i) % 3 == 0 ? "" : "s" + (skeletons.get(i) + i % 2) % 17;
            compounds.add(compound("k" + skeletons.get(i), scaffold));
        }
        Folds dealt = Folds.byScaffold(compounds, folds, seed);
        Map<String, Integer> foldOf = new HashMap<>();
        for (int i = 0; i < compounds.size(); i++) {
            int fold = dealt.fold()[i];
            assertThat(fold).isBetween(0, folds - 1);
            Compound compound = compounds.get(i);
            assertThat(foldOf.merge("k " + compound.skeleton(), fold, (a, b) -> a))
                    .isEqualTo(fold);
            if (!compound.scaffold().isEmpty()) {
                assertThat(foldOf.merge("s " + compound.scaffold(), fold, (a, b) -> a))
                        .isEqualTo(fold);
            }
        }
        assertThat(dealt).usingRecursiveComparison().isEqualTo(Folds.byScaffold(compounds, folds, seed));
    }

    @Test
    void foldsAreOfOneSizeWhereGroupsAllowIt() {
        List<Compound> compounds = IntStream.range(0, 100)
                .mapToObj(i -> compound("k" + i, i < 12 ? "large" : ""))
                .toList();
        Folds dealt = Folds.byScaffold(compounds, 5, 3);
        for (int fold = 0; fold < 5; fold++) {
            int asked = fold;
            assertThat(IntStream.of(dealt.fold()).filter(one -> one == asked)).hasSize(20);
        }
        assertThat(dealt.groups()).isEqualTo(89);
    }

    @Test
    void theSeedDealsOtherwise() {
        List<Compound> compounds =
                IntStream.range(0, 100).mapToObj(i -> compound("k" + i, "")).toList();
        assertThat(Folds.byScaffold(compounds, 5, 1).fold())
                .isNotEqualTo(Folds.byScaffold(compounds, 5, 2).fold());
    }

    @Test
    void someOfTheCompoundsKeepTheirFoldsAndHaveGroupsWithoutGaps() {
        Folds folds = new Folds(3, new int[] {0, 1, Folds.NEVER_JUDGED, 2, 1}, new int[] {0, 1, 2, 3, 1}, 4);
        assertThat(folds.judged()).containsExactly(0, 1, 3, 4);
        Folds among = folds.among(new int[] {1, 3, 4});
        assertThat(among.count()).isEqualTo(3);
        assertThat(among.fold()).containsExactly(1, 2, 1);
        assertThat(among.group()).containsExactly(0, 1, 0);
        assertThat(among.groups()).isEqualTo(2);
    }

    @Test
    void judgesAsManyFoldsAsHoldEnoughAndLearnsFromTheRest() {
        Folds ten = Folds.deal(IntStream.range(0, 100).toArray(), 10, 1);
        Folds enough = ten.judging(35);
        assertThat(enough.count()).isEqualTo(4);
        assertThat(enough.judged()).hasSize(40);
        assertThat(enough.groups()).isEqualTo(100);
        for (int row = 0; row < 100; row++) {
            assertThat(enough.fold()[row]).isEqualTo(ten.fold()[row] < 4 ? ten.fold()[row] : Folds.NEVER_JUDGED);
        }
        // what is never judged is learnt from in every fold
        assertThat(enough.rows(0, false)).hasSize(90);
        assertThat(ten.judging(1).count()).as("one to be calibrated by another").isEqualTo(2);
        assertThat(ten.judging(1_000).count()).isEqualTo(10);
    }
}
