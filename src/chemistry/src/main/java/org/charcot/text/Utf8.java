package org.charcot.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.charcot.error.UserException;

/** Text that a person wrote in an editor of their own, which may not have saved it as UTF-8. */
public final class Utf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What nobody writes by hand, and parsers of YAML take minutes for. */
    private static final int MOST_BYTES = 1_000_000;

    private Utf8() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @param what the file, as messages call it, such as {@code profile: my.yaml}
     * @throws UserException if it is in another encoding, naming the first line that shows it, or longer than a million
     *     bytes
     */
    public static String decoded(byte[] bytes, String what) {
        if (bytes.length > MOST_BYTES) {
            throw new UserException(String.format(
                    Locale.ROOT,
                    "Cannot read %s, it has %,d bytes, expected at most %,d",
                    what,
                    bytes.length,
                    MOST_BYTES));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1
                    + IntStream.range(0, in.position())
                            .filter(i -> bytes[i] == '\n')
                            .count();
            throw new UserException(
                    "Cannot read " + what + ", line " + line + " is not UTF-8, expected a file saved in that encoding");
        }
        String text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
