package org.charcot.result.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.charcot.endpoint.Endpoint;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.screen.Screened;
import org.charcot.screen.Screener;
import org.junit.jupiter.api.Test;

/** What holds of every column, the next one too. */
class ResultColumnsTest {
    private static final Profile PROFILE = ProfileReader.read("""
            extends: als-cns
            name: test
            mechanisms: {any_of: [gsk3b]}
            endpoints: {logd74: ~, pgp_efflux: ~, herg: ~, ames: ~, cyp1a2_inhibition: ~, solubility: ~}
            outside_scores: {docking: {desire: low, inner: -10, outer: -6}}
            """, "test.yaml", Set.copyOf(Endpoint.bundledNames()));

    private static final List<Endpoint> ENDPOINTS =
            PROFILE.endpoints().stream().map(Endpoint::bundled).toList();

    private static List<ResultColumn<?>> entries() {
        List<ResultColumn<?>> entries = new ArrayList<>(ResultColumns.places());
        entries.addAll(ResultColumns.scored(PROFILE, ENDPOINTS));
        entries.addAll(ResultColumns.best(PROFILE, ENDPOINTS));
        entries.addAll(ResultColumns.diversity(PROFILE.pick()));
        return entries;
    }

    @Test
    void eachSaysWhatItIs() {
        assertThat(entries()).allSatisfy(entry -> {
            Column column = entry.description();
            assertThat(column.name()).matches("[a-z][a-z0-9_]*");
            assertThat(column.meaning()).as(column.name()).isNotBlank();
            assertThat(column.unit()).as(column.name()).isNotNull();
            assertThat(column.direction()).as(column.name()).matches("|(high|low|neither).*");
        });
        assertThat(entries().stream().map(entry -> entry.description().name())).doesNotHaveDuplicates();
    }

    @Test
    void eachIsEmptyInItsOwnType() {
        assertThat(entries()).allSatisfy(entry -> {
            Column column = entry.description();
            assertThat(column.type().holds(entry.empty().from("a fault")))
                    .as(column.name())
                    .isTrue();
        });
    }

    @Test
    void theRankedTableHasEachOnce() {
        assertThat(ResultColumns.ranked(PROFILE, ENDPOINTS))
                .containsExactlyInAnyOrderElementsOf(entries().stream()
                        .<Column>map(ResultColumn::description)
                        .toList());
    }

    @Test
    void eachOfAScoredMoleculeHasAValueOfItsType() {
        Screened riluzole = new Screener(PROFILE, ENDPOINTS)
                .screen(new Submission("r", Notation.SMILES, "Nc1nc2ccc(OC(F)(F)F)cc2s1", "f", 1, 0, null));
        assertThat(ResultColumns.scored(PROFILE, ENDPOINTS)).allSatisfy(entry -> assertThat(
                        entry.description().type().holds(entry.value().from(riluzole)))
                .as(entry.description().name())
                .isTrue());
    }

    @Test
    void columnsOfALibraryTakeNoNameOfOurs() {
        List<Column> kept = ResultColumns.kept(
                List.of("Prix", "Score", "prix", "molfile", "Prix", "library_Score"),
                PROFILE,
                ENDPOINTS,
                Set.of("molfile"));
        assertThat(kept)
                .extracting(Column::name)
                .containsExactly("Prix", "library_Score", "prix_2", "library_molfile", "Prix_3", "library_Score_2");
        assertThat(ResultColumns.ranked(PROFILE, ENDPOINTS, kept))
                .containsAll(kept)
                .extracting(column -> column.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void columnsOfALibraryAreFilledInTheirOrder() {
        List<Column> kept = ResultColumns.kept(List.of("Prix", "Stock"), PROFILE, ENDPOINTS, Set.of());
        Screened riluzole = new Screener(PROFILE, ENDPOINTS)
                .screen(new Submission(
                        "r", Notation.SMILES, "Nc1nc2ccc(OC(F)(F)F)cc2s1", "f", 1, 0, null, List.of("12,50", "oui")));
        List<ResultColumn<Screened>> scored = ResultColumns.scored(PROFILE, ENDPOINTS, kept);
        assertThat(scored.subList(scored.size() - 2, scored.size()))
                .extracting(column -> column.value().from(riluzole))
                .isEqualTo(List.of("12,50", "oui"));
    }

    /** They go to every machine, and must not take models along. */
    @Test
    void theyTravelLightly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(entries());
        }
        assertThat(bytes.size()).isLessThan(200_000);
    }
}
