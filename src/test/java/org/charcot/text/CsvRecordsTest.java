package org.charcot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
    @Test
    void quotesHoldCommasQuotesAndLineEnds() {
        CsvRecords records = new CsvRecords(new StringReader("a,\"b,\"\"c\"\"\",\n\n\"d\r\ne\",f\r\ng"));

        assertThat(records.next()).isEqualTo(List.of("a", "b,\"c\"", ""));
        assertThat(records.line()).isEqualTo(1);
        assertThat(records.next()).isEqualTo(List.of("d\r\ne", "f"));
        assertThat(records.line()).isEqualTo(3);
        assertThat(records.next()).isEqualTo(List.of("g"));
        assertThat(records.line()).isEqualTo(5);
        assertThat(records.hasNext()).isFalse();
    }

    @Test
    void emptyTextHasNoRecords() {
        assertThat(new CsvRecords(new StringReader("\n\n")).hasNext()).isFalse();
    }
}
