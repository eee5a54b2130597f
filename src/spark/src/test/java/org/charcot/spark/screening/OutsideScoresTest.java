package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.charcot.error.UserException;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.screen.ScoredSubmission;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class OutsideScoresTest {
    private static final Profile PROFILE = ProfileReader.read("""
            name: docked
            outside_scores:
              docking: {column: "dock score", desire: low, inner: -10, outer: -6}
              gpu: {desire: high, inner: 0, outer: 1}
            """, "docked.yaml", Set.of());

    @TempDir
    private Path folder;

    private ScreenRequest.ScoresFile file(String text) throws IOException {
        Path file = folder.resolve("scores.csv");
        Files.writeString(file, text);
        return new ScreenRequest.ScoresFile(file.toString(), "name");
    }

    private static OutsideScores open(ScreenRequest.ScoresFile file) {
        return OutsideScores.open(file, PROFILE, SharedSpark.session());
    }

    private static Map<String, String> byId(JavaRDD<ScoredSubmission> scored) {
        Map<String, String> texts = new TreeMap<>();
        scored.collect()
                .forEach(
                        one -> texts.put(one.submission().id(), one.outsideScores()[0] + " " + one.outsideScores()[1]));
        return texts;
    }

    @Test
    void goToTheirMoleculesSentOrJoined() throws IOException {
        OutsideScores scores = open(file("gpu,name,dock score,more\n0.5,a,-8.5,x\n,b,-7,y\n0.1,elsewhere,-9,z\n"));
        JavaRDD<Submission> library = JavaSparkContext.fromSparkContext(
                        SharedSpark.session().sparkContext())
                .parallelize(List.of("a", "b", "c"), 2)
                .map(id -> new Submission(id, Notation.SMILES, "C", "f", 1, 0, null));
        Map<String, String> sent = byId(scores.beside(library));
        assertThat(sent)
                .containsExactly(Map.entry("a", "-8.5 0.5"), Map.entry("b", "-7.0 NaN"), Map.entry("c", "NaN NaN"));
        assertThat(byId(scores.joined(library, new double[] {Double.NaN, Double.NaN})))
                .isEqualTo(sent);
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertThatThrownBy(() -> open(file("name,gpu\na,1\n")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no column dock score, expected one of [name, gpu]");
        assertThatThrownBy(() -> open(file("name,gpu,dock score\na,1,2\nb,1,2\na,3,4\n")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("has 2 rows for a, expected one for each identifier");
        assertThatThrownBy(() -> open(file("name,gpu,dock score\na,1,good\n")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("column dock score")
                .hasMessageContaining("holds good, expected numbers");
        assertThatThrownBy(() -> open(null))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("asks for outside_scores [docking, gpu], expected --scores");
        Profile plain = ProfileReader.read(
                "{name: plain, properties: {logp: {best_to: 3, zero_above: 5}}}", "plain.yaml", Set.of());
        assertThatThrownBy(() ->
                        OutsideScores.open(new ScreenRequest.ScoresFile("x.csv", "id"), plain, SharedSpark.session()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("profile plain has no outside_scores");
    }
}
