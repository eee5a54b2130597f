import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.fingerprint.CountFingerprint;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;

/** Writes our fingerprints of the SMILES on standard input, for fingerprints.py to compare. */
public final class DumpFingerprints {
    public static void main(String[] arguments) throws Exception {
        Map<FingerprintKind, Fingerprinter> kinds = new EnumMap<>(FingerprintKind.class);
        for (FingerprintKind kind : FingerprintKind.values()) {
            kinds.put(kind, kind.fingerprinter());
        }
        MoleculeReader reader = new MoleculeReader();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Molecule molecule;
            try {
                molecule = reader.ofSmiles(line.strip());
            } catch (InvalidMoleculeException e) {
                continue;
            }
            StringBuilder row = new StringBuilder(molecule.smiles());
            kinds.forEach((kind, fingerprinter) -> {
                CountFingerprint counts = kind == FingerprintKind.ATOM_PAIRS
                                || kind == FingerprintKind.TOPOLOGICAL_TORSIONS
                        ? fingerprinter.foldedCounts(molecule)
                        : fingerprinter.counts(molecule);
                row.append('\t').append(kind.key());
                for (int i = 0; i < counts.counts().length; i++) {
                    row.append(' ').append(Integer.toUnsignedString(counts.identifiers()[i]));
                    row.append(':').append(counts.counts()[i]);
                }
                if (!Arrays.equals(
                        fingerprinter.bits(molecule).indices(),
                        fingerprinter.foldedCounts(molecule).identifiers())) {
                    throw new AssertionError(kind + " of " + molecule.smiles() + ": bits are not the folded counts");
                }
            });
            System.out.println(row);
        }
    }
}
