package org.charcot.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1|'=1+1",
                "-cmd|'-cmd",
                "@SUM(A1)|'@SUM(A1)",
                "  +1|  '+1",
                "name;=1+1|name;'=1+1",
                "name; \u001b=1|name; \u001b'=1",
                "'=quoted|''=quoted",
                "\uff1d1|'\uff1d1"
            })
    void aFormulaIsMadeText(String text, String written) {
        assertThat(SpreadsheetText.written(text)).isEqualTo(written);
        assertThat(SpreadsheetText.read(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "aspirin", "C[N+](C)(C)C", "2'-deoxy", "'tert'-butyl", "a; b", "logp 0.3; tpsa 0.9", "x=1"})
    void otherTextIsWrittenAsItIs(String text) {
        assertThat(SpreadsheetText.written(text)).isEqualTo(text);
        assertThat(SpreadsheetText.read(text)).isEqualTo(text);
    }

    @Property
    void everyTextComesBack(@ForAll("texts") String text) {
        String written = SpreadsheetText.written(text);
        assertThat(SpreadsheetText.read(written)).isEqualTo(text);
        assertThat(written.split(";", -1)).noneMatch(cell -> cell.strip().matches("[=+\\-@].*"));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@'; \t\u001bab").ofMaxLength(12);
    }
}
