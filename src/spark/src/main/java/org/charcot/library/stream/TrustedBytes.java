package org.charcot.library.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The beginning of a stream that checksums vouch for; what is behind it is damage, though bytes may still come. */
public final class TrustedBytes extends FilterInputStream {
    private final Intact intact;
    private long given;

    public TrustedBytes(InputStream in, Intact intact) {
        super(in);
        this.intact = intact;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (given == intact.size()) {
            throw new DamagedStreamException(intact.damage());
        }
        int read = in.read(bytes, from, (int) Math.min(length, intact.size() - given));
        given += Math.max(read, 0);
        return read;
    }
}
