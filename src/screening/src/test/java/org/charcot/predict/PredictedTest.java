package org.charcot.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.model.OnnxModel;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.testkit.endpoint.AssayEndpoint;
import org.charcot.testkit.endpoint.OnnxModels;
import org.junit.jupiter.api.Test;

class PredictedTest {
    private static final Endpoint LOGARITHM =
            AssayEndpoint.of("logarithm", -1e9, 1e9, OnnxModel.of(OnnxModels.logarithm(), false));

    private static List<Submission> submissions(String... smiles) {
        List<Submission> submissions = new ArrayList<>();
        for (String one : smiles) {
            submissions.add(new Submission(one, Notation.SMILES, one, "f", submissions.size(), 0, null));
        }
        return submissions;
    }

    /** They are asked about together, and yet one that fails takes none of the others with it. */
    @Test
    void ofManyOnlyThoseThatFailAreRejected() {
        Predicted.Asking asking =
                new Predicted.Asking(new EndpointPanel(List.of(LOGARITHM)), new PredictScope(true, false));
        List<Predicted> rows = asking.of(submissions("CCO", "C", "C1CC", "CC", "N", "CCCC"));
        assertThat(rows).extracting(Predicted::id).containsExactly("CCO", "C", "C1CC", "CC", "N", "CCCC");
        assertThat(rows)
                .extracting(row -> row.refusal() == null ? "" : row.refusal().reason())
                .containsExactly("", "internal_error", "invalid_smiles", "", "no_organic_fragment", "");
        assertThat(rows.get(1).refusal().message()).contains("expected a number");
        assertThat(rows.get(0).numbers()[0]).isCloseTo(Math.log(1.5), within(1e-6));
        assertThat(rows.get(5).numbers()[0]).isCloseTo(Math.log(2.5), within(1e-6));
        assertThat(asking.of(List.of())).isEmpty();
    }
}
