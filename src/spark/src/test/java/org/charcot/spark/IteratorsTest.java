package org.charcot.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IteratorsTest {
    /** Whatever their number, none is lost or moved, and never more than a batch is taken ahead. */
    @Property(tries = 50)
    void batchesGiveOneResultForEachElementInOrder(@ForAll @IntRange(max = 900) int count) {
        List<Integer> sizes = new ArrayList<>();
        Iterator<Integer> source = IntStream.range(0, count).iterator();
        Iterator<String> batched = new Iterators.Batched<>(source, batch -> {
            sizes.add(batch.size());
            return batch.stream().map(String::valueOf).toList();
        });
        List<String> found = new ArrayList<>();
        batched.forEachRemaining(found::add);
        assertThat(found)
                .containsExactlyElementsOf(
                        IntStream.range(0, count).mapToObj(String::valueOf).toList());
        assertThat(sizes).allMatch(size -> size >= 1 && size <= 256);
        assertThat(sizes).hasSize((count + 255) / 256);
    }
}
