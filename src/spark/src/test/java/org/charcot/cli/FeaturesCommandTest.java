package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.error.UserException;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
class FeaturesCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(Object command, String... options) {
        return new CommandLine(command)
                .setOut(new PrintWriter(said, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    throw new AssertionError(e.getMessage(), e);
                })
                .execute(options);
    }

    private int features(Path library, Path out, String... more) {
        SharedSpark.session();
        List<String> options = new ArrayList<>(List.of("--library", library.toString(), "--out", out.toString()));
        options.addAll(List.of(more));
        return run(new FeaturesCommand(), options.toArray(String[]::new));
    }

    @Test
    void rowsHoldWhatModelsSeeInTheOrderOfTheLibrary() throws Exception {
        List<String> smiles = ManyMolecules.smiles(150);
        List<String> lines = new ArrayList<>(smiles);
        lines.add(20, "not-a-molecule");
        Path library = Files.write(folder.resolve("library.smi"), lines);
        Path out = folder.resolve("features.parquet");
        assertThat(features(library, out)).isZero();
        assertThat(said.toString())
                .contains("read 151 = written 150 + rejected 1")
                .contains(FeatureSet.NAME);
        List<Row> rows = SharedSpark.session().read().parquet(out.toString()).collectAsList();
        assertThat(rows.get(0).schema().fieldNames())
                .containsExactly("id", "smiles", "feature_indices", "feature_values");
        assertThat(rows).hasSize(150);
        assertThat(rows.get(20).getString(0)).isEqualTo("library.smi:22");
        for (int i = 0; i < rows.size(); i++) {
            Features features = new Featuriser().of(Molecules.of(smiles.get(i)));
            List<Integer> indices = rows.get(i).getList(2);
            List<Double> values = rows.get(i).getList(3);
            assertThat(rows.get(i).getString(1))
                    .isEqualTo(Molecules.of(smiles.get(i)).smiles());
            assertThat(indices.stream().mapToInt(Integer::intValue)).containsExactly(box(features.indices()));
            assertThat(values).hasSameSizeAs(indices);
            for (int k = 0; k < values.size(); k++) {
                assertThat(values.get(k).floatValue()).isEqualTo(features.values()[k]);
            }
        }
        // the message has lines of its own: it points at the place
        List<String> rejected = Files.readAllLines(folder.resolve("features.rejected.csv"));
        assertThat(rejected.get(0)).isEqualTo("file,line,id,reason,message,text");
        assertThat(rejected.get(1)).contains(",21,library.smi:21,invalid_smiles,");
    }

    private static Integer[] box(int[] values) {
        return Arrays.stream(values).boxed().toArray(Integer[]::new);
    }

    @Test
    void refusesOtherFormatsAndFilesThatExist() throws Exception {
        Path library = Files.writeString(folder.resolve("one.smi"), "CCO ethanol\n");
        assertThatThrownBy(() -> features(library, folder.resolve("one.csv")))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining("one.csv, expected a name in .parquet");
        Path out = folder.resolve("one.parquet");
        assertThat(features(library, out)).isZero();
        assertThatThrownBy(() -> features(library, out))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining("Cannot write features: " + out + " exists, expected a new file or --overwrite");
        assertThat(features(library, out, "--overwrite")).isZero();
    }

    @Test
    void eachFeatureHasAName() {
        assertThat(run(new DescribeCommand(), "features")).isZero();
        List<String> lines = said.toString().lines().toList();
        assertThat(lines).hasSize(FeatureSet.SIZE).doesNotHaveDuplicates();
        assertThat(lines).element(0).isEqualTo("    0 ecfp6:0");
        assertThat(lines).element(4096).isEqualTo(" 4096 fcfp4:0");
        assertThat(lines.get(FeatureSet.NUMBERS)).isEqualTo(FeatureSet.NUMBERS + " molecular_weight");
    }
}
