package org.charcot.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.text.CsvRecords;

/** The compounds that were tried against ALS, in patients or in models, from {@code data/als/reference_compounds.csv}. */
public final class ReferenceCompounds {
    private static final String TABLE = "/als/reference_compounds.csv";

    private final List<ReferenceCompound> compounds;

    private ReferenceCompounds(List<ReferenceCompound> compounds) {
        this.compounds = compounds;
    }

    /** How close the nearest one is. */
    public record Nearest(ReferenceCompound compound, double similarity) {}

    public static ReferenceCompounds bundled() {
        return Bundled.COMPOUNDS;
    }

    public List<ReferenceCompound> all() {
        return compounds;
    }

    public Optional<ReferenceCompound> named(String name) {
        return compounds.stream()
                .filter(compound -> compound.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The compound with the highest Tanimoto similarity of ECFP4 (2,048 bits); of equals the first of the table. */
    public Nearest nearest(Molecule molecule) {
        Fingerprint query = ecfp4(molecule);
        Nearest nearest = null;
        for (ReferenceCompound compound : compounds) {
            double similarity = query.tanimoto(compound.ecfp4());
            if (nearest == null || similarity > nearest.similarity()) {
                nearest = new Nearest(compound, similarity);
            }
        }
        return nearest;
    }

    private static Fingerprint ecfp4(Molecule molecule) {
        return MorganEnvironments.fingerprint(molecule.graph(), 2, 2_048);
    }

    private static ReferenceCompounds read(InputStreamReader table) {
        CsvRecords records = new CsvRecords(table, TABLE);
        List<String> header = records.next();
        int name = header.indexOf("name");
        int smiles = header.indexOf("smiles");
        int stage = header.indexOf("highest_als_stage");
        int outcome = header.indexOf("als_outcome");
        int status = header.indexOf("source_status");
        int scorable = header.indexOf("ml_scorable");
        MoleculeReader reader = new MoleculeReader();
        List<ReferenceCompound> compounds = new ArrayList<>();
        while (records.hasNext()) {
            List<String> row = records.next();
            if (row.get(scorable).equals("yes")) {
                // outcomes that rest on memory of the literature are not printed
                String seen = row.get(status).startsWith("stored copy") ? row.get(outcome) : "";
                Fingerprint fingerprint = fingerprint(reader, row.get(smiles));
                compounds.add(new ReferenceCompound(row.get(name), row.get(smiles), row.get(stage), seen, fingerprint));
            }
        }
        return new ReferenceCompounds(List.copyOf(compounds));
    }

    private static Fingerprint fingerprint(MoleculeReader reader, String smiles) {
        try {
            return ecfp4(reader.ofSmiles(smiles));
        } catch (InvalidMoleculeException e) {
            throw new IllegalStateException("Cannot read reference compound: " + smiles, e);
        }
    }

    private static final class Bundled {
        private static final ReferenceCompounds COMPOUNDS = load();

        private static ReferenceCompounds load() {
            try (InputStream in = ReferenceCompounds.class.getResourceAsStream(TABLE)) {
                return read(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + TABLE, e);
            }
        }
    }
}
