package org.charcot.endpoint.feature;

import java.util.Arrays;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.descriptor.topology.ModelDescriptors;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.CountFingerprint;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;

/** Makes features of molecule after molecule. Not thread-safe: one for each thread. */
public final class Featuriser {
    private final Fingerprinter ecfp4 = FingerprintKind.ECFP4.fingerprinter();
    private final Fingerprinter ecfp6 = FingerprintKind.ECFP6.fingerprinter();
    private final Fingerprinter fcfp4 = FingerprintKind.FCFP4.fingerprinter();
    private final Fingerprinter pairs = FingerprintKind.ATOM_PAIRS.fingerprinter();
    private final Fingerprinter torsions = FingerprintKind.TOPOLOGICAL_TORSIONS.fingerprinter();
    private final Fingerprinter maccs = FingerprintKind.MACCS.fingerprinter();
    private int[] indices = new int[1024];
    private float[] values = new float[1024];
    private int count;

    public Features of(Molecule molecule) {
        return of(molecule, Measurements.of(molecule));
    }

    /** The same with descriptors that may have been measured before. */
    public Features of(Molecule molecule, Measurements measured) {
        count = 0;
        add(FeatureSet.ECFP6, ecfp6.foldedCounts(molecule, FeatureSet.ECFP6_SIZE));
        add(FeatureSet.FCFP4, fcfp4.foldedCounts(molecule, FeatureSet.FOLDED_SIZE));
        add(FeatureSet.ATOM_PAIRS, pairs.foldedCounts(molecule, FeatureSet.FOLDED_SIZE));
        add(FeatureSet.TORSIONS, torsions.foldedCounts(molecule, FeatureSet.FOLDED_SIZE));
        add(FeatureSet.MACCS, maccs.foldedCounts(molecule, FeatureSet.MACCS_SIZE));
        int next = FeatureSet.NUMBERS;
        for (Descriptor descriptor : FeatureSet.DESCRIPTORS) {
            add(next++, measured.value(descriptor));
        }
        for (double number : ModelDescriptors.of(molecule.graph())) {
            add(next++, number);
        }
        return new Features(ecfp4.bits(molecule), Arrays.copyOf(indices, count), Arrays.copyOf(values, count));
    }

    private void add(int first, CountFingerprint fingerprint) {
        for (int i = 0; i < fingerprint.identifiers().length; i++) {
            add(first + fingerprint.identifiers()[i], fingerprint.counts()[i]);
        }
    }

    private void add(int feature, double value) {
        // what is not finite or beyond all measure is no number to a model
        float stored = (float) Math.max(-1e5, Math.min(1e5, value));
        if (stored == 0 || Float.isNaN(stored)) {
            return;
        }
        if (count == indices.length) {
            indices = Arrays.copyOf(indices, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        indices[count] = feature;
        values[count++] = stored;
    }
}
