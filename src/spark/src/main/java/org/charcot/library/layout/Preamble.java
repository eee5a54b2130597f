package org.charcot.library.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.library.stream.Delimiter;

/** A line before the header of a table that tells programs how to read it: Excel's {@code sep=;}, or the encoding. */
public final class Preamble {
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?.*");
    private static final Pattern ENCODING =
            Pattern.compile("(?i)[\\s#;,\"'*/-]*(file)?(en)?coding\\s*[:=]\\s*\"?[\\w-]+[\\s#;,\"'*/-]*");

    private Preamble() {}

    /** Whether a line is one; a separator may have cut it. */
    public static boolean isOne(String line) {
        return line.matches("(?i)\"?sep=.?\"?\\W*") || ENCODING.matcher(line).matches();
    }

    /** The delimiter that a line names. */
    public static Optional<Delimiter> delimiter(String line) {
        Matcher separator = SEPARATOR.matcher(line);
        return separator.matches()
                ? List.of(Delimiter.COMMA, Delimiter.SEMICOLON, Delimiter.TAB).stream()
                        .filter(one -> one.symbol() == (byte) separator.group(1).charAt(0))
                        .findFirst()
                : Optional.empty();
    }
}
