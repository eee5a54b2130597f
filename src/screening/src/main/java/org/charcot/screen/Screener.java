package org.charcot.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.charcot.descriptor.Measurements;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.panel.Panel;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.UserException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Submission;
import org.charcot.molecule.fingerprint.FingerprintGolden;
import org.charcot.molecule.fingerprint.FingerprintKind;
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
    private final Answers.Questions questions;
    private final Panel.Round round;
    private final AlertGate alerts;
    private final MoleculeReader reader = new MoleculeReader();
    private final Featuriser featuriser = new Featuriser();

    /**
     * @param endpoints those that the profile asks for, in its order
     * @throws UserException if this build makes other fingerprints than it should
     */
    public Screener(Profile profile, List<Endpoint> endpoints) {
        this(
                profile,
                new Answers.Questions(endpoints),
                new AlertGate(profile.gates().alerts()));
        FingerprintGolden.check(FingerprintKind.ECFP4);
    }

    private Screener(Profile profile, Answers.Questions questions, AlertGate alerts) {
        this.profile = profile;
        this.questions = questions;
        round = questions.round();
        this.alerts = alerts;
    }

    /** The same screener for another thread; may be called on any thread. */
    public Screener another() {
        return new Screener(profile, questions, alerts.another());
    }

    /** One without any of the outside scores that the profile may ask for. */
    public Screened screen(Submission submission) {
        double[] none = new double[profile.outsideScores().size()];
        Arrays.fill(none, Double.NaN);
        return screen(List.of(new ScoredSubmission(submission, none))).get(0);
    }

    /**
     * Several submissions, which take less time together than one after the other. Never throws for any of them, whatever
     * they hold: each ends in one row, in their order.
     */
    public List<Screened> screen(List<ScoredSubmission> entries) {
        Screened[] rows = new Screened[entries.size()];
        Map<Integer, Candidate> candidates = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            ScoredSubmission entry = entries.get(i);
            int place = i;
            rows[i] = guarded(entry.submission(), () -> gated(entry, found -> candidates.put(place, found)));
        }
        List<Screened> scored = scored(List.copyOf(candidates.values()));
        Iterator<Screened> next = scored.iterator();
        candidates.keySet().forEach(place -> rows[place] = next.next());
        return List.of(rows);
    }

    private interface Reading {
        Screened row() throws InvalidMoleculeException;
    }

    private static Screened guarded(Submission submission, Reading reading) {
        try {
            return reading.row();
        } catch (InvalidMoleculeException | RuntimeException | StackOverflowError e) {
            // the one place where an unforeseen failure of a toolkit becomes a row instead of ending the run
            return Screened.rejected(submission, InvalidMoleculeException.of(e));
        }
    }

    /**
     * Where the alerts of a molecule lie: {@code set:name:1,2,3} separated by {@code "; "}, the atoms of one match each,
     * those of the molecule that are no hydrogen counted from 1.
     */
    public String alertAtoms(Molecule molecule) {
        return alerts.atoms(molecule);
    }

    /** The row of what a gate removes; null of what passes them all, which is handed on. */
    private Screened gated(ScoredSubmission entry, Consumer<Candidate> passed) throws InvalidMoleculeException {
        Submission submission = entry.submission();
        Molecule molecule = reader.read(submission);
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
        Features features = questions.isEmpty() ? null : featuriser.of(molecule, measured);
        passed.accept(new Candidate(entry, molecule, measured, hits, features));
        return null;
    }

    private static Screened filtered(
            Submission submission, Molecule molecule, Measurements measured, Screened.Ending ending) {
        return Screened.filtered(submission, molecule, measured.toArrayWithoutGroups(), ending);
    }

    private List<Screened> scored(List<Candidate> candidates) {
        try {
            List<Answers> answers = questions.about(
                    round, candidates.stream().map(Candidate::features).toList());
            List<Screened> rows = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                rows.add(scored(candidates.get(i), answers.get(i)));
            }
            return rows;
        } catch (RuntimeException | StackOverflowError e) {
            // alone, so that only the one which fails is rejected
            return candidates.stream()
                    .map(one -> guarded(one.entry().submission(), () -> alone(one)))
                    .toList();
        }
    }

    private Screened alone(Candidate candidate) {
        return scored(
                candidate,
                questions
                        .about(round, Collections.singletonList(candidate.features()))
                        .get(0));
    }

    private Screened scored(Candidate candidate, Answers answers) {
        Submission submission = candidate.entry().submission();
        Molecule molecule = candidate.molecule();
        double[] outsideScores = candidate.entry().outsideScores();
        ScoredComponents ratings = ScoredComponents.of(profile, candidate.measured(), answers, outsideScores);
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
                ratings.components().stream()
                        .mapToDouble(DesirabilityInterval::value)
                        .toArray(),
                ratings.score().value(),
                ratings.score().low(),
                ratings.score().high(),
                ratings.mechanism(),
                String.join("; ", answers.outside()),
                candidate.alerts().stream().map(AlertGate::name).collect(Collectors.joining("; ")));
    }
}
