package org.charcot.molecule;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.graph.CanonicalKey;
import org.charcot.molecule.graph.CanonicalLabelling;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.TautomerGraph;
import org.charcot.molecule.smiles.CanonicalSmiles;
import org.charcot.molecule.smiles.MurckoScaffold;
import org.charcot.molecule.standard.Standardised;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * One standardised molecule: its graph, its identity and what is derived from them on demand. Stays within one call on
 * one thread; what travels further is text and numbers.
 */
public final class Molecule {
    private final IAtomContainer labelled;
    private final int steps;
    private final IAtomContainer container;
    private final MolecularGraph graph;
    private final CanonicalLabelling labelling;
    private MolecularGraph written;
    private CanonicalLabelling writtenLabelling;
    private IAtomContainer withHydrogens;
    private MolecularGraph graphWithHydrogens;

    private Molecule(Standardised standardised) {
        labelled = standardised.structure();
        steps = standardised.steps();
        container = IsotopeFree.of(labelled);
        graph = MolecularGraph.of(container);
        labelling = CanonicalLabelling.of(graph);
        if (labelled == container) {
            written = graph;
            writtenLabelling = labelling;
        }
    }

    static Molecule of(Standardised standardised) {
        return new Molecule(standardised);
    }

    /** What standardisation changed, as a mask of {@link org.charcot.molecule.standard.StandardisationStep}. */
    public int standardisationSteps() {
        return steps;
    }

    /** Whether an atom's isotope is given. */
    public boolean isLabelled() {
        return labelled != container;
    }

    /** The compound that it is a labelled form of; itself where it has no label. */
    public Molecule unlabelled() {
        return isLabelled() ? new Molecule(new Standardised(container, steps)) : this;
    }

    /** The structure without isotope labels: what descriptors, fingerprints and patterns are made from. */
    public MolecularGraph graph() {
        return graph;
    }

    /** The structure as it is drawn and written, with isotope labels. Not to be changed. */
    IAtomContainer labelled() {
        return labelled;
    }

    /** The same structure for the CDK, without isotope labels, atoms and bonds numbered as in {@link #graph()}. Not to be changed. */
    public IAtomContainer container() {
        return container;
    }

    /** A copy with every hydrogen an atom, heavy atoms first and numbered as in {@link #graph()}. Not to be changed. */
    public IAtomContainer containerWithHydrogens() {
        if (withHydrogens == null) {
            withHydrogens = ExplicitHydrogens.of(container);
        }
        return withHydrogens;
    }

    /** The graph of {@link #containerWithHydrogens()}, in which no hydrogen is implicit. */
    public MolecularGraph graphWithHydrogens() {
        if (graphWithHydrogens == null) {
            graphWithHydrogens = MolecularGraph.of(containerWithHydrogens());
        }
        return graphWithHydrogens;
    }

    /** Equal for all spellings and all salts of a compound; different for its stereoisomers and labelled forms. */
    public CanonicalKey key() {
        return writtenLabelling().key();
    }

    /** The graph of the structure with its isotope labels, heavy hydrogens as atoms. */
    private MolecularGraph written() {
        if (written == null) {
            written = MolecularGraph.of(labelled);
        }
        return written;
    }

    private CanonicalLabelling writtenLabelling() {
        if (writtenLabelling == null) {
            writtenLabelling = CanonicalLabelling.withIsotopes(written());
        }
        return writtenLabelling;
    }

    /**
     * Sixteen hexadecimal digits that are equal for tautomers which differ in hydrogens on heteroatoms; keto and enol
     * differ. Isotopes count, and stereo but for double bonds that may move.
     */
    public String tautomerKey() {
        MolecularGraph pooled = TautomerGraph.of(written());
        CanonicalKey key = pooled == written()
                ? key()
                : CanonicalLabelling.withIsotopes(pooled).key();
        return HexFormat.of().toHexDigits(key.high());
    }

    /** The canonical SMILES, with stereo and isotopes, aromatic atoms in lower case. */
    public String smiles() {
        return CanonicalSmiles.of(written(), writtenLabelling());
    }

    /** The atoms of {@link #graph} that are no hydrogen, ascending: of a molecule that was read from SMILES, in its order. */
    public int[] heavyAtoms() {
        return heavyAtoms(graph);
    }

    /** The same atoms in the order in which {@link #smiles} writes them. */
    public int[] heavyAtomsOfSmiles() {
        int[] position = CanonicalSmiles.positions(written(), writtenLabelling());
        // but for labelled hydrogens both graphs have the same atoms in the same order
        int[] ofWritten = heavyAtoms(written());
        int[] ofGraph = heavyAtoms(graph);
        return IntStream.range(0, ofGraph.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> position[ofWritten[i]]))
                .mapToInt(i -> ofGraph[i])
                .toArray();
    }

    private static int[] heavyAtoms(MolecularGraph graph) {
        return IntStream.range(0, graph.atoms())
                .filter(atom -> graph.element(atom) != 1)
                .toArray();
    }

    /** The SMILES of the Murcko scaffold, without stereo; empty for a molecule without rings. */
    public String scaffold() {
        return MurckoScaffold.smilesOf(graph);
    }

    /** The standard InChIKey, isotope layer included. */
    public String inchiKey() throws InvalidMoleculeException {
        return InchiKey.of(labelled);
    }

    /** Equal for atoms that neither constitution nor stereo tells apart. */
    public int symmetryClass(int atom) {
        return labelling.symmetryClass(atom);
    }

    /** Whether the configuration at an atom is given and means something. */
    public boolean isDefinedStereoCentre(int atom) {
        return labelling.centreAt(atom) >= 0;
    }

    /** The double bonds whose configuration is given and means something. */
    public int definedDoubleBonds() {
        return graph.stereo().count() == 0
                ? 0
                : labelling.doubleBondsInOrder(true).size();
    }
}
