package org.charcot.molecule.fingerprint;

import java.util.Arrays;
import org.charcot.molecule.Molecule;

/** Makes fingerprints of one {@link FingerprintKind} of molecule after molecule. Not thread-safe: one for each thread. */
public final class Fingerprinter {
    private final int bits;
    private final IdentifierSource source;
    private int[] identifiers = new int[256];
    private int count;

    Fingerprinter(int bits, IdentifierSource source) {
        this.bits = bits;
        this.source = source;
    }

    /** Which parts occur, folded to {@link FingerprintKind#bits()}. */
    public Fingerprint bits(Molecule molecule) {
        collect(molecule);
        return Fingerprint.folding(identifiers, count, bits);
    }

    /** How often each part occurs, by its full identifier. */
    public CountFingerprint counts(Molecule molecule) {
        collect(molecule);
        return CountFingerprint.counting(identifiers, count);
    }

    /** How often parts occur, by their bit of {@link #bits}. */
    public CountFingerprint foldedCounts(Molecule molecule) {
        return foldedCounts(molecule, bits);
    }

    /** The same folded to another length. */
    public CountFingerprint foldedCounts(Molecule molecule, int length) {
        collect(molecule);
        for (int i = 0; i < count; i++) {
            identifiers[i] = Integer.remainderUnsigned(identifiers[i], length);
        }
        return CountFingerprint.counting(identifiers, count);
    }

    /** Tells of each part and of where it lies, equal ones as often as {@link #counts} counts them. */
    public void visit(Molecule molecule, PartVisitor visitor) {
        source.visit(molecule, visitor);
    }

    private void collect(Molecule molecule) {
        count = 0;
        source.visit(molecule, this::add);
    }

    private void add(int identifier) {
        if (count == identifiers.length) {
            identifiers = Arrays.copyOf(identifiers, 2 * count);
        }
        identifiers[count++] = identifier;
    }
}
