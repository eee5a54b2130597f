package org.charcot.molecule.smiles;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.charcot.molecule.graph.CanonicalLabelling;
import org.charcot.molecule.graph.MolecularGraph;
import org.charcot.molecule.graph.Stereo;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;

/**
 * Double bonds without a configuration between two that have one, of which a SMILES cannot say nothing: in {@code
 * C/C=C/C=C/C=C/C} the slashes of the outer ones say something of the middle one, too.
 */
public final class EnclosedDoubleBonds {
    private final MolecularGraph graph;
    /** Of each atom its neighbour by a double bond of known configuration, or -1. */
    private final int[] partner;

    private EnclosedDoubleBonds(MolecularGraph graph) {
        this.graph = graph;
        partner = new int[graph.atoms()];
        Arrays.fill(partner, -1);
        Stereo stereo = graph.stereo();
        for (int e : CanonicalLabelling.withIsotopes(graph).doubleBondsInOrder(true)) {
            partner[stereo.carrier(e, 0)] = stereo.carrier(e, 1);
            partner[stereo.carrier(e, 1)] = stereo.carrier(e, 0);
        }
    }

    /** Those of a molecule with perceived rings; of most molecules two known double bonds are missing already. */
    public static Set<IBond> of(IAtomContainer mol) {
        int known = 0;
        for (IStereoElement<?, ?> element : mol.stereoElements()) {
            known += element.getConfigClass() == IStereoElement.CT && element.getGroupInfo() == 0 ? 1 : 0;
        }
        Set<IBond> enclosed = new HashSet<>();
        if (known > 1) {
            EnclosedDoubleBonds bonds = new EnclosedDoubleBonds(MolecularGraph.of(mol));
            for (int bond = 0; bond < bonds.graph.bonds(); bond++) {
                if (bonds.isEnclosed(bond)) {
                    enclosed.add(mol.getBond(bond));
                }
            }
        }
        return enclosed;
    }

    private boolean isEnclosed(int bond) {
        int begin = graph.begin(bond);
        int end = graph.end(bond);
        return graph.order(bond) == 2
                && !graph.bondAromatic(bond)
                && partner[begin] < 0
                && partner[end] < 0
                && isMarked(begin, end)
                && isMarked(end, begin);
    }

    /** Whether a known double bond beside an atom has no other bond for its slash than the one between the two. */
    private boolean isMarked(int atom, int except) {
        for (int slot = graph.first(atom); slot < graph.last(atom); slot++) {
            int next = graph.neighbour(slot);
            if (next != except && partner[next] >= 0 && graph.degree(next) == 2) {
                return true;
            }
        }
        return false;
    }
}
