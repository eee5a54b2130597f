package org.charcot.molecule.fingerprint;

import java.util.Locale;
import java.util.function.Supplier;

/** The fingerprints we know. A new one is one constant here and its column in {@code fingerprints/golden.csv}. */
public enum FingerprintKind {
    ECFP4(
            2_048,
            "circular environments up to 2 bonds, Rogers & Hahn 2010, doi:10.1021/ci100050t; as RDKit's Morgan",
            () -> (molecule, visitor) -> MorganEnvironments.visit(molecule.graph(), 2, visitor)),
    ECFP6(
            2_048,
            "circular environments up to 3 bonds, Rogers & Hahn 2010, doi:10.1021/ci100050t; as RDKit's Morgan",
            () -> (molecule, visitor) -> MorganEnvironments.visit(molecule.graph(), 3, visitor)),
    FCFP4(
            2_048,
            "circular environments up to 2 bonds of what atoms do (donor, acceptor, aromatic, halogen, base, acid);"
                    + " as RDKit's Morgan with features",
            () -> {
                AtomFeatures features = new AtomFeatures();
                return (molecule, visitor) ->
                        MorganEnvironments.visit(molecule.graph(), 2, features.of(molecule), visitor);
            }),
    MACCS(
            192,
            "the 166 public MACCS keys, bits 1 to 166, Durant 2002, doi:10.1021/ci010132r; as RDKit's definitions",
            MaccsKeys::new),
    ATOM_PAIRS(
            2_048,
            "pairs of atoms with the bonds between them, Carhart 1985, doi:10.1021/ci00046a002; as RDKit's, hashed",
            () -> (molecule, visitor) -> AtomPairs.visit(molecule.graph(), visitor)),
    TOPOLOGICAL_TORSIONS(
            2_048,
            "four atoms in a row, Nilakantan 1987, doi:10.1021/ci00054a008; as RDKit's, hashed",
            () -> (molecule, visitor) -> TopologicalTorsions.visit(molecule.graph(), visitor));

    private final int bits;
    private final String meaning;
    private final Supplier<IdentifierSource> source;

    FingerprintKind(int bits, String meaning, Supplier<IdentifierSource> source) {
        this.bits = bits;
        this.meaning = meaning;
        this.source = source;
    }

    /** The name in tables and profiles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The length it is folded to, in bits. */
    public int bits() {
        return bits;
    }

    public String meaning() {
        return meaning;
    }

    /**
     * Makes fingerprints of this kind, on one thread.
     *
     * @throws org.charcot.error.UserException if this build makes other ones than it should
     */
    public Fingerprinter fingerprinter() {
        FingerprintGolden.check(this);
        return unprovenFingerprinter();
    }

    /** For the proof itself. */
    Fingerprinter unprovenFingerprinter() {
        return new Fingerprinter(bits, source.get());
    }
}
