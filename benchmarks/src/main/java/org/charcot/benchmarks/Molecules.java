package org.charcot.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.library.Libraries;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;

/** Where the molecules of a benchmark come from: any library that a screen reads. */
final class Molecules {
    private Molecules() {}

    /** The first SMILES of a library, in its order. */
    static List<String> ofLibrary(String path, int most) {
        if (path.endsWith(".smi")) {
            // Hadoop, which opens libraries, does not run on every Java that the chemistry runs on
            return read(Path.of(path)).stream().limit(most).toList();
        }
        Configuration configuration = new Configuration();
        List<String> smiles = new ArrayList<>();
        for (LibraryFile file : Libraries.find(List.of(path), LibraryOptions.SNIFFED, configuration)
                .files()) {
            file.firstRecords(most - smiles.size(), configuration).forEach(record -> smiles.add(record.text()));
        }
        return smiles;
    }

    /** The first molecules of a library that can be screened. */
    static List<Molecule> standardised(String path, int most) {
        MoleculeReader reader = new MoleculeReader();
        List<Molecule> molecules = new ArrayList<>();
        for (String smiles : ofLibrary(path, most)) {
            try {
                molecules.add(reader.ofSmiles(smiles));
            } catch (InvalidMoleculeException e) {
                // what cannot be screened is no molecule to measure
            }
        }
        return molecules;
    }

    /** One SMILES a line. */
    static List<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("\\s", -1)[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
