package org.charcot.library.stream;

import com.github.luben.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a library file is compressed as a whole, told by the end of its name and checked by its first bytes. */
public enum Compression {
    NONE("", new int[0], 64) {
        @Override
        InputStream decompress(InputStream in) {
            return in;
        }
    },
    GZIP(".gz", new int[] {0x1f, 0x8b}, 64) {
        @Override
        InputStream decompress(InputStream in) throws IOException {
            return new GZIPInputStream(in, 1 << 16);
        }
    },
    BZIP2(".bz2", new int[] {'B', 'Z', 'h'}, 8) {
        @Override
        InputStream decompress(InputStream in) throws IOException {
            return new ByteByByte(new BZip2CompressorInputStream(in, true));
        }
    },
    ZSTD(".zst", new int[] {0x28, 0xb5, 0x2f, 0xfd}, 64) {
        @Override
        InputStream decompress(InputStream in) throws IOException {
            return new ZstdInputStream(in);
        }
    };

    private final String extension;
    private final int[] magic;
    private final int mostStrides;

    /** @param mostStrides how often a stream may be decompressed and cost little beside the chemistry of its molecules */
    Compression(String extension, int[] magic, int mostStrides) {
        this.extension = extension;
        this.magic = magic;
        this.mostStrides = mostStrides;
    }

    abstract InputStream decompress(InputStream in) throws IOException;

    public String extension() {
        return extension;
    }

    public int mostStrides() {
        return mostStrides;
    }

    public static Compression ofName(String name) {
        for (Compression compression : values()) {
            if (compression != NONE && name.toLowerCase(Locale.ROOT).endsWith(compression.extension)) {
                return compression;
            }
        }
        return NONE;
    }

    public static Compression ofContent(byte[] head) {
        for (Compression compression : values()) {
            if (compression != NONE && compression.begins(head)) {
                return compression;
            }
        }
        return NONE;
    }

    private boolean begins(byte[] head) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The plain bytes; what does not decompress is a {@link DamagedStreamException}, a failing disk is not. */
    public InputStream open(InputStream stored) throws IOException {
        return this == NONE ? stored : new Decompressed(this, new Stored(stored));
    }

    /** Remembers that it was the storage that failed, so that a lost connection is not taken for a damaged file. */
    private static final class Stored extends FilterInputStream {
        private boolean failed;

        Stored(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return in.read(bytes, from, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        // gzip asks this at the end of a member, and takes 0 for the end of the file: a file of many would be cut short
        @Override
        public int available() {
            return 1;
        }
    }

    /** Gives what came before damage, which a decoder asked for a whole array would throw away. */
    private static final class ByteByByte extends FilterInputStream {
        private Exception pending;

        ByteByByte(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = 0;
            try {
                if (pending != null) {
                    throw new IOException(pending);
                }
                for (int one; count < length && (one = in.read()) >= 0; count++) {
                    bytes[from + count] = (byte) one;
                }
            } catch (IOException | RuntimeException e) {
                if (count == 0) {
                    throw e;
                }
                pending = e;
            }
            return count == 0 ? -1 : count;
        }
    }

    private static final class Decompressed extends InputStream {
        private final Compression compression;
        private final Stored stored;
        private InputStream plain;

        Decompressed(Compression compression, Stored stored) {
            this.compression = compression;
            this.stored = stored;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        // decoders meet damaged bytes with any exception they like, array bounds included
        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                if (plain == null) {
                    plain = compression.decompress(stored);
                }
                return plain.read(bytes, from, length);
            } catch (IOException | RuntimeException e) {
                if (stored.failed) {
                    throw e;
                }
                throw new DamagedStreamException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (plain != null) {
                plain.close();
            }
            stored.close();
        }
    }
}
