package org.charcot.descriptor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.charcot.descriptor.count.AromaticRings;
import org.charcot.descriptor.count.Chains;
import org.charcot.descriptor.count.Counts;
import org.charcot.descriptor.count.HydrogenBonds;
import org.charcot.descriptor.count.RotatableBonds;
import org.charcot.descriptor.count.StereoCentres;
import org.charcot.descriptor.ring.Ring;
import org.charcot.descriptor.topology.SurfaceArea;

/**
 * Everything that is measured on every molecule. A constant is a column of the result, a key of profiles and a line of
 * {@code describe descriptors}; one may be made from others.
 */
public enum Descriptor {
    MOLECULAR_WEIGHT(
            "g/mol",
            "average molecular weight of the neutral parent, isotope labels not counted",
            (s, d) -> Mass.of(s.graph())),
    HEAVY_ATOMS("count", "atoms other than hydrogen", (s, d) -> Counts.heavyAtoms(s.graph())),
    LOGP(
            "log10",
            "octanol-water partition coefficient after Wildman & Crippen 1999, doi:10.1021/ci990307l",
            (s, d) -> Rounding.to(s.crippen().logP(), 5)),
    TPSA(
            "\u00c5\u00b2",
            "topological polar surface area of N and O (no S, P) after Ertl 2000, doi:10.1021/jm000942e",
            (s, d) -> PolarSurfaceArea.of(s.graph())),
    HBD("count", "hydrogens on N and O, Lipinski's donors", (s, d) -> Counts.donorHydrogens(s.graph())),
    HBA("count", "N and O atoms, Lipinski's acceptors", (s, d) -> Counts.nitrogenAndOxygen(s.graph())),
    ROTATABLE_BONDS(
            "count",
            "single bonds outside rings between non-terminal atoms, without amide-like and CX3 bonds (RDKit's strict set)",
            (s, d) -> RotatableBonds.of(s.graph())),
    RINGS("count", "size of the smallest set of smallest rings: bonds - atoms + 1", (s, d) -> Counts.rings(s.graph())),
    AROMATIC_RINGS(
            "count",
            "smallest rings with aromatic bonds only (Daylight model)",
            (s, d) -> AromaticRings.of(s.molecule())),
    FSP3("fraction", "sp3 carbons among all carbons", (s, d) -> Counts.fractionSp3(s.graph())),
    FORMAL_CHARGE("e", "total charge that neutralisation left", (s, d) -> Counts.charge(s.graph())),
    STEREO_CENTRES("count", "tetrahedral centres, configured or not", (s, d) -> StereoCentres.of(s.molecule())),
    HETERO_ATOMS("count", "atoms other than carbon and hydrogen", (s, d) -> Counts.heteroAtoms(s.graph())),
    HALOGENS("count", "F, Cl, Br and I atoms", (s, d) -> Counts.halogens(s.graph())),
    LIPINSKI_VIOLATIONS(
            "count",
            "of weight <= 500, logP <= 5, donors <= 5, acceptors <= 10 (Lipinski 1997, doi:10.1016/S0169-409X(96)00423-1)",
            (s, d) -> Rules.lipinskiViolations(d)),
    VEBER_VIOLATIONS(
            "count",
            "of rotatable bonds <= 10, and TPSA <= 140 or donors + acceptors <= 12 (Veber 2002, doi:10.1021/jm020017n)",
            (s, d) -> Rules.veberViolations(d)),
    EGAN_VIOLATIONS(
            "count",
            "of TPSA <= 131.6 and logP -1 to 5.88 (Egan 2000, doi:10.1021/jm000292e, box form)",
            (s, d) -> Rules.eganViolations(d)),
    EXACT_MASS("g/mol", "mass of the most abundant isotope of each element", (s, d) -> Mass.monoisotopic(s.graph())),
    TPSA_WITH_S_P(
            "\u00c5\u00b2",
            "topological polar surface area of N, O, S and P after Ertl 2000, doi:10.1021/jm000942e",
            (s, d) -> PolarSurfaceArea.withSulphurAndPhosphorus(s.graph())),
    MOLAR_REFRACTIVITY(
            "cm\u00b3/mol",
            "after Wildman & Crippen 1999, doi:10.1021/ci990307l",
            (s, d) -> Rounding.to(s.crippen().refractivity(), 4)),
    SURFACE_AREA(
            "\u00c5\u00b2",
            "approximate surface area after Labute 2000, doi:10.1016/S1093-3263(00)00068-1",
            (s, d) -> Rounding.to(SurfaceArea.of(s.graph()).total(), 4)),
    DONOR_ATOMS(
            "count",
            "N, O and S atoms that give hydrogen bonds (RDKit CalcNumHBD)",
            (s, d) -> HydrogenBonds.donors(s.graph())),
    ACCEPTOR_ATOMS(
            "count",
            "N, O and S atoms that take hydrogen bonds, amide N not among them (RDKit CalcNumHBA)",
            (s, d) -> HydrogenBonds.acceptors(s.graph())),
    NITROGEN_ATOMS("count", "N atoms", (s, d) -> Counts.element(s.graph(), 7)),
    OXYGEN_ATOMS("count", "O atoms", (s, d) -> Counts.element(s.graph(), 8)),
    FLUORINE_ATOMS("count", "F atoms", (s, d) -> Counts.element(s.graph(), 9)),
    PHOSPHORUS_ATOMS("count", "P atoms", (s, d) -> Counts.element(s.graph(), 15)),
    SULPHUR_ATOMS("count", "S atoms", (s, d) -> Counts.element(s.graph(), 16)),
    CHLORINE_ATOMS("count", "Cl atoms", (s, d) -> Counts.element(s.graph(), 17)),
    BROMINE_ATOMS("count", "Br atoms", (s, d) -> Counts.element(s.graph(), 35)),
    IODINE_ATOMS("count", "I atoms", (s, d) -> Counts.element(s.graph(), 53)),
    RING_SYSTEMS("count", "sets of atoms that ring bonds hold together", (s, d) -> s.rings()
            .systems()),
    LARGEST_RING("count", "atoms of the largest of the smallest rings", (s, d) -> s.rings()
            .largest()),
    LARGEST_RING_SYSTEM(
            "count", "atoms of the largest ring system", (s, d) -> s.rings().largestSystem()),
    SPIRO_ATOMS("count", "atoms that are all that two smallest rings share", (s, d) -> s.rings()
            .spiroAtoms()),
    BRIDGEHEAD_ATOMS(
            "count", "ends of what two smallest rings share, where that is two bonds or more", (s, d) -> s.rings()
                    .bridgeheadAtoms()),
    ALIPHATIC_RINGS("count", "smallest rings with a bond that is not aromatic", (s, d) -> s.rings()
            .count(r -> !r.aromatic())),
    SATURATED_RINGS("count", "smallest rings with single bonds only", (s, d) -> s.rings()
            .count(Ring::saturated)),
    HETEROCYCLES("count", "smallest rings with an atom other than carbon", (s, d) -> s.rings()
            .count(Ring::hetero)),
    AROMATIC_HETEROCYCLES(
            "count", "heterocycles that are aromatic", (s, d) -> s.rings().count(r -> r.aromatic() && r.hetero())),
    AROMATIC_CARBOCYCLES(
            "count", "carbocycles that are aromatic", (s, d) -> s.rings().count(r -> r.aromatic() && !r.hetero())),
    ALIPHATIC_HETEROCYCLES(
            "count", "heterocycles that are aliphatic", (s, d) -> s.rings().count(r -> !r.aromatic() && r.hetero())),
    ALIPHATIC_CARBOCYCLES(
            "count", "carbocycles that are aliphatic", (s, d) -> s.rings().count(r -> !r.aromatic() && !r.hetero())),
    SATURATED_HETEROCYCLES(
            "count", "heterocycles that are saturated", (s, d) -> s.rings().count(r -> r.saturated() && r.hetero())),
    SATURATED_CARBOCYCLES(
            "count", "carbocycles that are saturated", (s, d) -> s.rings().count(r -> r.saturated() && !r.hetero())),
    FRACTION_AROMATIC("fraction", "aromatic atoms among heavy atoms", (s, d) -> Counts.fractionAromatic(s.graph())),
    LONGEST_CHAIN("count", "atoms outside rings that follow one another, at most", (s, d) -> Chains.longest(s.graph())),
    AMIDE_BONDS("count", "C-N bonds of C(=O)N; a urea has two", (s, d) -> Counts.amideBonds(s.graph())),
    DEFINED_STEREO_CENTRES(
            "count", "tetrahedral centres with a configuration", (s, d) -> StereoCentres.defined(s.molecule())),
    UNDEFINED_STEREO_CENTRES(
            "count",
            "sp3 carbons with four different substituents and no configuration",
            (s, d) -> d.value(STEREO_CENTRES) - d.value(DEFINED_STEREO_CENTRES)),
    STEREO_DOUBLE_BONDS(
            "count", "double bonds with a configuration", (s, d) -> s.molecule().definedDoubleBonds()),
    LABILE_GROUPS(
            "count",
            "groups that water, acid, light or esterases take apart, such as esters and acetals (descriptors/labile_groups.csv)",
            Cost.GROUPS,
            (s, d) -> s.motifs().labileGroups()),
    MOST_BASIC_PKA(
            "pKa",
            "estimate for the strongest base by a table of typical values (descriptors/ionisable_groups.csv); 0 without one",
            Cost.GROUPS,
            (s, d) -> Rounding.to(s.ionisation().basic(), 2)),
    MOST_ACIDIC_PKA(
            "pKa",
            "estimate for the strongest acid by the same table; 14 without one",
            Cost.GROUPS,
            (s, d) -> Rounding.to(s.ionisation().acidic(), 2)),
    BASIC_GROUPS("count", "bases whose estimated pKa is at least 7.4", Cost.GROUPS, (s, d) -> s.ionisation()
            .basicGroups(Ph.PLASMA)),
    ACIDIC_GROUPS("count", "acids whose estimated pKa is at most 7.4", Cost.GROUPS, (s, d) -> s.ionisation()
            .acidicGroups(Ph.PLASMA)),
    CHARGE_PH74(
            "e (mean)",
            "mean charge at pH 7.4, estimated from the same table",
            Cost.GROUPS,
            (s, d) -> Rounding.to(s.ionisation().charge(Ph.PLASMA), 2)),
    LOGD74_ESTIMATE(
            "log10",
            "estimate of the distribution coefficient at pH 7.4: logp less what the estimated pKa ionise",
            Cost.GROUPS,
            (s, d) -> Rounding.to(s.ionisation().logD(d.value(LOGP), Ph.PLASMA), 3)),
    CNS_MPO_CRIPPEN_LOW(
            "0-6",
            "CNS MPO (Wager 2010, doi:10.1021/cn100008c) with Crippen logP, least for pKa within their spread",
            Cost.GROUPS,
            (s, d) -> s.mpo(d)[0]),
    CNS_MPO_CRIPPEN_HIGH("0-6", "the same, most for pKa within their spread", Cost.GROUPS, (s, d) -> s.mpo(d)[1]),
    CNS_MPO_V2_CRIPPEN_LOW(
            "0-6",
            "CNS MPO.v2 (Rankovic 2017, doi:10.1021/acs.jmedchem.6b01469) with Crippen logP, least for pKa within their spread",
            Cost.GROUPS,
            (s, d) -> BrainScores.mpoV2(s, d)[0]),
    CNS_MPO_V2_CRIPPEN_HIGH(
            "0-6", "the same, most for pKa within their spread", Cost.GROUPS, (s, d) -> BrainScores.mpoV2(s, d)[1]),
    BBB_SCORE(
            "0-6",
            "BBB Score (Gupta 2019, doi:10.1021/acs.jmedchem.9b01220) with acceptor and donor atoms and estimated pKa",
            Cost.GROUPS,
            (s, d) -> BrainScores.bbb(s, d)),
    QED(
            "0-1",
            "estimate of drug-likeness (Bickerton 2012, doi:10.1038/nchem.1243), mean weights",
            Cost.GROUPS,
            DrugLikeness::of),
    SYNTHETIC_ACCESSIBILITY(
            "1-10",
            "1 easy to 10 hard to make: the formula of Ertl 2009, doi:10.1186/1758-2946-1-8, with our own table of fragments",
            DrugLikeness::syntheticAccessibility);

    /** Measures a molecule; may ask for other descriptors of it. */
    @FunctionalInterface
    interface Measure {
        double of(Subject subject, Measurements others);
    }

    /** What measuring takes. */
    private enum Cost {
        /** Less than reading the molecule. */
        LITTLE,
        /** Searches for hundreds of groups, once for all that rest on them. */
        GROUPS
    }

    private final String unit;
    private final String meaning;
    private final Cost cost;
    private final Measure measure;

    Descriptor(String unit, String meaning, Measure measure) {
        this(unit, meaning, Cost.LITTLE, measure);
    }

    Descriptor(String unit, String meaning, Cost cost, Measure measure) {
        this.unit = unit;
        this.meaning = meaning;
        this.cost = cost;
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

    /**
     * Whether it rests on searches for hundreds of groups, which cost more than reading the molecule does. Molecules that
     * a limit or an alert removed are spared it.
     */
    public boolean restsOnGroups() {
        return cost == Cost.GROUPS;
    }

    /** Counts are written without decimals. */
    public boolean isCount() {
        return unit.equals("count") || unit.equals("e");
    }

    double measure(Subject subject, Measurements others) {
        return measure.of(subject, others);
    }
}
