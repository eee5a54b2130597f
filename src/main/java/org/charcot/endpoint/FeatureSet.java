package org.charcot.endpoint;

import java.util.List;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.fingerprint.MorganEnvironments;

/** How features are made of a molecule. Whoever changes what is here changes {@link #NAME} with it. */
public final class FeatureSet {
    /** Endpoints carry it, and one that was trained on another refuses to load. */
    public static final String NAME = "ecfp4-2048+descriptors-1";

    public static final int BITS = 2048;
    private static final int RADIUS = 2;

    /** The numbers that follow the bits, in order. */
    public static final List<Descriptor> DESCRIPTORS = List.of(
            Descriptor.MOLECULAR_WEIGHT,
            Descriptor.HEAVY_ATOMS,
            Descriptor.LOGP,
            Descriptor.TPSA,
            Descriptor.HBD,
            Descriptor.HBA,
            Descriptor.ROTATABLE_BONDS,
            Descriptor.RINGS,
            Descriptor.AROMATIC_RINGS,
            Descriptor.FSP3,
            Descriptor.FORMAL_CHARGE,
            Descriptor.STEREO_CENTRES,
            Descriptor.HETERO_ATOMS,
            Descriptor.HALOGENS);

    public static final int SIZE = BITS + DESCRIPTORS.size();

    private FeatureSet() {}

    public static Features of(Molecule molecule, Measurements measured) {
        double[] numbers = new double[DESCRIPTORS.size()];
        for (int i = 0; i < numbers.length; i++) {
            double value = measured.value(DESCRIPTORS.get(i));
            // a share of no carbons is no number; to a model it is none
            numbers[i] = Double.isFinite(value) ? value : 0;
        }
        return new Features(fingerprint(molecule), numbers);
    }

    public static Fingerprint fingerprint(Molecule molecule) {
        return MorganEnvironments.fingerprint(molecule.graph(), RADIUS, BITS);
    }
}
