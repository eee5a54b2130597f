package org.charcot.library.stream;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text out of bytes that nobody declared: UTF-8, and where they are not that, Latin-1 as Windows has it, with the euro. */
public final class Decoded {
    /** How much of a record that is too long to be read is shown. */
    static final int SHOWN = 1_000;

    private static final Charset LATIN = Charset.forName("windows-1252");

    private Decoded() {}

    public static String text(byte[] bytes, int from, int to) {
        boolean ascii = true;
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                ascii = false;
                break;
            }
        }
        if (ascii) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, to - from, LATIN);
        }
    }

    public static String text(byte[] bytes) {
        return text(bytes, 0, bytes.length);
    }

    /** An identifier is one line of text whatever it was in the file. */
    public static String id(String raw) {
        String id = raw.strip();
        for (int i = 0; i < id.length(); i++) {
            if (Character.isISOControl(id.charAt(i))) {
                return id.replaceAll("\\p{Cntrl}+", " ");
            }
        }
        return id;
    }

    public static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN);
    }
}
