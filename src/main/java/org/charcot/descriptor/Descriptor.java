package org.charcot.descriptor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.charcot.molecule.Molecule;

/**
 * Everything that is measured on every molecule. A constant is a column of the result, a key of profiles and a line of
 * {@code describe descriptors}; one may use those above it.
 */
public enum Descriptor {
    MOLECULAR_WEIGHT(
            "g/mol",
            "average molecular weight of the neutral parent, isotope labels not counted",
            (m, d) -> Mass.of(m.graph())),
    HEAVY_ATOMS("count", "atoms other than hydrogen", (m, d) -> Counts.heavyAtoms(m.graph())),
    LOGP(
            "log10",
            "octanol-water partition coefficient after Wildman & Crippen 1999, doi:10.1021/ci990307l",
            (m, d) -> CrippenLogP.of(m.graph())),
    TPSA(
            "\u00c5\u00b2",
            "topological polar surface area of N and O (no S, P) after Ertl 2000, doi:10.1021/jm000942e",
            (m, d) -> PolarSurfaceArea.of(m.graph())),
    HBD("count", "hydrogens on N and O, Lipinski's donors", (m, d) -> Counts.donorHydrogens(m.graph())),
    HBA("count", "N and O atoms, Lipinski's acceptors", (m, d) -> Counts.nitrogenAndOxygen(m.graph())),
    ROTATABLE_BONDS(
            "count",
            "single bonds outside rings between non-terminal atoms, without amide-like and CX3 bonds (RDKit's strict set)",
            (m, d) -> RotatableBonds.of(m.graph())),
    RINGS("count", "size of the smallest set of smallest rings: bonds - atoms + 1", (m, d) -> Counts.rings(m.graph())),
    AROMATIC_RINGS("count", "smallest rings with aromatic bonds only (Daylight model)", (m, d) -> AromaticRings.of(m)),
    FSP3("fraction", "sp3 carbons among all carbons", (m, d) -> Counts.fractionSp3(m.graph())),
    FORMAL_CHARGE("e", "total charge that neutralisation left", (m, d) -> Counts.charge(m.graph())),
    STEREO_CENTRES("count", "tetrahedral centres, configured or not", (m, d) -> StereoCentres.of(m)),
    HETERO_ATOMS("count", "atoms other than carbon and hydrogen", (m, d) -> Counts.heteroAtoms(m.graph())),
    HALOGENS("count", "F, Cl, Br and I atoms", (m, d) -> Counts.halogens(m.graph())),
    LIPINSKI_VIOLATIONS(
            "count",
            "of weight <= 500, logP <= 5, donors <= 5, acceptors <= 10 (Lipinski 1997, doi:10.1016/S0169-409X(96)00423-1)",
            (m, d) -> Rules.lipinskiViolations(d)),
    VEBER_VIOLATIONS(
            "count",
            "of rotatable bonds <= 10, and TPSA <= 140 or donors + acceptors <= 12 (Veber 2002, doi:10.1021/jm020017n)",
            (m, d) -> Rules.veberViolations(d));

    /** Measures a molecule; the measurements hold what the constants before this one gave. */
    @FunctionalInterface
    interface Measure {
        double of(Molecule molecule, Measurements before);
    }

    private final String unit;
    private final String meaning;
    private final Measure measure;

    Descriptor(String unit, String meaning, Measure measure) {
        this.unit = unit;
        this.meaning = meaning;
        this.measure = measure;
    }

    /** The name in columns and profiles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Descriptor> ofKey(String key) {
        return Arrays.stream(values())
                .filter(descriptor -> descriptor.key().equals(key))
                .findFirst();
    }

    public String unit() {
        return unit;
    }

    /** The definition, with its source where it has one. */
    public String meaning() {
        return meaning;
    }

    /** Counts are written without decimals. */
    public boolean isCount() {
        return unit.equals("count") || unit.equals("e");
    }

    double measure(Molecule molecule, Measurements before) {
        return measure.of(molecule, before);
    }
}
