package org.charcot.synthesis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.charcot.reaction.BuildingBlock;
import org.charcot.reaction.Reaction;
import org.charcot.reaction.Structure;

/**
 * Everything that the reactions make of the blocks, each molecule once, always in the same order: the reactions take
 * turns, and each walks its pairs of blocks along the diagonals. However short the beginning that is taken, it is
 * spread over all reactions, and within a reaction over all blocks.
 */
public final class Enumeration {
    private final List<Reaction> reactions;
    private final List<BuildingBlock> blocks;
    private final PropertyWindow window;

    public Enumeration(List<Reaction> reactions, List<BuildingBlock> blocks, PropertyWindow window) {
        this.reactions = List.copyOf(reactions);
        this.blocks = List.copyOf(blocks);
        this.window = window;
    }

    /** Made as they are asked for; what is kept in memory is the SMILES of those given out, to give none twice. */
    public Stream<Product> products() {
        Set<String> seen = new HashSet<>();
        Deque<Iterator<Product>> turns = new ArrayDeque<>();
        for (Reaction reaction : reactions) {
            turns.add(products(reaction)
                    .filter(product -> seen.add(product.smiles()))
                    .iterator());
        }
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new InTurn<>(turns), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    private Stream<Product> products(Reaction reaction) {
        List<BuildingBlock> as = blocks.stream().filter(reaction::takesAsA).toList();
        List<BuildingBlock> bs = blocks.stream().filter(reaction::takesAsB).toList();
        Diagonals pairs = new Diagonals(as.size(), bs.size());
        return LongStream.range(0, pairs.count())
                .mapToObj(n -> product(reaction, as.get(pairs.row(n)), bs.get(pairs.column(n))))
                .flatMap(Optional::stream);
    }

    private Optional<Product> product(Reaction reaction, BuildingBlock a, BuildingBlock b) {
        return reaction.react(a, b)
                .filter(window::admits)
                .map(structure -> Product.of(reaction.recipe(), a, b, Structure.canonicalSmiles(structure)));
    }

    /** One from each in turn, until all are spent. */
    private static final class InTurn<T> implements Iterator<T> {
        private final Deque<Iterator<T>> turns;

        InTurn(Deque<Iterator<T>> turns) {
            this.turns = turns;
        }

        @Override
        public boolean hasNext() {
            while (!turns.isEmpty() && !turns.peek().hasNext()) {
                turns.remove();
            }
            return !turns.isEmpty();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Iterator<T> turn = turns.remove();
            T next = Objects.requireNonNull(turn.next());
            turns.add(turn);
            return next;
        }
    }
}
