package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.charcot.error.UserException;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
class StudyCommandTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void session() {
        SharedSpark.session();
    }

    private static int study(String... options) {
        return new CommandLine(new StudyCommand())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    throw new AssertionError(e.getMessage(), e);
                })
                .execute(options);
    }

    @Test
    void everyReferenceCompoundLandsSomewhere() throws Exception {
        List<String> lines = new ArrayList<>(ManyMolecules.smiles(300));
        lines.add("Nc1nc2ccc(OC(F)(F)F)cc2s1 riluzole");
        lines.add("not-a-molecule broken");
        Path library = Files.write(folder.resolve("library.smi"), lines);
        Path out = folder.resolve("out");
        assertThat(study("--library", library.toString(), "--draws", "100", "--out", out.toString()))
                .isZero();
        List<Row> rows = SharedSpark.session()
                .read()
                .parquet(out.resolve("study.parquet").toString())
                .collectAsList();
        assertThat(rows).hasSizeGreaterThan(150);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.<Double>getAs("percentile")).isBetween(0.0, 100.0);
            assertThat(row.getAs("score") == null).isEqualTo(row.getAs("removed_by") != null);
            assertThat(row.<Boolean>getAs("seen")).isEqualTo(row.<Double>getAs("nearest_training_similarity") == 1);
        });
        Row riluzole = rows.stream()
                .filter(row -> row.getAs("name").equals("riluzole"))
                .findFirst()
                .orElseThrow();
        assertThat(riluzole.<String>getAs("outcome_class")).isEqualTo("positive");
        assertThat(riluzole.<Double>getAs("score")).isBetween(0.0, 1.0);
        assertThat(out.resolve("study.md"))
                .content()
                .contains("no statement on any medicine")
                .contains("Known failures that rank high")
                .contains("- riluzole (positive, approved): percentile")
                .contains("limits: molecular_weight > 550");
        assertThat(out.resolve("study.svg")).content().startsWith("<svg ");
        assertThat(SharedSpark.session()
                        .read()
                        .parquet(out.resolve("groups.parquet").toString())
                        .collectAsList())
                .extracting(row -> row.<String>getAs("ranker"))
                .contains("als-cns", "cns_mpo", "similarity", "shuffled");
    }

    @Test
    void refusesALibraryThatMatchesNothing() throws Exception {
        Path library = Files.write(folder.resolve("salt.smi"), List.of("CCCCCCCCCCCCCCCCCCCCCCCCCCCCCC wax"));
        assertThatThrownBy(() -> study(
                        "--library",
                        library.toString(),
                        "--out",
                        folder.resolve("never").toString()))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining("none of 1 library records has the properties of a reference compound");
        assertThatThrownBy(() -> study("--library", library.toString(), "--size", "10", "--out", "never"))
                .hasMessageContaining("expected at least 1000 molecules");
        assertThat(folder.resolve("never")).doesNotExist();
    }
}
