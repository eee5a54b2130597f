package org.charcot.retrospective;

import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.assay.StructureReader;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.retrospective.LabelledSet.Labelled;
import org.charcot.screen.Outcome;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;

/** Asks profiles and endpoints about submission after submission. Not thread-safe: one for each thread. */
final class MoleculeScoring implements AutoCloseable {
    private final StructureReader reader = new StructureReader();
    private final Featuriser featuriser = new Featuriser();
    private final FeatureRow row = new FeatureRow();
    private final List<Screener> screeners;
    private final List<Endpoint> endpoints;

    MoleculeScoring(List<Screener> screeners, List<Endpoint> endpoints) {
        this.screeners = screeners;
        this.endpoints = endpoints;
    }

    /** Never throws for a submission, whatever it holds: each ends in one row. */
    ScoredMolecule of(Labelled labelled) {
        try {
            return scored(labelled);
        } catch (InvalidMoleculeException e) {
            return rejected(e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            // an unforeseen failure of a toolkit becomes a row instead of ending the run
            return rejected(Rejection.INTERNAL_ERROR);
        }
    }

    private static ScoredMolecule rejected(Rejection reason) {
        return new ScoredMolecule(null, reason.code(), null, null, null, null);
    }

    private ScoredMolecule scored(Labelled labelled) throws InvalidMoleculeException {
        StructureReader.Structure structure = reader.read(labelled.submission());
        Features features = featuriser.of(structure.molecule());
        Compound compound = new Compound(
                labelled.submission().id(),
                structure.smiles(),
                structure.skeleton(),
                structure.molecule().scaffold(),
                labelled.active() ? 1 : 0,
                features);
        double[] scores = screeners.stream()
                .map(screener -> screener.screen(labelled.submission()))
                .mapToDouble(MoleculeScoring::score)
                .toArray();
        row.set(features);
        double[] answers = endpoints.stream()
                .mapToDouble(endpoint -> endpoint.numbers(row)[0])
                .toArray();
        double[] similarities = endpoints.stream()
                .mapToDouble(endpoint -> endpoint.nearest(features.ecfp4()).similarity())
                .toArray();
        return new ScoredMolecule(compound, null, labelled.score(), scores, answers, similarities);
    }

    private static double score(Screened screened) {
        return screened.outcome() == Outcome.SCORED ? screened.score() : ScoredMolecule.REMOVED;
    }

    @Override
    public void close() {
        reader.close();
    }
}
