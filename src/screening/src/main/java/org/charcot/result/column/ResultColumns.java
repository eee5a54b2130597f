package org.charcot.result.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charcot.endpoint.Endpoint;
import org.charcot.profile.Pick;
import org.charcot.profile.Profile;
import org.charcot.screen.Screened;

/** The columns of the tables of scored and ranked molecules, in order: what a profile and its endpoints make of them. */
public final class ResultColumns {
    private ResultColumns() {}

    /** Of every scored molecule. */
    public static List<ResultColumn<Screened>> scored(Profile profile, List<Endpoint> endpoints) {
        return scored(profile, endpoints, List.of());
    }

    /** The same, with those of the library that go along. */
    public static List<ResultColumn<Screened>> scored(Profile profile, List<Endpoint> endpoints, List<Column> kept) {
        return ScoredColumns.of(profile, endpoints, kept);
    }

    /**
     * Columns of the library that go along: called as they are there, or {@code library_NAME} beside a column of the result
     * that is called so.
     *
     * @param names in the library, in the order of {@link Screened#kept()}
     * @param internal names that the table is worked out with and that are not part of it
     */
    public static List<Column> kept(
            List<String> names, Profile profile, List<Endpoint> endpoints, Set<String> internal) {
        Set<String> taken = new HashSet<>(internal);
        ranked(profile, endpoints).forEach(column -> taken.add(column.name()));
        return LibraryColumns.named(names, taken);
    }

    /** Of a ranked molecule, by where it stands. */
    public static List<ResultColumn<Place>> places() {
        return List.of(
                ResultColumn.count("rank", "1 is best; equal scores stand in the order of their SMILES", Place::rank)
                        .better("low"),
                ResultColumn.count(
                                "rank_tied_until",
                                "the last rank it cannot be told apart from: down to there scores lie within its interval",
                                Place::tiedUntil)
                        .better("low"));
    }

    /** Of a ranked molecule, by what is worked out for the best only. */
    public static List<ResultColumn<RankedMolecule>> best(Profile profile, List<Endpoint> endpoints) {
        List<ResultColumn<RankedMolecule>> columns = new ArrayList<>(BestColumns.of(profile, endpoints));
        columns.addAll(BestColumns.reasons());
        return columns;
    }

    /** Of a ranked molecule, by what it is to the others. */
    public static List<ResultColumn<ClusterMember>> diversity(Pick pick) {
        return DiversityColumns.of(pick);
    }

    /** All columns of the table of ranked molecules. */
    public static List<Column> ranked(Profile profile, List<Endpoint> endpoints) {
        return ranked(profile, endpoints, List.of());
    }

    /** The same, with those of the library that go along. */
    public static List<Column> ranked(Profile profile, List<Endpoint> endpoints, List<Column> kept) {
        List<ResultColumn<?>> columns = new ArrayList<>(places());
        columns.addAll(scored(profile, endpoints, kept));
        columns.addAll(BestColumns.of(profile, endpoints));
        columns.addAll(diversity(profile.pick()));
        columns.addAll(BestColumns.reasons());
        return columns.stream().<Column>map(ResultColumn::description).toList();
    }
}
