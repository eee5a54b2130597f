package org.charcot.library.layout;

import java.io.IOException;
import org.charcot.library.stream.ByteLines;

/** The four lines with which a molfile begins: its title, the program, a remark, and the counts with the version. */
public final class MolfileHeader {
    private static final int COUNTS = 4;
    private static final int VERSION = 5;

    private MolfileHeader() {}

    /** Whether another molfile may begin on the line after this one: behind the last one's end, or behind an item. */
    public static boolean mayFollow(ByteLines lines) {
        return lines.startsWith("M  END") || lines.blank();
    }

    /** Whether the line at hand is the title of a molfile: three lines on there are the counts. */
    public static boolean beginsAt(ByteLines lines) throws IOException {
        if (lines.startsWith(">") || lines.overlong()) {
            return false;
        }
        int start = lines.from();
        for (int line = 1; line < COUNTS && start >= 0; line++) {
            start = lines.extend();
        }
        boolean counts = start >= 0 && isCounts(lines.bytes(), start, lines.to());
        lines.retract();
        return counts;
    }

    private static boolean isCounts(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        int version = end - VERSION;
        boolean versioned = version >= from + 6
                && bytes[version] == 'V'
                && (bytes[version + 1] == '2' || bytes[version + 1] == '3')
                && bytes[version + 2] == '0'
                && bytes[version + 3] == '0'
                && bytes[version + 4] == '0';
        for (int i = from; versioned && i < from + 6; i++) {
            versioned = bytes[i] == ' ' || (bytes[i] >= '0' && bytes[i] <= '9');
        }
        return versioned;
    }
}
