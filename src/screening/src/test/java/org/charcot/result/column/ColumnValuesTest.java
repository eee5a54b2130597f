package org.charcot.result.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.EndpointPanel;
import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Answer;
import org.charcot.endpoint.neighbour.Neighbour;
import org.charcot.mechanism.Mechanism;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.molecule.inchi.InchiProcess;
import org.charcot.profile.Pick;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.charcot.screen.reason.ReferenceCompound;
import org.charcot.screen.reason.ReferenceCompounds;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;

/** Which columns a ranked table has, and that each is filled with what its name says. */
class ColumnValuesTest {
    private static final String RILUZOLE = "Nc1nc2ccc(OC(F)(F)F)cc2s1";

    private final Profile profile = ProfileReader.read("""
            extends: als-cns
            name: test
            mechanisms: {any_of: [gsk3b]}
            endpoints: {logd74: ~, pgp_efflux: ~, herg: ~, ames: ~, cyp1a2_inhibition: ~, solubility: ~}
            outside_scores: {docking: {desire: low, inner: -10, outer: -6}}
            """, "test.yaml", Set.copyOf(Endpoint.bundledNames()));

    private final List<Endpoint> endpoints =
            profile.endpoints().stream().map(Endpoint::bundled).toList();

    private static <K> Map<String, Object> values(List<ResultColumn<K>> columns, K known) {
        Map<String, Object> values = new TreeMap<>();
        columns.forEach(
                column -> values.put(column.description().name(), column.value().from(known)));
        return values;
    }

    /** The order in which people read them, with types, units and which way is better. */
    @Test
    void theRankedTableIsAsItWasAgreed() throws IOException {
        String found = ResultColumns.ranked(profile, endpoints).stream()
                .map(column -> String.join("\t", column.name(), column.type().key(), column.unit(), column.direction()))
                .collect(Collectors.joining("\n", "", "\n"));
        try (InputStream agreed = ColumnValuesTest.class.getResourceAsStream("ranked-columns.tsv")) {
            assertThat(found).isEqualTo(new String(agreed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aScoredMoleculeIsToldColumnByColumn() {
        Screened riluzole = new Screener(profile, endpoints)
                .screen(new Submission("r", Notation.SMILES, RILUZOLE, "f.smi", 7, 0, null));
        Map<String, Object> values = values(ResultColumns.scored(profile, endpoints), riluzole);
        assertThat(values)
                .containsEntry("id", "r")
                .containsEntry("smiles", riluzole.smiles())
                .containsEntry("submitted", RILUZOLE)
                .containsEntry("file", "f.smi")
                .containsEntry("line", 7L)
                .containsEntry("score", riluzole.score())
                .containsEntry("score_low", riluzole.scoreLow())
                .containsEntry("score_high", riluzole.scoreHigh())
                .containsEntry("mechanism_best", riluzole.mechanism())
                .containsEntry("outside_domain", riluzole.outside())
                .containsEntry("scaffold", riluzole.scaffold())
                .containsEntry("tautomer_key", riluzole.tautomerKey())
                .containsEntry("heavy_atoms", 15)
                .containsEntry("docking", riluzole.outsideScores()[0]);
        IntStream.range(0, profile.components().size()).forEach(i -> assertThat(values)
                .containsEntry(profile.components().get(i).column(), riluzole.desirabilities()[i]));
        List<Descriptor> descriptors = List.of(Descriptor.values());
        IntStream.range(0, descriptors.size())
                .forEach(i -> assertThat(((Number) values.get(descriptors.get(i).key())).doubleValue())
                        .isEqualTo(riluzole.measurements()[i]));
        List<String> outputs = endpoints.stream()
                .flatMap(endpoint -> endpoint.outputs().stream())
                .map(output -> output.name())
                .toList();
        IntStream.range(0, outputs.size())
                .forEach(i -> assertThat(values).containsEntry(outputs.get(i), riluzole.predictions()[i]));
    }

    private RankedMolecule ranked(Optional<Mechanism> mechanism, Optional<ReferenceCompound> known) {
        EndpointPanel.Asker asker = new EndpointPanel(endpoints).asker();
        var features = List.of(new Featuriser().of(Molecules.of(RILUZOLE)));
        Answer[][] answers = asker.answers(features);
        Prediction[] predictions = asker.predictions(features, answers)[0];
        Neighbour active = new Neighbour("active", "CCO", 7.5, 0.4);
        return new RankedMolecule(
                new InchiProcess.Answer("KEY", ""),
                "its unlabelled form",
                ReferenceCompounds.bundled().nearest(Molecules.of(RILUZOLE)),
                known,
                mechanism,
                IntStream.range(0, endpoints.size())
                        .mapToObj(i -> new EndpointAnswer(predictions[i], active, "atoms of " + i))
                        .toList(),
                "brenk:x:1,2",
                null);
    }

    @Test
    void whatIsWorkedOutForTheBestIsToldColumnByColumn() {
        Mechanism gsk3b = profile.mechanisms().orElseThrow().anyOf().get(0);
        ReferenceCompound riluzole =
                ReferenceCompounds.bundled().named("riluzole").orElseThrow();
        RankedMolecule molecule = ranked(Optional.of(gsk3b), Optional.of(riluzole));
        Map<String, Object> values = values(BestColumns.of(profile, endpoints), molecule);
        assertThat(values)
                .containsEntry("inchikey", "KEY")
                .containsEntry("inchikey_fault", "")
                .containsEntry("unlabelled", "its unlabelled form")
                .containsEntry("nearest_reference", "riluzole")
                .containsEntry("nearest_reference_similarity", 1.0)
                .containsEntry("nearest_reference_stage", riluzole.stage())
                .containsEntry("nearest_reference_outcome", riluzole.outcome())
                .containsEntry("known_as", "riluzole")
                .containsEntry("known_drug", true)
                .containsEntry("mechanism_evidence", gsk3b.evidence().key())
                .containsEntry("alert_atoms", "brenk:x:1,2");
        assertThat((String) values.get("mechanism_direction")).startsWith(gsk3b.action() + ": ");
        assertThat((String) values.get("mechanism_history")).startsWith("GSK3B: ");
        for (int i = 0; i < endpoints.size(); i++) {
            String name = endpoints.get(i).name();
            Prediction prediction = molecule.answers().get(i).prediction();
            assertThat(values)
                    .containsEntry(name + "_call", prediction.callWords())
                    .containsEntry(name + "_nearest_id", prediction.nearest().id())
                    .containsEntry(name + "_nearest_label", prediction.nearest().label())
                    .containsEntry(
                            name + "_nearest_similarity", prediction.nearest().similarity())
                    .containsEntry(name + "_in_domain", prediction.insideDomain())
                    .containsEntry(name + "_atoms", "atoms of " + i);
        }
        assertThat(values)
                .containsEntry("gsk3b_nearest_active_id", "active")
                .containsEntry("gsk3b_nearest_active_label", 7.5)
                .containsEntry("gsk3b_nearest_active_similarity", 0.4)
                .doesNotContainKey("herg_nearest_active_id");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        Map<String, Object> values =
                values(BestColumns.of(profile, endpoints), ranked(Optional.empty(), Optional.empty()));
        assertThat(values)
                .containsEntry("known_as", "")
                .containsEntry("known_drug", false)
                .containsEntry("mechanism_evidence", "")
                .containsEntry("mechanism_direction", "")
                .containsEntry("mechanism_history", "");
    }

    /** A binding assay does not tell whether a compound blocks or opens. */
    @Test
    void aDirectionThatWasNotMeasuredIsSaidToBeUnknown() {
        Profile binding = ProfileReader.read("""
                extends: als-cns
                name: test
                mechanisms: {any_of: [sigmar1]}
                """, "test.yaml", Set.copyOf(Endpoint.bundledNames()));
        Mechanism sigma = binding.mechanisms().orElseThrow().anyOf().get(0);
        assertThat(sigma.directionKnown()).isFalse();
        Map<String, Object> values =
                values(BestColumns.of(profile, endpoints), ranked(Optional.of(sigma), Optional.empty()));
        assertThat(values)
                .containsEntry(
                        "mechanism_direction", sigma.action() + ": unknown, " + sigma.measures() + " was measured");
    }

    @Test
    void whatAMoleculeIsToTheOthersIsToldColumnByColumn() {
        Pick pick = profile.pick();
        assertThat(values(ResultColumns.diversity(pick), new ClusterMember(3, "c1ccccc1", 12, true, 40L)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "cluster",
                        3,
                        "cluster_name",
                        "c1ccccc1",
                        "cluster_size",
                        12,
                        "picked",
                        true,
                        "series_size",
                        40L));
        assertThat(values(ResultColumns.diversity(pick), new ClusterMember(1, "", 1, false, 0L)))
                .containsEntry("cluster_name", "no ring")
                .containsEntry("picked", false);
        assertThat(values(ResultColumns.places(), new Place(2, 9)))
                .containsEntry("rank", 2)
                .containsEntry("rank_tied_until", 9);
    }
}
