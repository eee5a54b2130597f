package org.charcot.library.stream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The plain bytes of a compressed file, member by member: gzip members, bzip2 streams, zstd frames. Each carries its own
 * checksum, so what was given up to the end of a member is what was compressed. A member whose beginning is damaged is an
 * error, not the end of the file.
 */
final class Members extends InputStream {
    private final Compression compression;
    private final BufferedInputStream stored;
    private InputStream member;
    private long given;
    private long intact;

    Members(Compression compression, InputStream stored) {
        this.compression = compression;
        this.stored = new BufferedInputStream(stored, 1 << 16);
    }

    /** How many plain bytes were given when the last member ended whose checksum held. */
    long intact() {
        return intact;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (member != null || begin()) {
            int read = member.read(bytes, from, length);
            if (read >= 0) {
                given += read;
                return read;
            }
            member = null;
            intact = given;
        }
        return -1;
    }

    /** Opens the next member; false at the end of the file. */
    private boolean begin() throws IOException {
        int first = peek();
        if (first == 0 && given > 0) {
            return padding();
        }
        if (first < 0) {
            return false;
        }
        member = compression.member(stored);
        return true;
    }

    private int peek() throws IOException {
        stored.mark(1);
        int first = stored.read();
        stored.reset();
        return first;
    }

    /** Tapes and some copiers fill up the last block with zeros; anything else behind a member is damage. */
    private boolean padding() throws IOException {
        for (int next = stored.read(); next >= 0; next = stored.read()) {
            if (next != 0) {
                throw new IOException("bytes behind the last member are no " + compression.words());
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
