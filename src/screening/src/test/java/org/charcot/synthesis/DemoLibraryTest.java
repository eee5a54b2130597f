package org.charcot.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.reaction.BuildingBlock;
import org.charcot.reaction.Reactions;
import org.charcot.reaction.Structure;
import org.charcot.testkit.Checkout;
import org.charcot.text.CsvDialect;
import org.charcot.text.CsvRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library that comes with the program is what the tables beside it give. */
class DemoLibraryTest {
    private static final Path MAKE_ON_DEMAND = Checkout.file("data/library/make_on_demand.csv");
    private static final Path REFERENCES = Checkout.file("data/library/reference_compounds.smi");
    private static final Path ALS_REFERENCES = Checkout.file("data/als/reference_compounds.csv");
    private static final int LIMIT = 9_000;

    @Test
    void theMakeOnDemandLibraryComesOutAgainByteForByte(@TempDir Path folder) {
        Path again = folder.resolve("again.csv");
        List<BuildingBlock> blocks = BuildingBlocks.read(Checkout.file("data/building_blocks/building_blocks.csv"));

        ProductFile.at(again, CsvDialect.PLAIN, false)
                .write(new Enumeration(Reactions.named(Set.of()), blocks, PropertyWindow.CNS)
                        .products()
                        .limit(LIMIT));

        assertThat(again).hasSameBinaryContentAs(MAKE_ON_DEMAND);
    }

    @Test
    void noReactionAndNoBlockDominates() throws IOException {
        List<List<String>> products = records(MAKE_ON_DEMAND);

        assertThat(products).hasSize(LIMIT);
        assertThat(uses(products, 2)).hasSize(Reactions.shipped().size());
        assertThat(uses(products, 2).values()).allMatch(count -> count < LIMIT / 9);
        assertThat(uses(products, 3).values()).allMatch(count -> count < LIMIT / 50);
        assertThat(uses(products, 4).values()).allMatch(count -> count < LIMIT / 50);
    }

    @Test
    void theReferenceCompoundsAreThoseOfTheAlsTable() throws IOException {
        String expected = records(ALS_REFERENCES).stream()
                .map(fields -> fields.get(1) + "\t" + fields.get(0) + "\n")
                .collect(Collectors.joining());

        assertThat(REFERENCES).content().isEqualTo(expected);
    }

    @Test
    void everyReferenceCompoundHasTheFormulaOfItsRow() throws IOException {
        assertThat(records(ALS_REFERENCES)).hasSize(172).allSatisfy(fields -> assertThat(
                        Structure.formula(Structure.parse(fields.get(1))))
                .as(fields.get(0))
                .isEqualTo(fields.get(3).replaceAll("[+-]\\d*$", "")));
    }

    private static Map<String, Long> uses(List<List<String>> products, int column) {
        return products.stream().collect(Collectors.groupingBy(fields -> fields.get(column), Collectors.counting()));
    }

    private static List<List<String>> records(Path csv) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(csv)) {
            new CsvRecords(text, "make_on_demand.csv").forEachRemaining(records::add);
        }
        return records.subList(1, records.size());
    }
}
