package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.charcot.error.UserException;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores as other programs leave them: odd names, blanks, quotes, numbers of any type. */
@Tag("spark")
class OutsideScoresFormatsTest {
    private static final Profile PROFILE = ProfileReader.read("""
            name: docked
            outside_scores:
              docking: {column: "dock`s", desire: low, inner: -10, outer: -6}
            """, "docked.yaml", Set.of());
    private static final Profile NONE = ProfileReader.read(
            "{name: plain, properties: {logp: {best_to: 3, zero_above: 5}}}", "plain.yaml", Set.of());

    @TempDir
    private Path folder;

    private static Map<String, Double> beside(OutsideScores scores, String... ids) {
        Map<String, Double> found = new TreeMap<>();

        scores.beside(JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext())
                        .parallelize(List.of(ids), 2)
                        .map(id -> new Submission(id, Notation.SMILES, "C", "f", 1, 0, null)))
                .collect()
                .forEach(one -> found.put(
                        one.submission().id(), one.outsideScores().length == 0 ? null : one.outsideScores()[0]));
        return found;
    }

    private OutsideScores csv(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("scores.csv"), text);
        return OutsideScores.open(new ScreenRequest.ScoresFile(file.toString(), "id"), PROFILE, SharedSpark.session());
    }

    @Test
    void bracketsInANameAreNoPattern() throws Exception {
        Path file = Files.writeString(folder.resolve("50% #1 x[1].csv"), "id,dock`s\na,-7.5\n");
        Files.writeString(folder.resolve("50% #1 x1.csv"), "id,dock`s\na,-9\n");
        OutsideScores scores =
                OutsideScores.open(new ScreenRequest.ScoresFile(file.toString(), "id"), PROFILE, SharedSpark.session());
        assertThat(beside(scores, "a")).containsEntry("a", -7.5);
    }

    @Test
    void blanksAndQuotesAreNoPartOfANumber() throws Exception {
        assertThat(beside(csv("id,dock`s\na, -7.5 \n\"b \"\"x\"\"\",\"-6\"\nc,  \nd,-1e1\n"), "a", "b \"x\"", "c", "d"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", -7.5, "b \"x\"", -6.0, "c", Double.NaN, "d", -10.0));
    }

    @Test
    void rowsWithoutAnIdentifierBelongToNothing() throws Exception {
        assertThat(beside(csv("id,dock`s\n,-1\n,-2\na,-3\n"), "a", "")).containsEntry("a", -3.0);
        assertThatThrownBy(() -> csv("id,dock`s\na,-1\nb,-2\nb,-2\n"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("has 2 rows for b");
    }

    @Test
    void parquetOfWholeNumbersWithNumbersForIdentifiers() {
        Path file = folder.resolve("scores.PARQUET");
        SharedSpark.session()
                .range(1, 4)
                .selectExpr("id", "cast(if(id = 2, null, -id) as int) as `dock``s`")
                .write()
                .parquet(file.toString());
        OutsideScores scores =
                OutsideScores.open(new ScreenRequest.ScoresFile(file.toString(), "id"), PROFILE, SharedSpark.session());
        assertThat(beside(scores, "1", "2", "3", "4"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("1", -1.0, "2", Double.NaN, "3", -3.0, "4", Double.NaN));
    }

    @Test
    void withoutAFileAndWithoutAQuestionThereAreNone() {
        assertThat(beside(OutsideScores.open(null, NONE, SharedSpark.session()), "a"))
                .containsEntry("a", null);
    }
}
