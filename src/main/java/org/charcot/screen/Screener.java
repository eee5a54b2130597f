package org.charcot.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.charcot.descriptor.Measurements;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Panel;
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Rejection;
import org.charcot.molecule.Submission;
import org.charcot.molecule.WorkBudgetExceededException;
import org.charcot.molecule.fingerprint.FingerprintGolden;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.profile.Profile;
import org.charcot.profile.Rated;
import org.charcot.rule.AlertAction;
import org.charcot.rule.AlertRule;
import org.charcot.rule.Finding;
import org.charcot.rule.Limit;
import org.charcot.text.UserException;

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
    private final FeatureRow row = new FeatureRow();

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

    /** The same without any of the outside scores that the profile may ask for. */
    public Screened screen(Submission submission) {
        double[] none = new double[profile.outsideScores().size()];
        Arrays.fill(none, Double.NaN);
        return screen(submission, none);
    }

    /**
     * Never throws for a submission, whatever it holds: each ends in one row.
     *
     * @param outsideScores one for each that the profile asks for, in its order, NaN where there is none
     */
    public Screened screen(Submission submission, double[] outsideScores) {
        try {
            return screen(submission, reader.read(submission), outsideScores);
        } catch (InvalidMoleculeException e) {
            return Screened.rejected(submission, e);
        } catch (WorkBudgetExceededException e) {
            return Screened.rejected(
                    submission, new InvalidMoleculeException(Rejection.WORK_BUDGET_EXCEEDED, e.getMessage(), e));
        } catch (RuntimeException | StackOverflowError e) {
            // the one place where an unforeseen failure of a toolkit becomes a row instead of ending the run
            String what = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            return Screened.rejected(submission, new InvalidMoleculeException(Rejection.INTERNAL_ERROR, what, e));
        }
    }

    /**
     * Where the alerts of a molecule lie: {@code set:name:1,2,3} separated by {@code "; "}, the atoms of one match each,
     * those of the molecule that are no hydrogen counted from 1.
     */
    public String alertAtoms(Molecule molecule) {
        return alerts.atoms(molecule);
    }

    private Screened screen(Submission submission, Molecule molecule, double[] outsideScores) {
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
        return scored(submission, molecule, measured, hits, outsideScores);
    }

    private static Screened filtered(
            Submission submission, Molecule molecule, Measurements measured, Screened.Ending ending) {
        return Screened.filtered(submission, molecule, measured.toArrayWithoutGroups(), ending);
    }

    private Screened scored(
            Submission submission,
            Molecule molecule,
            Measurements measured,
            List<AlertRule> hits,
            double[] outsideScores) {
        Answers answers = answers(molecule, measured);
        Ratings ratings = Ratings.of(profile, measured, answers, outsideScores);
        List<String> names = new ArrayList<>();
        hits.forEach(hit -> names.add(AlertGate.name(hit)));
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
                measured.toArray(),
                answers.numbers(),
                outsideScores,
                ratings.components().stream().mapToDouble(Rated::value).toArray(),
                ratings.score().value(),
                ratings.score().low(),
                ratings.score().high(),
                ratings.mechanism(),
                String.join("; ", answers.outside()),
                String.join("; ", names));
    }

    private Answers answers(Molecule molecule, Measurements measured) {
        if (questions.isEmpty()) {
            return questions.none();
        }
        Features features = featuriser.of(molecule, measured);
        row.set(features);
        round.ask(row);
        return questions.about(round, features.ecfp4());
    }
}
