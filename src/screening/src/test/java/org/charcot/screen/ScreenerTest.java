package org.charcot.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.model.OnnxModel;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.testkit.endpoint.AssayEndpoint;
import org.charcot.testkit.endpoint.OnnxModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptors of every kind in the gates and the score of a profile. */
@SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
class ScreenerTest {
    private final Screener screener = new Screener(ProfileReader.read("""
                    name: mine
                    gates:
                      limits:
                        qed: {min: 0.5}
                        synthetic_accessibility: {max: 4}
                        labile_groups: {max: 0}
                    properties:
                      cns_mpo_crippen_low: {zero_below: 2, best_from: 4}
                    """, "mine.yaml", Set.of()), List.of());

    @ParameterizedTest
    @CsvSource({
        "Nc1nc2ccc(OC(F)(F)F)cc2s1, SCORED,",
        "CC1=NN(c2ccccc2)C(=O)C1, SCORED,",
        "CC12CC3CC(C)(C1)CC(N)(C3)C2, FILTERED, synthetic_accessibility > 4",
        "CC(=O)Oc1ccccc1C(=O)O, FILTERED, labile_groups > 0",
        "CCCCCCCCCCCCCCCCCCCC, FILTERED, qed < 0.50",
    })
    void limitsOnDearDescriptors(String smiles, Outcome outcome, String reason) {
        Screened screened = screener.screen(new Submission("one", Notation.SMILES, smiles, "f", 1, 1, null));
        assertThat(screened.outcome()).isEqualTo(outcome);
        assertThat(screened.reason()).isEqualTo(reason);
        assertThat(screened.measurements()).hasSize(Descriptor.values().length);
        for (Descriptor descriptor : Descriptor.values()) {
            boolean asked = reason != null && reason.startsWith(descriptor.key() + " ");
            if (outcome == Outcome.SCORED || asked || !descriptor.restsOnGroups()) {
                assertThat(screened.measurements()[descriptor.ordinal()])
                        .as(descriptor.key())
                        .isFinite();
            }
        }
        if (outcome == Outcome.SCORED) {
            assertThat(screened.score()).isEqualTo(1);
        }
    }

    /** They are asked about together, and yet one that fails takes none of the others with it. */
    @Test
    void ofManyOnlyThoseThatFailAreRejected() {
        Profile profile = ProfileReader.read("""
                        name: mine
                        gates: {limits: {molecular_weight: {max: 60}}}
                        endpoints: {logarithm: {folder: here, desire: high, inner: 0, outer: 1}}
                        """, "mine.yaml", Set.of());
        Screener failing = new Screener(
                profile,
                List.of(AssayEndpoint.of("logarithm", -1e9, 1e9, OnnxModel.of(OnnxModels.logarithm(), false))));
        List<ScoredSubmission> entries = Stream.of("CCO", "C", "C1CC", "CC", "CCCCCCCC", "N", "CCC")
                .map(smiles -> new ScoredSubmission(
                        new Submission(smiles, Notation.SMILES, smiles, "f", 1, 1, null), new double[0]))
                .toList();
        List<Screened> rows = failing.screen(entries);
        assertThat(rows).extracting(Screened::id).containsExactly("CCO", "C", "C1CC", "CC", "CCCCCCCC", "N", "CCC");
        assertThat(rows)
                .extracting(Screened::reason)
                .containsExactly(
                        null,
                        "internal_error",
                        "invalid_smiles",
                        null,
                        "molecular_weight > 60",
                        "no_organic_fragment",
                        null);
        assertThat(failing.screen(entries.get(6).submission()))
                .usingRecursiveComparison()
                .isEqualTo(rows.get(6));
        assertThat(failing.screen(List.of())).isEmpty();
    }

    /** Whoever asks several profiles reads a molecule once; the row is the same, but for one that nobody could read. */
    @Test
    void whatWasReadBeforeIsScreenedTheSame() throws InvalidMoleculeException {
        MoleculeReader reader = new MoleculeReader();
        List<ReadSubmission> read = new ArrayList<>();
        for (String smiles :
                List.of("CC1=NN(c2ccccc2)C(=O)C1", "CC(=O)Oc1ccccc1C(=O)O", "Nc1nc2ccc(OC(F)(F)F)cc2s1.Cl")) {
            Submission submission = new Submission(smiles, Notation.SMILES, smiles, "f", 1, 1, null);
            read.add(new ReadSubmission(submission, reader.read(submission)));
        }
        Profile flags = ProfileReader.read(
                "{name: flags, gates: {alerts: {brenk: drop}}, properties: {logp: {best_to: 3, zero_above: 5}}}",
                "flags.yaml",
                Set.of());
        for (Screener each : List.of(screener, new Screener(flags, List.of()))) {
            List<Screened> rows = each.screenRead(read);
            List<Screened> expected =
                    each.screenAll(read.stream().map(ReadSubmission::submission).toList());
            // what a filtered molecule was spared is NaN in both
            assertThat(rows)
                    .usingRecursiveComparison()
                    .withEqualsForType(Double::equals, Double.class)
                    .isEqualTo(expected);
            assertThat(rows).extracting(Screened::outcome).contains(Outcome.SCORED, Outcome.FILTERED);
        }
    }
}
