package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charcot.testkit.review.SampleResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
class ReportCommandTest {
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void rewritesTheReportOfAResult(@TempDir Path folder) throws IOException {
        SampleResult.write(folder);
        Files.writeString(folder.resolve("report.html"), "an older one");
        assertThat(run(folder.toString())).isZero();
        assertThat(said.toString().trim())
                .isEqualTo(folder.resolve("report.html").toString());
        assertThat(folder.resolve("report.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void saysWhatIsMissingWithoutAStackTrace(@TempDir Path folder) {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(complained.toString()).contains("manifest.json is missing").doesNotContain("at org.charcot");
    }

    private int run(String... arguments) {
        return new CommandLine(new ReportCommand())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}
