package org.charcot.endpoint.feature;

import java.util.ArrayList;
import java.util.List;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.topology.ModelDescriptors;

/**
 * How features are laid out: fragments of five kinds, counted and folded, then numbers. Whoever changes what is here, or a
 * descriptor that is named here, changes {@link #NAME} with it.
 */
public final class FeatureSet {
    /** Endpoints carry it, and one that was trained on another refuses to load. */
    public static final String NAME = "counts-ecfp6-fcfp4-pairs-torsions-maccs+descriptors-2";

    static final int ECFP6 = 0;
    static final int ECFP6_SIZE = 4096;
    static final int FCFP4 = ECFP6 + ECFP6_SIZE;
    static final int FOLDED_SIZE = 2048;
    static final int ATOM_PAIRS = FCFP4 + FOLDED_SIZE;
    static final int TORSIONS = ATOM_PAIRS + FOLDED_SIZE;
    static final int MACCS = TORSIONS + FOLDED_SIZE;
    static final int MACCS_SIZE = 192;

    /** The first of the numbers; the features before it are counts. */
    public static final int NUMBERS = MACCS + MACCS_SIZE;

    /** The descriptors among the numbers, in order; {@link ModelDescriptors} follow. Composite scores are left out. */
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
            Descriptor.HALOGENS,
            Descriptor.TPSA_WITH_S_P,
            Descriptor.MOLAR_REFRACTIVITY,
            Descriptor.SURFACE_AREA,
            Descriptor.DONOR_ATOMS,
            Descriptor.ACCEPTOR_ATOMS,
            Descriptor.NITROGEN_ATOMS,
            Descriptor.OXYGEN_ATOMS,
            Descriptor.FLUORINE_ATOMS,
            Descriptor.PHOSPHORUS_ATOMS,
            Descriptor.SULPHUR_ATOMS,
            Descriptor.CHLORINE_ATOMS,
            Descriptor.BROMINE_ATOMS,
            Descriptor.IODINE_ATOMS,
            Descriptor.RING_SYSTEMS,
            Descriptor.LARGEST_RING,
            Descriptor.LARGEST_RING_SYSTEM,
            Descriptor.SPIRO_ATOMS,
            Descriptor.BRIDGEHEAD_ATOMS,
            Descriptor.ALIPHATIC_RINGS,
            Descriptor.SATURATED_RINGS,
            Descriptor.HETEROCYCLES,
            Descriptor.AROMATIC_HETEROCYCLES,
            Descriptor.AROMATIC_CARBOCYCLES,
            Descriptor.ALIPHATIC_HETEROCYCLES,
            Descriptor.ALIPHATIC_CARBOCYCLES,
            Descriptor.FRACTION_AROMATIC,
            Descriptor.LONGEST_CHAIN,
            Descriptor.AMIDE_BONDS,
            Descriptor.LABILE_GROUPS,
            Descriptor.MOST_BASIC_PKA,
            Descriptor.MOST_ACIDIC_PKA,
            Descriptor.BASIC_GROUPS,
            Descriptor.ACIDIC_GROUPS,
            Descriptor.CHARGE_PH74,
            Descriptor.LOGD74_ESTIMATE);

    /** How many numbers there are. */
    public static final int NUMBER_COUNT =
            DESCRIPTORS.size() + ModelDescriptors.all().size();

    /** How many features there are. */
    public static final int SIZE = NUMBERS + NUMBER_COUNT;

    /** The length of the ECFP4 that is compared with training compounds, in bits. */
    public static final int ECFP4_BITS = 2048;

    private FeatureSet() {}

    public static boolean isEcfp6(int feature) {
        return feature < FCFP4;
    }

    /** Whether a feature counts fragments that hang together: environments of atoms, or torsions. */
    public static boolean isConnectedFragment(int feature) {
        return feature < ATOM_PAIRS || (feature >= TORSIONS && feature < MACCS);
    }

    /** A feature's name, such as {@code ecfp6:1873} or {@code logp}. */
    public static String name(int feature) {
        if (feature >= NUMBERS) {
            return numberNames().get(feature - NUMBERS);
        }
        if (feature >= MACCS) {
            return "maccs:" + (feature - MACCS);
        }
        if (feature >= TORSIONS) {
            return "topological_torsions:" + (feature - TORSIONS);
        }
        if (feature >= ATOM_PAIRS) {
            return "atom_pairs:" + (feature - ATOM_PAIRS);
        }
        return feature >= FCFP4 ? "fcfp4:" + (feature - FCFP4) : "ecfp6:" + feature;
    }

    private static List<String> numberNames() {
        List<String> names = new ArrayList<>();
        DESCRIPTORS.forEach(descriptor -> names.add(descriptor.key()));
        names.addAll(ModelDescriptors.all());
        return names;
    }
}
