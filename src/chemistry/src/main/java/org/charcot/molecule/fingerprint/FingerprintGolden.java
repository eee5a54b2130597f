package org.charcot.molecule.fingerprint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.UserException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;

/**
 * Molecules whose fingerprints RDKit 2022.09 gave. A build that makes others would find wrong neighbours and score wrongly
 * without a sign of it, so it does neither.
 */
public final class FingerprintGolden {
    private static final int HEXADECIMALS = 16;
    private static final Map<FingerprintKind, String> PROBLEMS = new ConcurrentHashMap<>();

    private FingerprintGolden() {}

    /**
     * Compares the expected values of the kinds that are about to be used, each kind once a virtual machine.
     *
     * @throws UserException naming the first molecule and kind that come out differently
     */
    public static void check(FingerprintKind... kinds) {
        for (FingerprintKind kind : kinds) {
            String problem = PROBLEMS.computeIfAbsent(kind, used -> problemOf(used, Rows.GOLDEN));
            if (!problem.isEmpty()) {
                throw new UserException(problem);
            }
        }
    }

    private static final class Rows {
        private static final List<List<String>> GOLDEN = FingerprintTable.rows("golden.csv", columns());
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("name", "smiles"));
        Arrays.stream(FingerprintKind.values()).map(FingerprintKind::key).forEach(columns::add);
        return columns;
    }

    /** The first difference in words; empty if there is none. */
    static String problemOf(FingerprintKind kind, List<List<String>> rows) {
        Fingerprinter fingerprinter = kind.unprovenFingerprinter();
        int column = columns().indexOf(kind.key());
        for (List<String> row : rows) {
            String found = hash(fingerprinter.foldedCounts(molecule(row)));
            String expected = row.get(column);
            if (!found.equals(expected)) {
                return "Cannot score: fingerprint " + kind.key() + " of " + row.get(0) + " (" + row.get(1) + ") is "
                        + found + ", expected " + expected
                        + ": fingerprints are made differently now, and models and similarities would be wrong";
            }
        }
        return "";
    }

    /** The first digits of the SHA-256 of {@code bit:count} of all parts, ascending, with spaces between. */
    static String hash(CountFingerprint counts) {
        String text = IntStream.range(0, counts.counts().length)
                .mapToObj(i -> Integer.toUnsignedString(counts.identifiers()[i]) + ":" + counts.counts()[i])
                .collect(Collectors.joining(" "));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest).substring(0, HEXADECIMALS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static Molecule molecule(List<String> row) {
        try {
            return new MoleculeReader().ofSmiles(row.get(1));
        } catch (InvalidMoleculeException e) {
            throw new UserException("Cannot score: " + row.get(0) + " of golden.csv is not read: " + e.getMessage(), e);
        }
    }
}
