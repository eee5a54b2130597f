package org.charcot.learn.split;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.charcot.assay.AssayTable;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequiredSplitsTest {
    @TempDir
    private Path folder;

    private AssayTable table(String... years) throws Exception {
        StringBuilder text = new StringBuilder("smiles,label,year\n");
        for (String year : years) {
            text.append("C,1,").append(year).append('\n');
        }
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        TableMapping mapping = new TableMapping(null, null, null, null, null, null, null, "year");
        return AssayTable.readAsIs(file, mapping, Task.REGRESSION);
    }

    @Test
    void aSplitByTimeThatIsRequiredNeedsYears() throws Exception {
        AssayTable undated = table("", "");
        assertThatThrownBy(() -> SplitChoice.of("random,time").check(undated))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("Cannot split by time: ", "table.csv has no years", "--year-column");
        for (String choice : new String[] {"all", "none", "random,cluster"}) {
            assertThatCode(() -> SplitChoice.of(choice).check(undated))
                    .as(choice)
                    .doesNotThrowAnyException();
        }
    }

    /** That some rows have none is found later, when compounds are dated by the oldest of their rows. */
    @Test
    void oneYearIsEnoughToGoOn() throws Exception {
        AssayTable dated = table("", "2001");
        assertThatCode(() -> SplitChoice.of("time").check(dated)).doesNotThrowAnyException();
    }
}
