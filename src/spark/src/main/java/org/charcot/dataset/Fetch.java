package org.charcot.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.charcot.error.UserException;

/**
 * Brings files of known hash into a folder. What a broken connection left is gone on with; a file appears under its name
 * only when its hash is right.
 */
public final class Fetch {
    private static final int ATTEMPTS = 3;

    private final Mirror mirror;
    private final Path folder;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    public Fetch(Mirror mirror, Path folder) {
        this.mirror = mirror;
        this.folder = folder;
    }

    /** How a file came to be there. */
    public enum Outcome {
        PRESENT,
        FETCHED
    }

    /**
     * Fetches one source unless it is there already.
     *
     * @throws UserException if it cannot be had, or is not what the list of sources says
     */
    public Outcome fetch(DataSource source) {
        Path file = folder.resolve(source.fileName());
        try {
            Files.createDirectories(folder);
            if (Files.exists(file) && FileHash.sha256(file).equals(source.sha256())) {
                return Outcome.PRESENT;
            }
            Path part = folder.resolve(source.fileName() + ".part");
            bring(mirror.locate(source), part);
            String hash = FileHash.sha256(part);
            if (!hash.equals(source.sha256())) {
                Files.delete(part);
                throw new UserException("Cannot use " + mirror.locate(source) + ": its SHA-256 is " + hash
                        + ", expected " + source.sha256() + "; nothing was kept");
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.FETCHED;
        } catch (IOException e) {
            throw new UserException("Cannot fetch " + source.name() + ": " + e.getMessage(), e);
        }
    }

    private void bring(URI from, Path part) throws IOException {
        if ("file".equals(from.getScheme())) {
            Path local = Path.of(from);
            if (!Files.isRegularFile(local)) {
                throw new UserException("Cannot fetch " + local + ": there is no such file in the mirror");
            }
            Files.copy(local, part, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                download(from, part);
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new IOException(from + " failed " + ATTEMPTS + " times, " + reason(e) + kept(part), e);
                }
            }
        }
    }

    /** What java.net says of a machine that cannot be reached is often nothing. */
    private static String reason(IOException e) {
        return e instanceof ConnectException || e.getMessage() == null
                ? "it cannot be reached (" + e.getClass().getSimpleName() + "); see --mirror"
                : e.getMessage();
    }

    private static String kept(Path part) {
        return Files.exists(part) ? "; what came is kept in " + part : "";
    }

    private void download(URI from, Path part) throws IOException {
        long have = Files.exists(part) ? Files.size(part) : 0;
        HttpRequest.Builder request = HttpRequest.newBuilder(from).timeout(Duration.ofMinutes(2));
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        HttpResponse<InputStream> response = send(request.build());
        try (InputStream body = response.body()) {
            switch (response.statusCode()) {
                case 200 -> write(body, part, false);
                case 206 -> write(body, part, true);
                // the part is longer than the file: it was of another one
                case 416 -> {
                    Files.delete(part);
                    throw new IOException("the server has no more than what was fetched before");
                }
                default ->
                    throw new UserException("Cannot fetch " + from + ": the server answers " + response.statusCode());
            }
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void write(InputStream body, Path part, boolean behind) throws IOException {
        try (OutputStream out = Files.newOutputStream(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                behind ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING)) {
            body.transferTo(out);
        }
    }
}
