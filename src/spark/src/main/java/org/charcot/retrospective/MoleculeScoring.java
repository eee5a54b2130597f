package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.assay.StructureReader;
import org.charcot.assay.StructureReader.Structure;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.retrospective.LabelledSet.Labelled;
import org.charcot.screen.GuardedBatch;
import org.charcot.screen.Outcome;
import org.charcot.screen.ReadSubmission;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;

/**
 * Asks profiles and endpoints about a few submissions together; each is read once, whoever asks about it. Not thread-safe:
 * one for each thread.
 */
final class MoleculeScoring implements AutoCloseable {
    private final StructureReader reader = new StructureReader();
    private final Featuriser featuriser = new Featuriser();
    private final List<Screener> screeners;
    private final EndpointPanel.Asker asker;
    private final GuardedBatch<Labelled, Legible, ScoredMolecule> batch =
            new GuardedBatch<>(this::read, this::judged, (labelled, failure) -> rejected(failure));

    MoleculeScoring(List<Screener> screeners, EndpointPanel panel) {
        this.screeners = screeners;
        asker = panel.asker();
    }

    private record Legible(Labelled labelled, Structure structure, Features features) {
        ReadSubmission submission() {
            return new ReadSubmission(labelled.submission(), structure.molecule());
        }

        Compound compound() {
            return new Compound(
                    labelled.submission().id(),
                    structure.smiles(),
                    structure.skeleton(),
                    structure.molecule().scaffold(),
                    labelled.active() ? 1 : 0,
                    features);
        }
    }

    /** Never throws for a submission, whatever it holds: each ends in one row, in their order. */
    List<ScoredMolecule> of(List<Labelled> rows) {
        return batch.rows(rows);
    }

    private static ScoredMolecule rejected(InvalidMoleculeException failure) {
        return new ScoredMolecule(null, failure.reason().code(), null, null, null);
    }

    private GuardedBatch.Read<Legible, ScoredMolecule> read(Labelled labelled) throws InvalidMoleculeException {
        Structure structure = reader.read(labelled.submission());
        return GuardedBatch.Read.toBeAsked(new Legible(labelled, structure, featuriser.of(structure.molecule())));
    }

    private List<ScoredMolecule> judged(List<Legible> all) {
        List<ReadSubmission> submissions = all.stream().map(Legible::submission).toList();
        List<List<Screened>> screened = screeners.stream()
                .map(screener -> screener.screenRead(submissions))
                .toList();
        List<Features> features = all.stream().map(Legible::features).toList();
        Prediction[][] predictions = asker.predictions(features, asker.answers(features));
        List<ScoredMolecule> judged = new ArrayList<>();
        for (int i = 0; i < predictions.length; i++) {
            int at = i;
            double[] scores = screened.stream()
                    .mapToDouble(ofProfile -> score(ofProfile.get(at)))
                    .toArray();
            judged.add(judged(all.get(i), scores, predictions[i]));
        }
        return judged;
    }

    private static ScoredMolecule judged(Legible one, double[] scores, Prediction[] predictions) {
        return new ScoredMolecule(
                one.compound(),
                null,
                one.labelled.score(),
                scores,
                Arrays.stream(predictions).mapToDouble(Prediction::value).toArray());
    }

    private static double score(Screened screened) {
        return screened.outcome() == Outcome.SCORED ? screened.score() : ScoredMolecule.REMOVED;
    }

    @Override
    public void close() {
        reader.close();
    }
}
