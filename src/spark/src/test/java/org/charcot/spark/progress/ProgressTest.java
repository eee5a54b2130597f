package org.charcot.spark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text);

    @Test
    void saysWhatIsDoneHowFastAndWhatIsLeft() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("scored", 30_000L);
        counts.put("filtered", 15_000L);

        assertThat(new Progress(45_000, 100_000, "records", 15, counts).words())
                .isEqualTo(
                        "45,000 of 100,000 records (45 %), 3,000 a second, 19 s left; scored 30,000, filtered 15,000");
        assertThat(new Progress(99_999, 100_000, "records", 0, Map.of()).words())
                .isEqualTo("99,999 of 100,000 records (99 %)");
        assertThat(new Progress(100_000, 100_000, "records", 15, Map.of()).words())
                .isEqualTo("100,000 of 100,000 records (100 %)");
        assertThat(new Progress(0, 0, "tasks", 3, Map.of()).words()).isEqualTo("0 of 0 tasks");
    }

    @ParameterizedTest
    @CsvSource({"0.2, 1 s", "59, 59 s", "61, 2 min", "3599, 60 min", "5400, 1.5 h"})
    void timesAreOfTheirOrder(double seconds, String words) {
        assertThat(Progress.time(seconds)).isEqualTo(words);
    }

    @Test
    void onATerminalALineIsWrittenAnewInItsPlace() {
        ConsoleOutput output = new ConsoleOutput(out, true, Duration.ofDays(1));
        output.tell("Screening");
        output.tellNow("1 of 10");
        output.tellNow("2 of 10");
        output.erase();
        output.tell("Ranking");

        assertThat(text.toString().replace(System.lineSeparator(), "\n"))
                .isEqualTo("Screening\n1 of 10\r       \r2 of 10\r       \rRanking\n");
    }

    @Test
    void elsewhereALineComesOnceInAWhile() {
        ConsoleOutput seldom = new ConsoleOutput(out, false, Duration.ofDays(1));
        seldom.tell("Screening");
        seldom.tellNow("1 of 10");
        ConsoleOutput always = new ConsoleOutput(out, false, Duration.ZERO);
        always.tellNow("2 of 10");
        always.erase();

        assertThat(text.toString().lines()).containsExactly("Screening", "  2 of 10");
    }

    @Test
    void aLineFitsATerminal() {
        new ConsoleOutput(out, true, Duration.ZERO).tellNow("x".repeat(300));

        assertThat(text.toString()).hasSizeLessThan(120);
    }
}
