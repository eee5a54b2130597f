package org.charcot.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Lazy iterators: a partition is never held in memory. */
public final class Iterators {
    private Iterators() {}

    /** One result for each element. */
    public record Mapped<A, B>(Iterator<A> elements, Function<A, B> function) implements Iterator<B> {
        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        public B next() {
            return function.apply(elements.next());
        }
    }

    /** The results of small batches of elements, which are worked on together; one result for each element. */
    public static final class Batched<A, B> implements Iterator<B> {
        private static final int BATCH = 256;

        private final Iterator<A> elements;
        private final Function<List<A>, List<B>> function;
        private Iterator<B> results = Collections.emptyIterator();

        public Batched(Iterator<A> elements, Function<List<A>, List<B>> function) {
            this.elements = elements;
            this.function = function;
        }

        @Override
        public boolean hasNext() {
            return results.hasNext() || elements.hasNext();
        }

        @Override
        public B next() {
            if (!results.hasNext()) {
                List<A> batch = new ArrayList<>();
                while (batch.size() < BATCH && elements.hasNext()) {
                    batch.add(elements.next());
                }
                results = function.apply(batch).iterator();
            }
            return results.next();
        }
    }
}
