package org.charcot.screen.reason;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.text.ResourceTable;

/** The compounds that were tried against ALS, in patients or in models, from {@code data/als/reference_compounds.csv}. */
public final class ReferenceCompounds {
    private static final String TABLE = "als/reference_compounds.csv";

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

    /** The compound with the highest Tanimoto similarity of ECFP4 (2,048 bits); the first of the table where several are equally near. */
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

    /**
     * The compound of the table that a molecule is, whatever its stereo, tautomer or isotopes; of several the first.
     *
     * @param tautomerKey of the molecule without its isotope labels
     * @param inchiKey of the molecule; may be empty
     */
    public Optional<ReferenceCompound> known(String tautomerKey, String inchiKey) {
        String skeleton = inchiKey.isEmpty() ? "" : skeleton(inchiKey);
        return compounds.stream()
                .filter(compound -> compound.tautomerKey().equals(tautomerKey)
                        || compound.skeleton().equals(skeleton))
                .findFirst();
    }

    private static String skeleton(String inchiKey) {
        return inchiKey.substring(0, inchiKey.indexOf('-'));
    }

    private static ReferenceCompounds read() {
        MoleculeReader reader = new MoleculeReader();
        return new ReferenceCompounds(ResourceTable.read(TABLE).stream()
                .filter(row -> row.get("ml_scorable").equals("yes"))
                .map(row -> compound(row, reader))
                .toList());
    }

    private static ReferenceCompound compound(Map<String, String> row, MoleculeReader reader) {
        Molecule molecule = molecule(reader, row.get("smiles"));
        // outcomes that rest on memory of the literature are not printed
        boolean seen = row.get("source_status").startsWith("stored copy");
        return new ReferenceCompound(
                row.get("name"),
                row.get("smiles"),
                row.get("highest_als_stage"),
                seen ? row.get("als_outcome") : "",
                seen ? row.get("outcome_class") : "",
                !row.get("category").startsWith("preclinical"),
                skeleton(row.get("inchikey")),
                molecule.tautomerKey(),
                ecfp4(molecule));
    }

    private static Molecule molecule(MoleculeReader reader, String smiles) {
        try {
            return reader.ofSmiles(smiles);
        } catch (InvalidMoleculeException e) {
            throw new IllegalStateException("Cannot read reference compound: " + smiles, e);
        }
    }

    private static final class Bundled {
        private static final ReferenceCompounds COMPOUNDS = read();
    }
}
