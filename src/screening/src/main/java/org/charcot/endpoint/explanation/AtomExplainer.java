package org.charcot.endpoint.explanation;

import java.util.Arrays;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.FragmentAtoms;
import org.charcot.molecule.Molecule;

/**
 * Deals what features contribute to an answer to the atoms that they lie on: a count equally to the fragments that it
 * counts, and each of these equally to its atoms. Fragments of several identifiers that share a feature count alike, as
 * they do to the model. Set for molecule after molecule, then asked about any number of endpoints. Not thread-safe: one
 * for each thread.
 */
public final class AtomExplainer {
    private static final int NONE = -1;

    private final FragmentAtoms fragments = new FragmentAtoms();
    private final double[] byFeature = new double[FeatureSet.SIZE];
    private FeatureRow row;
    /** Of each atom of the graph its place in the order that was asked for, or {@link #NONE}. */
    private int[] place = new int[0];

    private int atoms;

    /**
     * Takes a molecule.
     *
     * @param features those of it; they are not to be set anew before the last answer
     * @param order the atoms of its graph that are asked for, such as {@link Molecule#heavyAtomsOfSmiles}
     */
    public void set(Molecule molecule, FeatureRow features, int[] order) {
        fragments.set(molecule);
        row = features;
        place = new int[molecule.graph().atoms()];
        Arrays.fill(place, NONE);
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        atoms = order.length;
    }

    /**
     * What the atoms of the molecule add to the answer of an endpoint.
     *
     * @param answer what its model said of the molecule
     */
    public AtomContributions of(Endpoint endpoint, double answer) {
        if (!endpoint.tellsContributions()) {
            return AtomContributions.untold(answer);
        }
        Arrays.fill(byFeature, 0);
        double base = endpoint.explain(row, byFeature);
        double[] byAtom = new double[atoms];
        for (int fragment = 0; fragment < fragments.fragments(); fragment++) {
            int feature = fragments.feature(fragment);
            if (byFeature[feature] != 0) {
                deal(fragment, byFeature[feature] / row.at(feature), byAtom);
            }
        }
        return new AtomContributions(
                base, answer, byAtom, answer - base - Arrays.stream(byAtom).sum());
    }

    /** What would fall to atoms that are not asked for is left to the whole molecule. */
    private void deal(int fragment, double contribution, double[] byAtom) {
        int first = fragments.first(fragment);
        int last = fragments.last(fragment);
        double share = contribution / (last - first);
        for (int i = first; i < last; i++) {
            int at = place[fragments.atom(i)];
            if (at != NONE) {
                byAtom[at] += share;
            }
        }
    }
}
