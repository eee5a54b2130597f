package org.charcot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.charcot.cli.option.CsvOption;
import org.charcot.reaction.BuildingBlock;
import org.charcot.reaction.Reaction;
import org.charcot.reaction.Reactions;
import org.charcot.synthesis.BuildingBlocks;
import org.charcot.synthesis.Enumeration;
import org.charcot.synthesis.Product;
import org.charcot.synthesis.ProductFile;
import org.charcot.synthesis.PropertyWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a library of molecules that could be made. */
@Command(
        name = "enumerate",
        mixinStandardHelpOptions = true,
        description = "Writes the molecules that building blocks give by known reactions, each with its route.")
final class EnumerateCommand implements Callable<Integer> {
    private static final String BLOCKS = "data/building_blocks/building_blocks.csv";

    @Option(
            names = "--blocks",
            paramLabel = "FILE",
            description = "building blocks: id,name,smiles,formula (default: " + BLOCKS + " of Charcot)")
    private Path blocks;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "what to write: .smi or .csv, with .gz to compress")
    private Path out;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "stop after so many products, spread over all reactions and blocks (default: all)")
    private Long limit;

    @Option(
            names = "--reaction",
            paramLabel = "NAME",
            arity = "1..*",
            description = "only these reactions (default: all; 'describe' lists them)")
    private Set<String> reactions = new LinkedHashSet<>();

    @Option(names = "--overwrite", description = "replace an earlier file")
    private boolean overwrite;

    @Mixin
    private CsvOption csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        // all that can be refused is refused before anything is written
        ProductFile file = asked(() -> ProductFile.at(out, csv.dialect(), overwrite));
        List<Reaction> chosen = asked(() -> Reactions.named(reactions));
        if (limit != null && limit < 1) {
            throw refused("Cannot enumerate with limit: " + limit + ", expected 1 or more");
        }
        List<BuildingBlock> bought =
                BuildingBlocks.read(blocks == null ? Path.of(CharcotCommand.file(BLOCKS)) : blocks);
        Stream<Product> products = new Enumeration(chosen, bought, PropertyWindow.CNS).products();
        Map<String, Integer> counts = file.write(limit == null ? products : products.limit(limit));
        report(bought.size(), counts);
        return 0;
    }

    private <T> T asked(Supplier<T> option) {
        try {
            return option.get();
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage());
        }
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void report(int blockCount, Map<String, Integer> counts) {
        PrintWriter console = spec.commandLine().getOut();
        counts.forEach((reaction, count) -> console.printf("%-28s %,9d%n", reaction, count));
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        console.printf("%,d products of %,d building blocks in %s%n", total, blockCount, out);
        console.flush();
    }
}
