package org.charcot.learn.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.learn.split.Folds;
import org.charcot.molecule.Molecule;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;

class CliffErrorsTest {
    private static Compound compound(String smiles, double label) {
        Molecule molecule = Molecules.of(smiles);
        return new Compound(
                smiles, molecule.smiles(), smiles, molecule.scaffold(), label, new Featuriser().of(molecule));
    }

    private static final List<Compound> COMPOUNDS = List.of(
            compound("N#Cc1cccnc1", 5), compound("CCO", 7), compound("CCCCC(=O)Nc1cccnc1", 8), compound("CCCCN", 4));

    /** Errors of cliff compounds are 1 and 2, of the others 0: squares of 5 over 2 and over 4. */
    @Test
    void theyAreAveragedApart() {
        Folds folds = new Folds(2, new int[] {0, 1, 0, 1}, new int[] {0, 1, 0, 2}, 3);
        CliffErrors errors = new CliffErrors(COMPOUNDS, 1);
        assertThat(errors.count()).isEqualTo(2);
        EndpointCard.Cliffs judged = errors.judged("scaffold", folds, new double[] {6, 7, 6, 4});
        assertThat(judged.split()).isEqualTo("scaffold");
        assertThat(judged.compounds()).isEqualTo(2);
        assertThat(judged.rmse().pooled()).isCloseTo(Math.sqrt(2.5), within(5e-5));
        assertThat(judged.rmseOfAll().pooled()).isCloseTo(Math.sqrt(1.25), within(5e-5));
    }

    /** One of the two is only learnt from. */
    @Test
    void onlyWhatIsJudgedCounts() {
        Folds folds = new Folds(2, new int[] {0, 1, Folds.NEVER_JUDGED, 1}, new int[] {0, 1, 2, 3}, 4);
        EndpointCard.Cliffs judged =
                new CliffErrors(COMPOUNDS, 1).judged("random", folds, new double[] {6, 7, Double.NaN, 4});
        assertThat(judged.compounds()).isEqualTo(1);
        assertThat(judged.rmse().pooled()).isCloseTo(1, within(5e-5));
        assertThat(judged.rmseOfAll().pooled()).isCloseTo(Math.sqrt(1 / 3.0), within(5e-5));
    }
}
