package org.charcot.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.model.OnnxModel;
import org.charcot.molecule.Molfile;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.testkit.Molecules;
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

    @Test
    void neighboursAndAtomsAreToldIfAskedFor() {
        EndpointPanel panel = new EndpointPanel(List.of(Endpoint.bundled("logd74"), Endpoint.bundled("herg")));
        Predicted told = new Predicted.Asking(panel, new PredictScope(true, true))
                .of(submissions("OCCc1ccccc1"))
                .get(0);
        Predicted bare = new Predicted.Asking(panel, new PredictScope(false, false))
                .of(submissions("OCCc1ccccc1"))
                .get(0);
        assertThat(bare.words()).isEmpty();
        assertThat(bare.atoms()).isNull();
        int own = bare.numbers().length;
        assertThat(told.numbers()).startsWith(bare.numbers()).hasSize(own + 4);
        assertThat(told.numbers()[own + 1]).isBetween(0.0, 1.0);
        assertThat(told.numbers()[own + 3]).isBetween(0.0, 1.0);
        assertThat(told.words()).hasSize(6);
        // what atoms add, and what lies on none, is the answer of the model before calibration
        ExplainedAtoms atoms = told.atoms();
        assertThat(atoms.byAtom()).hasSize(2);
        assertThat(atoms.byAtom()[0].split(" ")).hasSize(9);
        Answer[] answers = panel.asker().answers(List.of(new Featuriser().of(Molecules.of("OCCc1ccccc1"))))[0];
        for (int i = 0; i < 2; i++) {
            double sum = Arrays.stream(atoms.byAtom()[i].split(" "))
                    .mapToDouble(Double::parseDouble)
                    .sum();
            assertThat(atoms.base()[i] + atoms.wholeMolecule()[i] + sum).isCloseTo(answers[i].value(), within(0.01));
        }
    }

    @Test
    void aMolfileIsToldByItsSmiles() {
        String molfile = new Molfile().of(Molecules.of("CCO"), "ethanol");
        Submission submission = new Submission("e", Notation.MOLFILE, molfile, "f", 3, 0, null);
        Predicted row = new Predicted.Asking(new EndpointPanel(List.of(LOGARITHM)), new PredictScope(false, false))
                .of(List.of(submission))
                .get(0);
        assertThat(row.smiles()).isEqualTo(Molecules.of("CCO").smiles());
        assertThat(row.position()).isEqualTo(submission.position());
    }
}
