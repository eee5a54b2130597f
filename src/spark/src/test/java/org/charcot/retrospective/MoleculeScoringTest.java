package org.charcot.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.screen.Outcome;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;

/** Together or alone, read once or by each: the same is found of a submission. */
class MoleculeScoringTest {
    private static final List<String> SMILES = List.of(
            "Nc1nc2ccc(OC(F)(F)F)cc2s1.Cl",
            "C1CC",
            "CC1=NN(c2ccccc2)C(=O)C1",
            "CCCCCCCCCCCCCCCCCCCC",
            "O=S(=O)(c1cccc2cnccc12)N1CCCNCC1");

    private final Screener screener = screener("als-cns");
    private final Endpoint bbb = Endpoint.bundled("bbb");

    private static Screener screener(String name) {
        Profile profile = Profiles.open(name, Set.copyOf(Endpoint.bundledNames()));
        return new Screener(
                profile, profile.endpoints().stream().map(Endpoint::bundled).toList());
    }

    private static List<LabelledSet.Labelled> labelled() {
        List<LabelledSet.Labelled> rows = new ArrayList<>();
        for (String smiles : SMILES) {
            Submission submission = new Submission(smiles, Notation.SMILES, smiles, "f", rows.size(), 0, null);
            rows.add(new LabelledSet.Labelled(submission, rows.size() % 2 == 0, null));
        }
        return rows;
    }

    @Test
    void profilesAndEndpointsSayWhatTheySayAlone() {
        List<ScoredMolecule> rows;
        try (MoleculeScoring judging =
                new MoleculeScoring(List.of(screener, screener.another()), new EndpointPanel(List.of(bbb)))) {
            rows = judging.of(labelled());
        }
        assertThat(rows).hasSameSizeAs(SMILES);
        assertThat(rows).extracting(ScoredMolecule::rejected).containsExactly(null, "invalid_smiles", null, null, null);
        for (int i = 0; i < rows.size(); i++) {
            ScoredMolecule row = rows.get(i);
            if (row.rejected() == null) {
                Screened alone = screener.screen(labelled().get(i).submission());
                double score = alone.outcome() == Outcome.SCORED ? alone.score() : ScoredMolecule.REMOVED;
                assertThat(row.scores()).containsExactly(score, score);
                Features features = new Featuriser().of(Molecules.of(SMILES.get(i)));
                assertThat(row.answers()).containsExactly(bbb.predict(features).value());
                assertThat(row.compound().label()).isEqualTo(i % 2 == 0 ? 1 : 0);
            }
        }
        assertThat(rows.get(3).scores()[0]).isEqualTo(ScoredMolecule.REMOVED);
    }
}
