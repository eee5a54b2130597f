package org.charcot.library.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Walks the lines of a stream as ranges of one reused array, with their numbers and byte offsets. */
public final class ByteLines implements Closeable {
    public static final int LONGEST_LINE = 1_000_000;

    /** What is kept of a longer one: a thousand characters of at most four bytes. */
    private static final int KEPT = 4_000;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int filled;
    private long origin;
    private int from;
    private int to;
    private int next;
    private int firstTo;
    private int firstNext;
    private long offset;
    private long line;
    private int joined = 1;
    private boolean overlong;
    private boolean held;

    /**
     * @param origin the offset in its file of the first byte that {@code in} gives
     * @param firstLine the number of the line that begins there
     */
    public ByteLines(InputStream in, long origin, long firstLine) {
        this.in = in;
        this.origin = origin;
        this.line = firstLine - 1;
    }

    /** Moves to the next line; false at the end of the stream. */
    public boolean next() throws IOException {
        if (held) {
            held = false;
            return true;
        }
        from = next;
        overlong = false;
        boolean found = scan();
        if (found) {
            line += joined;
            joined = 1;
            firstTo = to - from;
            firstNext = next - from;
        }
        return found;
    }

    /** Adds the following line to this one: the index at which it begins, or -1 at the end or above the limit. */
    public int extend() throws IOException {
        int start = next - from;
        if (overlong || !scan() || overlong) {
            return -1;
        }
        joined++;
        return from + start;
    }

    /** Takes back every {@link #extend()} since the last {@link #next()}. */
    public void retract() {
        to = from + firstTo;
        next = from + firstNext;
        joined = 1;
        overlong = false;
    }

    /** Lets the next {@link #next()} stay on this line. */
    public void hold() {
        held = true;
    }

    /** Says that this line is the {@code number}th of its file. */
    public void number(long number) {
        line = number;
    }

    /** Leaves out the mark with which some editors begin a file. */
    public void skipByteOrderMark() {
        if (offset == 0 && startsWith("\u00ef\u00bb\u00bf")) {
            from += 3;
            firstTo -= 3;
            firstNext -= 3;
        }
    }

    /** Finds where the line that begins at {@code next} ends; false where there is none, or no room to join it. */
    private boolean scan() throws IOException {
        boolean extending = from != next;
        int length = next - from;
        int start = length;
        offset = extending ? offset : origin + from;
        while (true) {
            int i = from + length;
            while (i < filled && bytes[i] != '\n') {
                i++;
            }
            length = i - from;
            overlong |= length > LONGEST_LINE;
            if (i < filled || (overlong && extending)) {
                break;
            }
            compact();
            if (overlong) {
                origin += filled - KEPT;
                filled = KEPT;
                length = KEPT;
            }
            if (!fill()) {
                break;
            }
        }
        next = Math.min(from + length + 1, filled);
        to = overlong ? wholeCharacters(from + Math.min(length, KEPT)) : from + length;
        if (to > from + start && bytes[to - 1] == '\r') {
            to--;
        }
        return length > start || next > from + start;
    }

    /** Leaves out a last character that may have been cut in two. */
    private int wholeCharacters(int end) {
        int whole = end;
        while (whole > end - 3 && bytes[whole - 1] < 0) {
            whole--;
        }
        return whole;
    }

    private void compact() {
        System.arraycopy(bytes, from, bytes, 0, filled - from);
        origin += from;
        filled -= from;
        next -= from;
        from = 0;
    }

    private boolean fill() throws IOException {
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        filled += Math.max(read, 0);
        return read >= 0;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    /** The end of the line, its terminator left out. */
    public int to() {
        return to;
    }

    public long offset() {
        return offset;
    }

    /** The number of the line, of the first one where several were joined. */
    public long line() {
        return line;
    }

    /** The number of the line after this one. */
    public long followingLine() {
        return line + joined;
    }

    /** What there is of the line in which reading failed. */
    public String remainder() {
        return Decoded.text(bytes, from, Math.min(filled, from + KEPT));
    }

    /** Whether this line was longer than the limit, so that only its beginning is here. */
    public boolean overlong() {
        return overlong;
    }

    public boolean blank() {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    public boolean startsWith(String latin) {
        if (to - from < latin.length()) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            if ((bytes[from + i] & 0xff) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public String text() {
        return Decoded.text(bytes, from, to);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
