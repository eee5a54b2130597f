package org.charcot.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.charcot.descriptor.Measurements;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.molecule.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Rejection;
import org.charcot.molecule.Submission;
import org.charcot.molecule.WorkBudgetExceededException;
import org.charcot.molecule.fingerprint.FingerprintGolden;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.profile.Component;
import org.charcot.profile.Profile;
import org.charcot.profile.Score;
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
    private final List<Endpoint> endpoints;
    private final AlertGate alerts;
    private final MoleculeReader reader = new MoleculeReader();
    private final Featuriser featuriser = new Featuriser();
    private final FeatureRow row = new FeatureRow();

    /**
     * @param endpoints those that the profile asks for, in its order
     * @throws UserException if this build makes other fingerprints than it should
     */
    public Screener(Profile profile, List<Endpoint> endpoints) {
        this(profile, List.copyOf(endpoints), new AlertGate(profile.gates().alerts()));
        FingerprintGolden.check(FingerprintKind.ECFP4);
    }

    private Screener(Profile profile, List<Endpoint> endpoints, AlertGate alerts) {
        this.profile = profile;
        this.endpoints = endpoints;
        this.alerts = alerts;
    }

    /** The same screener for another thread; may be called on any thread. */
    public Screener another() {
        return new Screener(profile, endpoints, alerts.another());
    }

    /** Never throws for a submission, whatever it holds: each ends in one row. */
    public Screened screen(Submission submission) {
        try {
            return screen(submission, reader.read(submission));
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

    private Screened screen(Submission submission, Molecule molecule) {
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
        return scored(submission, molecule, measured, hits);
    }

    private static Screened filtered(
            Submission submission, Molecule molecule, Measurements measured, Screened.Ending ending) {
        return Screened.filtered(submission, molecule, measured.toArrayWithoutGroups(), ending);
    }

    private Screened scored(Submission submission, Molecule molecule, Measurements measured, List<AlertRule> hits) {
        double[] predictions = predictions(molecule, measured);
        double[] desirabilities = desirabilities(measured, predictions);
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
                predictions,
                desirabilities,
                Score.of(profile.components(), desirabilities, profile.floor()),
                String.join("; ", names));
    }

    private double[] predictions(Molecule molecule, Measurements measured) {
        if (endpoints.isEmpty()) {
            return new double[0];
        }
        row.set(featuriser.of(molecule, measured));
        return endpoints.stream()
                .flatMapToDouble(endpoint -> Arrays.stream(endpoint.numbers(row)))
                .toArray();
    }

    private double[] desirabilities(Measurements measured, double[] predictions) {
        List<Component> components = profile.components();
        double[] desirabilities = new double[components.size()];
        int endpoint = 0;
        int answer = 0;
        for (int i = 0; i < desirabilities.length; i++) {
            Component component = components.get(i);
            double value;
            if (component instanceof Component.OfDescriptor of) {
                value = measured.value(of.descriptor());
            } else {
                value = predictions[answer];
                answer += endpoints.get(endpoint++).outputs().size();
            }
            desirabilities[i] = component.desirability().of(value);
        }
        return desirabilities;
    }
}
