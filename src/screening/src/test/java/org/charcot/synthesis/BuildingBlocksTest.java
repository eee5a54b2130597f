package org.charcot.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.charcot.error.UserException;
import org.charcot.reaction.BuildingBlock;
import org.charcot.reaction.Reaction;
import org.charcot.reaction.Reactions;
import org.charcot.testkit.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BuildingBlocksTest {
    static final List<BuildingBlock> SHIPPED =
            BuildingBlocks.read(Checkout.file("data/building_blocks/building_blocks.csv"));
    static final List<Reaction> REACTIONS = Reactions.shipped();

    private static final String HEADER = "id,name,smiles,formula\n";

    @Test
    void shippedFormulasAgreeWithTheStructures() {
        // reading checks each formula and that no id or structure comes twice
        assertThat(SHIPPED).hasSizeGreaterThanOrEqualTo(260);
        assertThat(SHIPPED).extracting(BuildingBlock::id).allMatch(id -> id.matches("BB\\d{4}"));
        assertThat(SHIPPED).extracting(BuildingBlock::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void everyShippedBlockIsOfUse(BuildingBlock block) {
        assertThat(REACTIONS)
                .as(block.name())
                .anyMatch(reaction -> reaction.takesAsA(block) || reaction.takesAsB(block));
    }

    @Test
    void aWrongFormulaIsPointedAt() {
        assertThatThrownBy(() -> read("BB1,benzoic acid,OC(=O)c1ccccc1,C7H6O2\nBB2,morpholine,C1COCCN1,C4H9NO2\n"))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot read formula at blocks.csv:3: C4H9NO2,"
                        + " expected C4H9NO as the structure C1COCCN1 says");
    }

    @Test
    void anUnreadableStructureIsPointedAt() {
        assertThatThrownBy(() -> read("BB1,benzoic acid,OC(=O)c1ccccc,C7H6O2\n"))
                .hasMessage("Cannot read smiles at blocks.csv:2: OC(=O)c1ccccc, expected a SMILES");
    }

    @Test
    void aSaltIsRefused() {
        assertThatThrownBy(() -> read("BB1,morpholine hydrochloride,C1COCCN1.Cl,C4H10ClNO\n"))
                .hasMessageEndingWith("C1COCCN1.Cl, expected one molecule, without salt or solvent");
    }

    @Test
    void anIdOrAStructureComesOnce() {
        assertThatThrownBy(() -> read("BB1,morpholine,C1COCCN1,C4H9NO\nBB1,azetidine,C1CNC1,C3H7N\n"))
                .hasMessage("Cannot read id at blocks.csv:3: BB1, expected one not used before, but line 2 has it");
        assertThatThrownBy(() -> read("BB1,morpholine,C1COCCN1,C4H9NO\nBB2,oxazinane,O1CCNCC1,C4H9NO\n"))
                .hasMessageContaining("expected a structure not listed before, but it is that of BB1");
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatThrownBy(() -> BuildingBlocks.read(new StringReader("smiles,id\n"), "blocks.csv"))
                .hasMessage("Cannot read header at blocks.csv:1: smiles,id, expected id,name,smiles,formula");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> BuildingBlocks.read(Path.of("nowhere.csv")))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot read building blocks: nowhere.csv, expected an existing file");
    }

    private static List<BuildingBlock> read(String rows) {
        return BuildingBlocks.read(new StringReader(HEADER + rows), "blocks.csv");
    }
}
