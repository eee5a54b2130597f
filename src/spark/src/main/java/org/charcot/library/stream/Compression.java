package org.charcot.library.stream;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a library file is compressed as a whole, told by the end of its name and checked by its first bytes. */
public enum Compression {
    NONE("", "", new int[0], 64) {
        @Override
        InputStream member(BufferedInputStream stored) {
            return stored;
        }
    },
    GZIP(".gz", "gzip", new int[] {0x1f, 0x8b}, 64) {
        @Override
        InputStream member(BufferedInputStream stored) throws IOException {
            return new GzipCompressorInputStream(stored);
        }
    },
    BZIP2(".bz2", "bzip2", new int[] {'B', 'Z', 'h'}, 8) {
        @Override
        InputStream member(BufferedInputStream stored) throws IOException {
            return new BZip2CompressorInputStream(stored);
        }
    },
    ZSTD(".zst", "zstd", new int[] {0x28, 0xb5, 0x2f, 0xfd}, 64) {
        @Override
        InputStream member(BufferedInputStream stored) throws IOException {
            return new ZstdInputStream(new ZstdFrame(stored));
        }
    };

    /** How a frame of zstd begins that holds no content, the last four bits of its first byte left out (RFC 8878). */
    private static final int[] SKIPPABLE = {0x50, 0x2a, 0x4d, 0x18};

    /** Libraries shrink to a fourth or an eighth, one molecule over and over to a hundredth; bombs to a thousandth. */
    private static final int MOST_EXPANSION = 250;
    /** What is unpacked before expansion matters. */
    private static final long FREE_EXPANSION = 64L << 20;

    private final String extension;
    private final String words;
    private final int[] magic;
    private final int mostStrides;

    /** @param mostStrides how often a stream may be decompressed and cost little beside the chemistry of its molecules */
    Compression(String extension, String words, int[] magic, int mostStrides) {
        this.extension = extension;
        this.words = words;
        this.magic = magic;
        this.mostStrides = mostStrides;
    }

    /** The plain bytes of the member that begins here; at their end the stored ones stand behind it. */
    abstract InputStream member(BufferedInputStream stored) throws IOException;

    public String extension() {
        return extension;
    }

    String words() {
        return words;
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
        if (this == ZSTD && head.length > 3 && (head[0] & 0xf0) == SKIPPABLE[0]) {
            // a frame that says something about the file, as parallel writers begin with
            return head[1] == SKIPPABLE[1] && head[2] == SKIPPABLE[2] && head[3] == SKIPPABLE[3];
        }
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The plain bytes; what does not decompress is a {@link DamagedStreamException}, a failing disk is not. */
    public InputStream open(InputStream stored) throws IOException {
        return this == NONE ? stored : new Decompressed(this, stored);
    }

    /**
     * Decompresses all of a file to see what of it its checksums vouch for.
     *
     * @throws IOException where the storage fails
     */
    public Intact verify(InputStream stored) throws IOException {
        if (this == NONE) {
            return Intact.ALL;
        }
        Decompressed plain = new Decompressed(this, stored);
        byte[] buffer = new byte[1 << 16];
        try {
            long all = 0;
            for (int read = plain.read(buffer, 0, buffer.length); read >= 0; ) {
                all += read;
                read = plain.read(buffer, 0, buffer.length);
            }
            return new Intact(all, "");
        } catch (DamagedStreamException e) {
            return new Intact(plain.intact(), e.getMessage());
        }
    }

    /** Remembers that it was the storage that failed, so that a lost connection is not taken for a damaged file. */
    private static final class Stored extends FilterInputStream {
        private boolean failed;
        private long bytes;

        Stored(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            try {
                int read = in.read(buffer, from, length);
                bytes += Math.max(read, 0);
                return read;
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }

    private static final class Decompressed extends InputStream {
        private final Stored stored;
        private final Members plain;
        private long given;

        Decompressed(Compression compression, InputStream in) {
            stored = new Stored(in);
            plain = new Members(compression, stored);
        }

        long intact() {
            return plain.intact();
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
                int read = plain.read(bytes, from, length);
                given += Math.max(read, 0);
                requireModest();
                return read;
            } catch (IOException | RuntimeException e) {
                if (stored.failed) {
                    throw e;
                }
                throw new DamagedStreamException(e);
            }
        }

        private void requireModest() throws IOException {
            if (given > FREE_EXPANSION && given / MOST_EXPANSION > stored.bytes) {
                throw new IOException(
                        "it expands to more than " + MOST_EXPANSION + " times its size, which no molecules do");
            }
        }

        @Override
        public void close() throws IOException {
            plain.close();
        }
    }
}
