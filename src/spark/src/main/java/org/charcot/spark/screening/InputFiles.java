package org.charcot.spark.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.charcot.library.format.LibraryFile;
import org.charcot.result.Manifest;

/** Which files a run read: size and SHA-256, hashed where the data is. */
final class InputFiles {
    private InputFiles() {}

    static List<Manifest.Input> describe(List<LibraryFile> files, JavaSparkContext spark) {
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        List<String> hashes = spark.parallelize(files, Math.max(1, files.size()))
                .map(file -> sha256(file.path(), hadoop.value().value()))
                .collect();
        List<Manifest.Input> described = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            LibraryFile file = files.get(i);
            described.add(new Manifest.Input(
                    file.path(), file.size(), hashes.get(i), file.layout().describe()));
        }
        return described;
    }

    private static String sha256(String file, Configuration configuration) {
        Path path = new Path(file);
        MessageDigest digest = newDigest();
        try (InputStream in = path.getFileSystem(configuration).open(path);
                DigestInputStream hashed = new DigestInputStream(in, digest)) {
            hashed.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(newDigest().digest(content));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
