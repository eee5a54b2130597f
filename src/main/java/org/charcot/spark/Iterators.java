package org.charcot.spark;

import java.util.Iterator;
import java.util.function.Function;

/** Lazy iterators: a partition is never held in memory. */
final class Iterators {
    private Iterators() {}

    /** One result for each element. */
    record Mapped<A, B>(Iterator<A> elements, Function<A, B> function) implements Iterator<B> {
        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        public B next() {
            return function.apply(elements.next());
        }
    }
}
