package org.charcot.benchmarks;

import java.util.List;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.AlertMatcher;

/** The work that is compared: all that a screen does to one molecule before models are asked. One for each thread. */
final class Chemistry {
    private static final List<Descriptor> COMPARED = List.of(
            Descriptor.MOLECULAR_WEIGHT,
            Descriptor.EXACT_MASS,
            Descriptor.HEAVY_ATOMS,
            Descriptor.LOGP,
            Descriptor.MOLAR_REFRACTIVITY,
            Descriptor.TPSA,
            Descriptor.HBD,
            Descriptor.HBA,
            Descriptor.ROTATABLE_BONDS,
            Descriptor.RINGS,
            Descriptor.AROMATIC_RINGS,
            Descriptor.ALIPHATIC_RINGS,
            Descriptor.SATURATED_RINGS,
            Descriptor.AROMATIC_HETEROCYCLES,
            Descriptor.FSP3,
            Descriptor.FORMAL_CHARGE,
            Descriptor.HETERO_ATOMS,
            Descriptor.HALOGENS,
            Descriptor.AMIDE_BONDS,
            Descriptor.SPIRO_ATOMS,
            Descriptor.BRIDGEHEAD_ATOMS,
            Descriptor.SURFACE_AREA,
            Descriptor.LARGEST_RING,
            Descriptor.STEREO_CENTRES);

    private final MoleculeReader reader = new MoleculeReader();
    private final AlertMatcher pains = new AlertMatcher(AlertCatalogue.bundled().ofSet("pains"));

    /** Parses, standardises, perceives rings and aromaticity, and numbers the atoms, which gives the key. */
    Molecule read(String smiles) throws InvalidMoleculeException {
        return reader.ofSmiles(smiles);
    }

    /** The key and the canonical SMILES, with stereo. */
    long identity(Molecule molecule) {
        return molecule.key().low() + molecule.smiles().length();
    }

    /** Those that RDKit has as well. */
    double descriptors(Molecule molecule) {
        Measurements measured = Measurements.of(molecule);
        double sum = 0;
        for (Descriptor descriptor : COMPARED) {
            sum += measured.value(descriptor);
        }
        return sum;
    }

    /** All that a scored row has, QED, pKa and brain scores among them. */
    double allDescriptors(Molecule molecule) {
        double sum = 0;
        for (double value : Measurements.of(molecule).toArray()) {
            sum += value;
        }
        return sum;
    }

    /** The bits of ECFP4 with 2,048 bits that are set. */
    int ecfp4(Molecule molecule) {
        return MorganEnvironments.fingerprint(molecule.graph(), 2, 2048).cardinality();
    }

    int scaffold(Molecule molecule) {
        return molecule.scaffold().length();
    }

    /** The number of the 480 PAINS that occur, not only whether one does. */
    int pains(Molecule molecule) {
        return pains.hits(molecule).size();
    }
}
