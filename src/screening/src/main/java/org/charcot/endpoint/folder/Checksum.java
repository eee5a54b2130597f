package org.charcot.endpoint.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256, and files that end in their own. */
public final class Checksum {
    private static final int LENGTH = 32;

    private Checksum() {}

    static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash: every Java has SHA-256", e);
        }
    }

    /** The SHA-256, in hexadecimal digits. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    public static byte[] sealed(byte[] content) {
        byte[] all = Arrays.copyOf(content, content.length + LENGTH);
        System.arraycopy(of(content), 0, all, content.length, LENGTH);
        return all;
    }

    /** The content of {@code sealed} without its seal, or null if they do not belong together. */
    public static byte[] opened(byte[] sealed) {
        if (sealed.length < LENGTH) {
            return null;
        }
        byte[] content = Arrays.copyOf(sealed, sealed.length - LENGTH);
        byte[] seal = Arrays.copyOfRange(sealed, content.length, sealed.length);
        return Arrays.equals(seal, of(content)) ? content : null;
    }
}
