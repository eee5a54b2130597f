package org.charcot.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charcot.descriptor.Measurements;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.error.UserException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Submission;
import org.charcot.profile.DesirabilityInterval;
import org.charcot.profile.Profile;
import org.charcot.rule.AlertAction;
import org.charcot.rule.AlertRule;
import org.charcot.rule.Finding;
import org.charcot.rule.Limit;

/**
 * Screens one submission after the other by a profile. Cheap questions come first: what fails a limit is not matched
 * against alerts, and what an alert drops is never predicted. Not thread-safe: one for each thread.
 */
public final class Screener {
    private final Profile profile;
    private final EndpointPanel panel;
    private final EndpointPanel.Asker asker;
    private final AlertGate alerts;
    private final MoleculeReader reader = new MoleculeReader();
    private final Featuriser featuriser = new Featuriser();
    private final GuardedBatch<ScoredSubmission, Candidate, Screened> submitted = new GuardedBatch<>(
            entry -> gated(entry, reader.read(entry.submission())),
            this::scored,
            (entry, failure) -> Screened.rejected(entry.submission(), failure));
    private final GuardedBatch<ReadSubmission, Candidate, Screened> alreadyRead = new GuardedBatch<>(
            one -> gated(withoutScores(one.submission()), one.molecule()),
            this::scored,
            (one, failure) -> Screened.rejected(one.submission(), failure));

    /**
     * @param endpoints those that the profile asks for, in its order
     * @throws UserException if this build makes other fingerprints than it should
     */
    public Screener(Profile profile, List<Endpoint> endpoints) {
        this(profile, new EndpointPanel(endpoints));
    }

    /** @param panel the endpoints that the profile asks for, in its order */
    Screener(Profile profile, EndpointPanel panel) {
        this(profile, panel, new AlertGate(profile.gates().alerts()));
    }

    private Screener(Profile profile, EndpointPanel panel, AlertGate alerts) {
        this.profile = profile;
        this.panel = panel;
        asker = panel.asker();
        this.alerts = alerts;
    }

    /** The same screener for another thread; may be called on any thread. */
    public Screener another() {
        return new Screener(profile, panel, alerts.another());
    }

    /** One without any of the outside scores that the profile may ask for. */
    public Screened screen(Submission submission) {
        return screenAll(List.of(submission)).get(0);
    }

    /** The same of several, as by {@link #screen(List)}. */
    public List<Screened> screenAll(List<Submission> submissions) {
        return screen(submissions.stream().map(this::withoutScores).toList());
    }

    /**
     * Several submissions, which take less time together than one after the other. Never throws for any of them, whatever
     * they hold: each ends in one row, in their order.
     */
    public List<Screened> screen(List<ScoredSubmission> entries) {
        return submitted.rows(entries);
    }

    /** The same of several that were read before, without any outside scores. */
    public List<Screened> screenRead(List<ReadSubmission> submissions) {
        return alreadyRead.rows(submissions);
    }

    private ScoredSubmission withoutScores(Submission submission) {
        double[] none = new double[profile.outsideScores().size()];
        Arrays.fill(none, Double.NaN);
        return new ScoredSubmission(submission, none);
    }

    /**
     * Where the alerts of a molecule lie: {@code set:name:1,2,3} separated by {@code "; "}, the atoms of one match each,
     * those of the molecule that are no hydrogen counted from 1.
     */
    public String alertAtoms(Molecule molecule) {
        return alerts.atoms(molecule);
    }

    /** The row of what a gate removes, or else what is to be asked about. */
    private GuardedBatch.Read<Candidate, Screened> gated(ScoredSubmission entry, Molecule molecule) {
        Submission submission = entry.submission();
        Measurements measured = Measurements.of(molecule);
        for (Limit limit : profile.gates().limits()) {
            Optional<Finding> finding = limit.finding(measured);
            if (finding.isPresent()) {
                Finding found = finding.get();
                return filtered(
                        submission, molecule, measured, new Screened.Ending("limits", found.rule(), found.message()));
            }
        }
        List<AlertRule> hits = alerts.hits(molecule);
        for (AlertRule hit : hits) {
            if (alerts.action(hit) == AlertAction.DROP) {
                return filtered(
                        submission,
                        molecule,
                        measured,
                        new Screened.Ending("alerts", AlertGate.name(hit), "structural alert, " + hit.source()));
            }
        }
        Features features = panel.isEmpty() ? null : featuriser.of(molecule, measured);
        return GuardedBatch.Read.toBeAsked(new Candidate(entry, molecule, measured, hits, features));
    }

    private static GuardedBatch.Read<Candidate, Screened> filtered(
            Submission submission, Molecule molecule, Measurements measured, Screened.Ending ending) {
        return GuardedBatch.Read.ended(
                Screened.filtered(submission, molecule, measured.toArrayWithoutGroups(), ending));
    }

    private List<Screened> scored(List<Candidate> candidates) {
        List<Answers> answers =
                Answers.about(candidates.stream().map(Candidate::features).toList(), asker);
        List<Screened> rows = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            rows.add(scored(candidates.get(i), answers.get(i)));
        }
        return rows;
    }

    private Screened scored(Candidate candidate, Answers answers) {
        Submission submission = candidate.entry().submission();
        Molecule molecule = candidate.molecule();
        double[] outsideScores = candidate.entry().outsideScores();
        ScoredComponents scored =
                ScoredComponents.of(profile, new MoleculeFacts(profile, candidate.measured(), answers, outsideScores));
        return new Screened(
                submission.position(),
                submission.id(),
                submission.file(),
                submission.line(),
                Screened.submittedSmiles(submission),
                Outcome.SCORED,
                "score",
                null,
                null,
                molecule.key().high(),
                molecule.key().low(),
                molecule.standardisationSteps(),
                molecule.tautomerKey(),
                molecule.smiles(),
                molecule.scaffold(),
                candidate.measured().toArray(),
                answers.numbers(),
                outsideScores,
                scored.components().stream()
                        .mapToDouble(DesirabilityInterval::value)
                        .toArray(),
                scored.score().value(),
                scored.score().low(),
                scored.score().high(),
                scored.mechanism(),
                String.join("; ", answers.outside()),
                candidate.alerts().stream().map(AlertGate::name).collect(Collectors.joining("; ")),
                submission.kept());
    }
}
