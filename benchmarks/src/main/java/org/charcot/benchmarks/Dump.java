package org.charcot.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.MorganEnvironments;

/** Writes what Charcot says of each molecule of a library, for another toolkit to be compared with. */
final class Dump {
    private Dump() {}

    /** Arguments: library, number of molecules, file to write. */
    public static void main(String[] args) throws IOException {
        Chemistry chemistry = new Chemistry();
        List<String> smiles = Molecules.ofLibrary(args[0], Integer.parseInt(args[1]));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[2])))) {
            StringJoiner header = new StringJoiner("\t");
            List.of("submitted", "smiles", "scaffold", "ecfp4", "alerts").forEach(header::add);
            for (Descriptor descriptor : Descriptor.values()) {
                header.add(descriptor.key());
            }
            out.println(header);
            for (String text : smiles) {
                try {
                    out.println(row(text, chemistry.read(text), chemistry));
                } catch (InvalidMoleculeException e) {
                    System.err.println(text + " " + e.getMessage());
                }
            }
        }
    }

    private static String row(String submitted, Molecule molecule, Chemistry chemistry) {
        StringJoiner row = new StringJoiner("\t");
        row.add(submitted).add(molecule.smiles()).add(molecule.scaffold());
        row.add(HexFormat.of()
                .formatHex(MorganEnvironments.fingerprint(molecule.graph(), 2, 2048)
                        .toBytes()));
        row.add(Integer.toString(chemistry.pains(molecule)));
        for (double value : Measurements.of(molecule).toArray()) {
            row.add(Double.toString(value));
        }
        return row.toString();
    }
}
