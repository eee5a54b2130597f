package org.charcot.predict;

import java.util.ArrayList;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.explanation.AtomContributions;
import org.charcot.endpoint.explanation.AtomExplainer;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.model.Answer;
import org.charcot.molecule.Molecule;

/**
 * What the atoms of one molecule add to the answers of endpoints, one element an endpoint.
 *
 * @param smiles canonical; the atoms that are told of are those of it that are no hydrogen, in its order
 * @param base the answer to a molecule of which nothing is known, before calibration
 * @param byAtom as {@link AtomContributions#text} writes them
 * @param wholeMolecule what lies on no atoms
 */
public record ExplainedAtoms(String smiles, double[] base, String[] byAtom, double[] wholeMolecule) {
    /** @param answers what the models of the endpoints said */
    static ExplainedAtoms of(
            Molecule molecule, FeatureRow row, List<Endpoint> endpoints, Answer[] answers, AtomExplainer explainer) {
        explainer.set(molecule, row, molecule.heavyAtomsOfSmiles());
        List<AtomContributions> all = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            all.add(explainer.of(endpoints.get(i), answers[i].value()));
        }
        return new ExplainedAtoms(
                molecule.smiles(),
                all.stream().mapToDouble(AtomContributions::base).toArray(),
                all.stream().map(AtomContributions::text).toArray(String[]::new),
                all.stream().mapToDouble(AtomContributions::wholeMolecule).toArray());
    }
}
