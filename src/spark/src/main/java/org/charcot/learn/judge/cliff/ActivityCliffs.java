package org.charcot.learn.judge.cliff;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;

/**
 * Compounds with a partner that is similar and whose potency is more than ten times higher or lower (van Tilborg et al.
 * 2022, doi:10.1021/acs.jcim.2c01073). Two compounds are similar if one of three similarities is above 0.9: the Tanimoto
 * similarity of their ECFP4 of 1,024 bits, the same of their Murcko scaffolds, or one minus the edit distance of their
 * canonical SMILES over the length of the longer. Labels are on a scale of decimal logarithms.
 */
public final class ActivityCliffs {
    /** 9 tenths, so that similarities are compared without rounding. */
    private static final int SIMILAR_TENTHS = 9;
    /** Log units; a little more, as 7.1 and 6.1 differ by 1 only but for rounding. */
    private static final double TENFOLD = 1 + 1e-9;

    private static final int BITS = 1_024;
    private static final int ASCII = 128;
    private static final int NONE = -1;

    private final double[] labels;
    private final Bits[] whole;
    /** Which of {@link #scaffolds} is that of a compound; {@link #NONE} without rings. */
    private final int[] scaffold;

    private final Bits[] scaffolds;

    /** The SMILES without stereo groups behind them, which would make a racemate's longer. */
    private final String[] smiles;

    private final byte[][] characters;

    private ActivityCliffs(List<Compound> compounds) {
        labels = compounds.stream().mapToDouble(Compound::label).toArray();
        whole = compounds.stream().map(one -> Bits.of(one.features().ecfp4())).toArray(Bits[]::new);
        Map<String, Integer> known = new LinkedHashMap<>();
        scaffold = new int[labels.length];
        for (int row = 0; row < scaffold.length; row++) {
            String own = compounds.get(row).scaffold();
            scaffold[row] = own.isEmpty() ? NONE : known.computeIfAbsent(own, key -> known.size());
        }
        scaffolds = bits(known.keySet());
        smiles = compounds.stream().map(one -> one.smiles().split(" ", 2)[0]).toArray(String[]::new);
        characters = Arrays.stream(smiles).map(ActivityCliffs::characters).toArray(byte[][]::new);
    }

    /** The rows of cliff compounds, ascending. */
    public static int[] of(List<Compound> compounds) {
        ActivityCliffs cliffs = new ActivityCliffs(compounds);
        return IntStream.range(0, compounds.size())
                .parallel()
                .filter(cliffs::hasPartner)
                .toArray();
    }

    private boolean hasPartner(int row) {
        for (int other = 0; other < labels.length; other++) {
            if (Math.abs(labels[row] - labels[other]) > TENFOLD && areSimilar(row, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean areSimilar(int a, int b) {
        return haveSimilarScaffolds(scaffold[a], scaffold[b])
                || whole[a].isSimilarTo(whole[b])
                || areSpelledAlike(a, b);
    }

    private boolean haveSimilarScaffolds(int a, int b) {
        return a != NONE && b != NONE && (a == b || scaffolds[a].isSimilarTo(scaffolds[b]));
    }

    private boolean areSpelledAlike(int a, int b) {
        String one = smiles[a];
        String other = smiles[b];
        int longer = Math.max(one.length(), other.length());
        // the distance over the length is to stay below a tenth
        int limit = (longer - 1) / 10;
        return longer - Math.min(one.length(), other.length()) <= limit
                && leastEdits(characters[a], characters[b]) <= limit
                && EditDistance.isWithin(limit, one, other);
    }

    /** No edit makes more than one missing character good, nor takes away more than one surplus. */
    private static int leastEdits(byte[] a, byte[] b) {
        int missing = 0;
        int surplus = 0;
        for (int i = 0; i < a.length; i++) {
            int difference = a[i] - b[i];
            missing += Math.max(0, -difference);
            surplus += Math.max(0, difference);
        }
        return Math.max(missing, surplus);
    }

    private static byte[] characters(String smiles) {
        byte[] counts = new byte[ASCII];
        for (int i = 0; i < smiles.length(); i++) {
            int character = smiles.charAt(i) % ASCII;
            counts[character] += (byte) (counts[character] < Byte.MAX_VALUE ? 1 : 0);
        }
        return counts;
    }

    private static Bits[] bits(Collection<String> scaffolds) {
        MoleculeReader reader = new MoleculeReader();
        Fingerprinter fingerprinter = FingerprintKind.ECFP4.fingerprinter();
        return scaffolds.stream().map(one -> bits(one, reader, fingerprinter)).toArray(Bits[]::new);
    }

    private static Bits bits(String scaffold, MoleculeReader reader, Fingerprinter fingerprinter) {
        try {
            return Bits.of(fingerprinter.bits(reader.ofSmiles(scaffold)));
        } catch (InvalidMoleculeException e) {
            // a frame out of a molecule may be no molecule; it is still like itself
            return new Bits(new long[BITS / Long.SIZE], 0);
        }
    }

    /** A fingerprint folded to half its length, with the number of its bits. */
    private record Bits(long[] words, int count) {
        static Bits of(Fingerprint fingerprint) {
            long[] folded = new long[BITS / Long.SIZE];
            long[] words = fingerprint.words();
            for (int w = 0; w < words.length; w++) {
                folded[w % folded.length] |= words[w];
            }
            return new Bits(folded, new Fingerprint(folded).cardinality());
        }

        boolean isSimilarTo(Bits other) {
            // the smaller shares at most all its bits (Swamidass & Baldi 2007, doi:10.1021/ci600358f)
            if (10 * Math.min(count, other.count) <= SIMILAR_TENTHS * Math.max(count, other.count)) {
                return false;
            }
            int shared = 0;
            for (int w = 0; w < words.length; w++) {
                shared += Long.bitCount(words[w] & other.words[w]);
            }
            return 10 * shared > SIMILAR_TENTHS * (count + other.count - shared);
        }
    }
}
