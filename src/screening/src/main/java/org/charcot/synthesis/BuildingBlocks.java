package org.charcot.synthesis;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charcot.error.UserException;
import org.charcot.reaction.BuildingBlock;
import org.charcot.reaction.CatalogueTable;
import org.charcot.reaction.Structure;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Reads a table of building blocks and vouches for it: ids and structures unique, formulas as the structures say. */
public final class BuildingBlocks {
    private static final List<String> COLUMNS = List.of("id", "name", "smiles", "formula");

    private BuildingBlocks() {}

    public static List<BuildingBlock> read(Path file) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(text, file.toString());
        } catch (NoSuchFileException e) {
            throw new UserException("Cannot read building blocks: " + file + ", expected an existing file", e);
        } catch (IOException e) {
            throw new UserException("Cannot read building blocks: " + file + ", expected UTF-8 text", e);
        }
    }

    static List<BuildingBlock> read(Reader text, String file) {
        List<BuildingBlock> blocks = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        Map<String, String> idsByStructure = new HashMap<>();
        for (CatalogueTable.Row row : CatalogueTable.read(text, file, COLUMNS)) {
            IAtomContainer structure = structure(row);
            if (row.value("id").isEmpty()) {
                throw row.refused("id", "an identifier");
            }
            Long earlier = lines.putIfAbsent(row.value("id"), row.line());
            if (earlier != null) {
                throw row.refused("id", "one not used before, but line " + earlier + " has it");
            }
            String twin = idsByStructure.putIfAbsent(Structure.canonicalSmiles(structure), row.value("id"));
            if (twin != null) {
                throw row.refused("smiles", "a structure not listed before, but it is that of " + twin);
            }
            blocks.add(
                    new BuildingBlock(row.value("id"), row.value("name"), row.value("smiles"), row.value("formula")));
        }
        return List.copyOf(blocks);
    }

    private static IAtomContainer structure(CatalogueTable.Row row) {
        IAtomContainer structure;
        try {
            structure = Structure.parse(row.value("smiles"));
        } catch (IllegalArgumentException e) {
            throw row.refused("smiles", "a SMILES");
        }
        if (!Structure.isOneMolecule(structure)) {
            throw row.refused("smiles", "one molecule, without salt or solvent");
        }
        String formula = Structure.formula(structure);
        if (!formula.equals(row.value("formula"))) {
            throw row.refused("formula", formula + " as the structure " + row.value("smiles") + " says");
        }
        return structure;
    }
}
