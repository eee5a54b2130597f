package org.charcot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
    @Test
    void readsWhatIsUtf8() {
        String text = "name: d\u00e9j\u00e0 \ud83e\uddea\n";
        assertThat(Utf8.decoded(text.getBytes(StandardCharsets.UTF_8), "it")).isEqualTo(text);
        assertThat(Utf8.decoded(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "it"))
                .isEqualTo(text);
        assertThat(Utf8.decoded(new byte[0], "it")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 3", "windows-1252, 3", "UTF-16, 1", "UTF-16LE, 3"})
    void namesTheFirstLineThatIsNot(String charset, int line) {
        byte[] bytes = "name: x\n\nquestion: d\u00e9j\u00e0 vu\nscore: {}\n".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> Utf8.decoded(bytes, "profile: my.yaml"))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot read profile: my.yaml, line " + line
                        + " is not UTF-8, expected a file saved in that encoding");
    }

    @Test
    void aCharacterThatIsCutShortIsNone() {
        assertThatThrownBy(() -> Utf8.decoded(new byte[] {'a', '\n', (byte) 0xc3}, "it"))
                .hasMessageContaining("line 2 is not UTF-8");
    }

    @Test
    void refusesWhatNobodyWroteByHand() {
        assertThatThrownBy(() -> Utf8.decoded(new byte[1_000_001], "profile: my.yaml"))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot read profile: my.yaml, it has 1,000,001 bytes, expected at most 1,000,000");
    }
}
