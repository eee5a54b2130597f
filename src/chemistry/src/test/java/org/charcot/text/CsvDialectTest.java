package org.charcot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvDialectTest {
    private static final List<Object> ROW = Arrays.asList(
            "a,b", "c;d", "say \"no\"", "two\nlines", null, 0.5, 12L, -1e-7, true, "=1+1", "-5", Double.NaN);

    @Test
    void plainIsRfc4180() {
        assertThat(CsvDialect.PLAIN.line(ROW))
                .isEqualTo("\"a,b\",c;d,\"say \"\"no\"\"\",\"two\nlines\",,0.5,12,-1.0E-7,true,'=1+1,'-5,NaN");
        assertThat(CsvDialect.PLAIN.beginning()).isEmpty();
    }

    @Test
    void frenchIsWhatExcelInFrenchOpens() {
        assertThat(CsvDialect.FRENCH.line(ROW))
                .isEqualTo("a,b;\"c;d\";\"say \"\"no\"\"\";\"two\nlines\";;0,5;12;-1,0E-7;true;'=1+1;'-5;NaN");
        assertThat(CsvDialect.FRENCH.beginning()).isEqualTo("\uFEFF");
    }

    /** 6,155 may be six thousand. */
    @Test
    void noNumberMayBeOneOfThousands() {
        assertThat(CsvDialect.FRENCH.line(List.of(6.155, -120.125, 0.123, 1234.567, 1.25, 6.1554)))
                .isEqualTo("6,1550;-120,1250;0,123;1234,567;1,25;6,1554");
        assertThat(CsvDialect.PLAIN.line(List.of(6.155))).isEqualTo("6.155");
    }

    @Test
    void aHeaderTellsWhichItIs() {
        for (CsvDialect dialect : CsvDialect.values()) {
            String header = dialect.beginning() + dialect.line(List.of("id", "IC50, nM", "score"));
            assertThat(CsvDialect.ofHeader(header)).isEqualTo(dialect);
        }
        assertThat(CsvDialect.ofHeader("id")).isEqualTo(CsvDialect.PLAIN);
    }

    @Property
    void everyTextComesBack(@ForAll CsvDialect dialect, @ForAll String one, @ForAll String other) {
        String file = dialect.beginning() + dialect.line(List.of("x", one, other)) + "\n";
        List<String> read = new CsvRecords(new StringReader(file), "test", dialect.separator()).next();
        assertThat(read).extracting(SpreadsheetText::read).containsExactly("x", one, other);
    }
}
