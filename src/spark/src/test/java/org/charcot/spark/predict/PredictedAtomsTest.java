package org.charcot.spark.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Linear;
import org.charcot.endpoint.model.Link;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.predict.PredictScope;
import org.charcot.spark.table.AnswerFile;
import org.charcot.testkit.endpoint.AssayEndpoint;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvDialect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class PredictedAtomsTest {
    @TempDir
    private Path folder;

    private static Endpoint endpoint(String name, double weight) {
        double[] weights = new double[FeatureSet.SIZE];
        // single atoms, as ECFP begins with them, and all larger environments
        Arrays.fill(weights, 0, 4096, weight);
        return AssayEndpoint.of(name, -1e9, 1e9, new Linear(5, weights, Link.IDENTITY));
    }

    private List<Row> predicted(PredictScope scope) throws Exception {
        Path library = Files.writeString(folder.resolve("library.smi"), "OCC ethanol\nnot-a-molecule bad\nC methane\n");
        SparkSession session = SharedSpark.session();
        String out = folder.resolve("out.parquet").toString();
        AnswerFile file = AnswerFile.at(
                out, null, CsvDialect.PLAIN, true, session.sparkContext().hadoopConfiguration());
        AnswerFile.Counts counts = new PredictJob(session, List.of(endpoint("six", 6), endpoint("none", 0)), scope)
                .run(List.of(library.toString()), LibraryOptions.SNIFFED, file, words -> {});
        assertThat(counts).isEqualTo(new AnswerFile.Counts(2, 1));
        return session.read().parquet(out).collectAsList();
    }

    @Test
    void contributionsStandInTheOrderOfTheCanonicalSmiles() throws Exception {
        List<Row> rows = predicted(new PredictScope(false, true));
        assertThat(rows.get(0).schema().fieldNames())
                .containsExactly(
                        "id",
                        "smiles",
                        "canonical_smiles",
                        "six_value",
                        "six_low",
                        "six_high",
                        "six_base",
                        "six_atoms",
                        "six_whole_molecule",
                        "none_value",
                        "none_low",
                        "none_high",
                        "none_base",
                        "none_atoms",
                        "none_whole_molecule");
        Row ethanol = rows.get(0);
        assertThat(ethanol.<String>getAs("canonical_smiles")).isEqualTo("CCO");
        // three atoms, two environments of one bond and one of both
        assertThat(ethanol.<Double>getAs("six_value")).isEqualTo(41);
        assertThat(ethanol.<Double>getAs("six_base")).isEqualTo(5);
        assertThat(ethanol.<String>getAs("six_atoms")).isEqualTo("11 14 11");
        assertThat(ethanol.<Double>getAs("six_whole_molecule")).isZero();
        assertThat(ethanol.<String>getAs("none_atoms")).isEqualTo("0 0 0");
        assertThat(rows.get(1).<String>getAs("six_atoms")).isEqualTo("6");
    }

    @Test
    void nothingIsSaidOfAtomsUnlessAsked() throws Exception {
        assertThat(predicted(new PredictScope(false, false)).get(0).schema().fieldNames())
                .doesNotContain("canonical_smiles", "six_atoms");
    }
}
