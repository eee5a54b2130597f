package org.charcot.library.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The stored bytes of one frame of a zstd file, and none beyond it (RFC 8878, section 3.1): a decoder of the whole file
 * does not tell where a frame, and with it the reach of a checksum, ends.
 */
final class ZstdFrame extends InputStream {
    private static final long MAGIC = 0xfd2fb528L;
    private static final long SKIPPABLE = 0x184d2a50L;
    private static final int[] DICTIONARY = {0, 1, 2, 4};
    private static final int[] CONTENT_SIZE = {0, 2, 4, 8};
    private static final int RUN_LENGTH = 1;
    private static final int RESERVED = 3;

    private final InputStream in;
    /** Bytes of the header, of a block's header or of the checksum that are read and not yet given. */
    private byte[] head = new byte[4];

    private int headAt;
    private int headEnd;
    /** Bytes of the block at hand, or of a skippable frame, that are still to be given. */
    private long content;

    private boolean checksum;
    private boolean last;
    private boolean ended;

    ZstdFrame(InputStream in) throws IOException {
        this.in = in;
        need(4);
        long magic = number(0, 4);
        if ((magic & 0xfffffff0L) == SKIPPABLE) {
            need(4);
            content = number(4, 4);
            last = true;
        } else if (magic == MAGIC) {
            header();
        } else {
            throw new IOException("no frame of zstd begins here");
        }
    }

    private void header() throws IOException {
        need(1);
        int descriptor = head[4] & 0xff;
        boolean single = (descriptor & 0x20) != 0;
        checksum = (descriptor & 4) != 0;
        int size = CONTENT_SIZE[descriptor >> 6];
        need((single ? 0 : 1) + DICTIONARY[descriptor & 3] + (size == 0 && single ? 1 : size));
    }

    /** Whether the frame carries a checksum of its content. */
    boolean isChecked() {
        return checksum;
    }

    private void need(int bytes) throws IOException {
        if (headEnd + bytes > head.length) {
            head = Arrays.copyOf(head, headEnd + bytes);
        }
        if (in.readNBytes(head, headEnd, bytes) < bytes) {
            throw new EOFException("it ends within a frame");
        }
        headEnd += bytes;
    }

    private long number(int from, int bytes) {
        long number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            number = number << 8 | (head[from + i] & 0xff);
        }
        return number;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (headAt == headEnd && content == 0) {
            if (ended) {
                return -1;
            }
            advance();
        }
        if (headAt < headEnd) {
            int count = Math.min(length, headEnd - headAt);
            System.arraycopy(head, headAt, bytes, from, count);
            headAt += count;
            return count;
        }
        int count = in.read(bytes, from, (int) Math.min(length, content));
        if (count < 0) {
            throw new EOFException("it ends within a block");
        }
        content -= count;
        return count;
    }

    private void advance() throws IOException {
        headAt = 0;
        headEnd = 0;
        if (last) {
            ended = true;
            if (checksum) {
                need(4);
            }
            return;
        }
        need(3);
        long block = number(0, 3);
        last = (block & 1) != 0;
        int type = (int) (block >> 1 & 3);
        if (type == RESERVED) {
            throw new IOException("a block of an unknown type");
        }
        content = type == RUN_LENGTH ? 1 : block >> 3;
    }
}
