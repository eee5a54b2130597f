package org.charcot.endpoint.folder;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.error.UserException;

/** The SHA-256 of several files, written as {@code sha256sum} does: 64 hexadecimal digits, two blanks, the name. */
final class Checksums {
    private final Map<String, String> digits;

    private Checksums(Map<String, String> digits) {
        this.digits = digits;
    }

    static Checksums of(Map<String, byte[]> files) {
        Map<String, String> digits = new TreeMap<>();
        files.forEach((name, content) -> digits.put(name, Checksum.hex(content)));
        return new Checksums(digits);
    }

    byte[] text() {
        StringBuilder lines = new StringBuilder();
        digits.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Holds the files to what was written beside them.
     *
     * @param endpoint the name that people know it by
     * @throws UserException that names the file which is not the one that was written
     */
    void check(String endpoint, byte[] written) {
        Map<String, String> expected = new TreeMap<>();
        new String(written, StandardCharsets.UTF_8).lines().forEach(line -> {
            String[] parts = line.strip().split("\\s+\\*?", 2);
            expected.put(parts[parts.length - 1], parts[0]);
        });
        digits.forEach((name, hash) -> {
            if (!hash.equals(expected.get(name))) {
                throw new UserException("Cannot load endpoint: " + endpoint + ", " + name
                        + " is damaged: its checksum is not that of " + EndpointBytes.CHECKSUMS);
            }
        });
    }
}
