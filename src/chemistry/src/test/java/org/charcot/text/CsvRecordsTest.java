package org.charcot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
    @Test
    void splitsLinesIntoFields() {
        assertThat(all("a,b\nc,d\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void needsNoLineEndAfterTheLastRecord() {
        assertThat(all("a,b\nc,")).containsExactly(List.of("a", "b"), List.of("c", ""));
    }

    @Test
    void takesCarriageReturnsAndAByteOrderMark() {
        assertThat(all("\uFEFFa,b\r\n\"c\",d\r\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void keepsCommasQuotesAndLineBreaksWithinQuotes() {
        assertThat(all("\"[C,N]\",\"say \"\"no\"\"\",\"two\nlines\",\"\"\n"))
                .containsExactly(List.of("[C,N]", "say \"no\"", "two\nlines", ""));
    }

    @Test
    void keepsBlanksAndPassesOverEmptyLines() {
        assertThat(all("\n a ,b\n\n\nc,d\n\n")).containsExactly(List.of(" a ", "b"), List.of("c", "d"));
    }

    @Test
    void takesAnotherSeparator() {
        assertThat(new CsvRecords(new StringReader("a,b\tc"), "table.tsv", '\t').next())
                .containsExactly("a,b", "c");
    }

    @Test
    void saysOnWhichLineARecordBegins() {
        CsvRecords records = records("a\n\"b\nb\"\n\nc\n");
        List<Long> lines = new ArrayList<>();
        assertThat(records.line()).isZero();
        while (records.hasNext()) {
            records.next();
            lines.add(records.line());
        }
        assertThat(lines).containsExactly(1L, 2L, 5L);
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        CsvRecords records = records("a\n\"b\nc");
        records.next();
        assertThatThrownBy(records::hasNext)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot read table.csv, line 2: a quote is never closed");
    }

    @Test
    void refusesTextAfterAClosingQuote() {
        assertThatThrownBy(() -> records("\"a\"b,c").next())
                .hasMessage("Cannot read table.csv, line 1: 'b' after a closing quote, expected ',' or the line's end");
    }

    @Test
    void namesTheLineOfARecordItsReaderRefuses() {
        CsvRecords records = records("a\nb\nc\n");
        records.next();
        records.next();
        assertThat(records.hasNext()).isTrue();
        assertThat(records.refusal("1 field, expected 2"))
                .hasMessage("Cannot read table.csv, line 2: 1 field, expected 2");
    }

    @Test
    void endsWithNoSuchElement() {
        assertThatThrownBy(() -> records("").next()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void readsFieldsLongerThanItsBuffer() {
        String plain = "x".repeat(40_000);
        String quoted = "y,\n".repeat(20_000);
        assertThat(all(plain + ",\"" + quoted + "\"\n" + plain))
                .containsExactly(List.of(plain, quoted), List.of(plain));
    }

    @Property(tries = 200)
    void readsBackWhateverWasQuoted(
            @ForAll @Size(min = 1, max = 5)
                    List<
                                    @Size(min = 1, max = 4) List<
                                            @Chars({'"', ',', '\n', '\r'}) @CharRange(from = 'a', to = 'c') String>>
                            table) {
        String text = table.stream()
                .map(row -> row.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        assertThat(all(text)).isEqualTo(table);
    }

    private static CsvRecords records(String text) {
        return new CsvRecords(new StringReader(text), "table.csv");
    }

    private static List<List<String>> all(String text) {
        List<List<String>> all = new ArrayList<>();
        records(text).forEachRemaining(all::add);
        return all;
    }
}
