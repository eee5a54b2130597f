package org.charcot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.charcot.error.UserException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchTest {
    private static final byte[] CONTENT = "smiles,label\nCCO,1\n".repeat(5_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private HttpServer server;
    private final List<String> ranges = new CopyOnWriteArrayList<>();
    private volatile int breakAfter = 1_000_000;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().endsWith("set.csv")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String range = exchange.getRequestHeaders().getFirst("Range");
            ranges.add(String.valueOf(range));
            int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            if (from >= CONTENT.length) {
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            exchange.sendResponseHeaders(range == null ? 200 : 206, CONTENT.length - from);
            int to = Math.min(CONTENT.length, from + breakAfter);
            breakAfter = 1_000_000;
            exchange.getResponseBody().write(CONTENT, from, to - from);
        }
    }

    private DataSource source(String path, String hash) {
        return new DataSource(
                "set",
                "classification",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path,
                hash,
                "CC0",
                "somebody",
                null,
                null,
                TableMapping.plain(null, null, null));
    }

    private static String hash() throws IOException {
        Path copy = Files.createTempFile("content", ".csv");
        Files.write(copy, CONTENT);
        String hash = FileHash.sha256(copy);
        Files.delete(copy);
        return hash;
    }

    @Test
    void fetchesOnceAndProvesWhatIsThere() throws IOException {
        DataSource source = source("set.csv", hash());
        Fetch fetch = new Fetch(Mirror.of(null), folder);
        assertThat(fetch.fetch(source)).isEqualTo(Fetch.Outcome.FETCHED);
        assertThat(fetch.fetch(source)).isEqualTo(Fetch.Outcome.PRESENT);
        assertThat(folder.resolve(source.fileName())).hasBinaryContent(CONTENT);
        assertThat(ranges).containsExactly("null");
        Files.writeString(folder.resolve(source.fileName()), "damaged");
        assertThat(fetch.fetch(source)).isEqualTo(Fetch.Outcome.FETCHED);
    }

    @Test
    void goesOnWhereAConnectionBroke() throws IOException {
        breakAfter = 40_000;
        DataSource source = source("set.csv", hash());
        assertThat(new Fetch(Mirror.of(null), folder).fetch(source)).isEqualTo(Fetch.Outcome.FETCHED);
        assertThat(ranges).hasSize(2);
        assertThat(ranges.get(1)).matches("bytes=[1-9]\\d*-");
        assertThat(folder.resolve(source.fileName())).hasBinaryContent(CONTENT);
    }

    @Test
    void goesOnWithWhatAnEarlierRunLeft() throws IOException {
        DataSource source = source("set.csv", hash());
        Files.write(folder.resolve(source.fileName() + ".part"), Arrays.copyOf(CONTENT, 1_000));
        assertThat(new Fetch(Mirror.of(null), folder).fetch(source)).isEqualTo(Fetch.Outcome.FETCHED);
        assertThat(ranges).containsExactly("bytes=1000-");
        assertThat(folder.resolve(source.fileName())).hasBinaryContent(CONTENT);
    }

    @Test
    void keepsNothingOfAnotherHash() {
        DataSource source = source("set.csv", "0".repeat(64));
        assertThatThrownBy(() -> new Fetch(Mirror.of(null), folder).fetch(source))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("SHA-256")
                .hasMessageContaining("0".repeat(64));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhatTheServerAnswers() throws IOException {
        DataSource source = source("gone.csv", hash());
        assertThatThrownBy(() -> new Fetch(Mirror.of(null), folder).fetch(source))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("404")
                .hasMessageContaining("gone.csv");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesAMirrorInPlaceOfThePublisher(@TempDir Path mirror) throws IOException {
        DataSource source = new DataSource(
                "set",
                "classification",
                "https://example.org/data/set.csv",
                hash(),
                "CC0",
                "somebody",
                null,
                null,
                TableMapping.plain(null, null, null));
        assertThatThrownBy(() -> new Fetch(Mirror.of(mirror.toString()), folder).fetch(source))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no such file in the mirror");
        Files.write(mirror.resolve(source.fileName()), CONTENT);
        assertThat(new Fetch(Mirror.of(mirror.toString()), folder).fetch(source))
                .isEqualTo(Fetch.Outcome.FETCHED);
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/mirror";
        assertThat(Mirror.of(url).locate(source).toString()).isEqualTo(url + "/" + source.fileName());
    }

    @Test
    void takesAMirrorOverHttp() throws IOException {
        // the publisher of this source does not exist: all must come from the mirror
        DataSource source = new DataSource(
                "set",
                "classification",
                "https://publisher.invalid/data/set.csv",
                hash(),
                "CC0",
                "somebody",
                null,
                null,
                TableMapping.plain(null, null, null));
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/mirror";
        assertThat(new Fetch(Mirror.of(url), folder).fetch(source)).isEqualTo(Fetch.Outcome.FETCHED);
        assertThat(folder.resolve(source.fileName())).hasBinaryContent(CONTENT);
    }

    @Test
    void keepsNothingOfAnotherHashFromAMirror(@TempDir Path mirror) throws IOException {
        DataSource source = source("set.csv", hash());
        Files.writeString(mirror.resolve(source.fileName()), "smiles,label\n");
        assertThatThrownBy(() -> new Fetch(Mirror.of(mirror.toString()), folder).fetch(source))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("nothing was kept");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void beginsAgainWhenThePartIsOfALongerFile() throws IOException {
        DataSource source = source("set.csv", hash());
        Files.write(folder.resolve(source.fileName() + ".part"), new byte[CONTENT.length + 7]);
        assertThat(new Fetch(Mirror.of(null), folder).fetch(source)).isEqualTo(Fetch.Outcome.FETCHED);
        assertThat(ranges).hasSize(2).last().isEqualTo("null");
        assertThat(folder.resolve(source.fileName())).hasBinaryContent(CONTENT);
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        DataSource source = source("set.csv", hash());
        server.stop(0);
        assertThatThrownBy(() -> new Fetch(Mirror.of(null), folder).fetch(source))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll(source.url(), "cannot be reached", "--mirror")
                .hasMessageNotContaining("null")
                .hasMessageNotContaining("kept");
        assertThat(folder).isEmptyDirectory();
    }
}
