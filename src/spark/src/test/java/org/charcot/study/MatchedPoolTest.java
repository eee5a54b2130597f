package org.charcot.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchedPoolTest {
    private static LibraryMatch candidate(int number, int... matched) {
        return new LibraryMatch("mol" + number, number * 31 % 97, number, matched, 0, 0, new Properties(new double[0]));
    }

    /** Of two reference compounds the first has many matches, the second five. */
    private static List<LibraryMatch> uneven() {
        List<LibraryMatch> candidates = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            candidates.add(candidate(i, 0));
        }
        for (int i = 90; i < 95; i++) {
            candidates.add(candidate(i, 1));
        }
        return candidates;
    }

    @Test
    void whatFewMatchIsNotLostAmongWhatManyMatch() {
        MatchedPool pool = MatchedPool.draw(uneven(), 2, 20);
        assertThat(pool.drawn()).hasSize(15);
        assertThat(pool.drawn()).filteredOn(one -> one.matched()[0] == 1).hasSize(5);
        assertThat(pool.found()).isEqualTo(95);
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        List<LibraryMatch> shuffled = uneven();
        Collections.shuffle(shuffled, new Random(5));
        assertThat(MatchedPool.draw(shuffled, 2, 20).drawn())
                .isEqualTo(MatchedPool.draw(
                                shuffled.stream()
                                        .sorted((a, b) -> a.smiles().compareTo(b.smiles()))
                                        .toList(),
                                2,
                                20)
                        .drawn());
    }

    @Test
    void aSmallLibraryIsDrawnWhole() {
        assertThat(MatchedPool.draw(uneven(), 2, 1_000).drawn()).hasSize(95);
    }

    @Test
    void aMoleculeThatIsSubmittedTwiceIsDrawnOnce() {
        List<LibraryMatch> twice = new ArrayList<>(uneven());
        twice.addAll(uneven());
        MatchedPool pool = MatchedPool.draw(twice, 2, 1_000);
        assertThat(pool.found()).isEqualTo(95);
        assertThat(pool.drawn()).hasSize(95);
    }
}
