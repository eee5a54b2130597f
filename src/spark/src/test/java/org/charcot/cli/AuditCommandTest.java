package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.charcot.error.UserException;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
class AuditCommandTest {
    @TempDir
    Path folder;

    private final StringWriter console = new StringWriter();

    private int run(String... options) {
        return new CommandLine(new AuditCommand())
                .setOut(new PrintWriter(console))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    throw new AssertionError(e.getMessage(), e);
                })
                .execute(options);
    }

    @Test
    void writesWhatIsLeftWholeAndOnce() throws Exception {
        SharedSpark.session();
        Path data = folder.resolve("table.csv");
        Path out = folder.resolve("new/curated.csv");
        Path report = folder.resolve("report.md");
        Files.writeString(data, "structure,outcome\nCCO,active\nOCC,active\nCCN,inactive\n");
        String[] options = {
            "--data", data.toString(),
            "--task", "classification",
            "--smiles-column", "structure",
            "--label-column", "outcome",
            "--label-words", "active=1,inactive=0",
            "--out", out.toString(),
            "--report", report.toString()
        };
        assertThat(run(options)).isZero();
        assertThat(console.toString()).contains("rows that repeat a compound", "2 compounds in " + out);
        assertThat(out).hasContent("""
                        smiles,label,id,inchikey_block,n_rows,label_spread
                        CCO,1.0,LFQSCWFLJHTTHZ-UHFFFAOYSA-N,LFQSCWFLJHTTHZ,2,0.0
                        CCN,0.0,QUSNBJAOOMFDIB-UHFFFAOYSA-N,QUSNBJAOOMFDIB,1,0.0
                        """);
        assertThat(report).content().startsWith("# Audit of " + data);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".partial"));
        }
        assertThatThrownBy(() -> run(options))
                .hasCauseInstanceOf(UserException.class)
                .hasMessageContaining("exists, expected a new file or --overwrite");
        Files.writeString(out, "old");
        String[] again =
                Stream.concat(Stream.of(options), Stream.of("--overwrite")).toArray(String[]::new);
        assertThat(run(again)).isZero();
        assertThat(out).content().startsWith("smiles,label");
    }
}
