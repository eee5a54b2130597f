package org.charcot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.result.Counts;
import org.charcot.testkit.review.SampleResult;
import org.charcot.testkit.review.SampleTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ReportTest {
    private static final String COUNTS =
            "{\"counts\":{\"read\":1,\"scored\":1,\"filtered\":0,\"duplicates\":0,\"rejected\":%d}}";

    @TempDir
    private static Path scratch;

    private static Path result;
    private static String html;

    @BeforeAll
    static void writeOne() throws IOException {
        result = SampleResult.write(scratch.resolve("result"));
        html = Files.readString(Report.write(result));
    }

    @Test
    void isOneSmallFileThatCanBeMailed() throws IOException {
        assertThat(Files.size(result.resolve("report.html"))).isLessThan(1_000_000);
        assertThat(html.replace("http://www.w3.org/2000/svg", "").replace("http://x", ""))
                .doesNotContainPattern("(src|href)=[\"']?https?:")
                .doesNotContain("@import", "url(", "fetch(", "XMLHttpRequest", "{{");
        assertThat(result).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void letsNothingRunButItsOwnScriptAndStyle() throws Exception {
        assertThat(html)
                .contains("default-src 'none'")
                .contains("script-src '" + hash(inside("<script>", "</script>")) + "'")
                .contains("style-src '" + hash(inside("<style>", "</style>")) + "'")
                .doesNotContain("unsafe-inline", "innerHTML", "eval(");
    }

    @Test
    void carriesTheBestTwoHundredWithTheirDrawings() throws IOException {
        JsonNode data = data(html);
        assertThat(data.get("rows")).hasSize(200);
        assertThat(data.get("drawings")).hasSize(200).allMatch(svg -> svg.asText()
                .startsWith("<svg "));
        assertThat(data.get("ranked").asInt()).isEqualTo(SampleResult.RANKED);
        assertThat(data.get("balances").asBoolean()).isTrue();
        assertThat(data.at("/manifest/counts/filtered").asInt()).isEqualTo(4671);
        assertThat(data.at("/manifest/filtered_by/tpsa > 110").asInt()).isEqualTo(2210);
        assertThat(data.at("/manifest/controls/3/by").asText()).isEqualTo("tpsa > 110");
    }

    @Test
    void addsThePicksThatStandBehindTheBest() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("behind"));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int rank = 1; rank <= 900; rank++) {
            rows.add(Map.of("rank", rank, "picked", rank % 100 == 0));
        }
        SampleTable.parquet(folder.resolve("ranked.parquet"), rows);
        Files.writeString(
                folder.resolve("manifest.json"),
                String.format(COUNTS, 0).replaceFirst("^\\{", "{\"picks\":{\"picked\":7,\"last_rank\":700},"));
        JsonNode data = data(Files.readString(Report.write(folder)));
        int rank = data.get("columns").get(0).asText().equals("rank") ? 0 : 1;
        assertThat(data.get("best").asInt()).isEqualTo(200);
        assertThat(data.get("rows")).hasSize(205);
        assertThat(data.get("rows").get(204).get(rank).asInt()).isEqualTo(700);
    }

    @Test
    void keepsHostileTextInsideTheData() throws IOException {
        String embedded = inside("id=\"data\">", "</script>");
        assertThat(embedded).doesNotContain("<").contains("\\u003cscript>alert(1)");
        assertThat(html.split("<script", -1)).as("data and code, no third").hasSize(3);
        int id = new ObjectMapper()
                .convertValue(data(html).get("columns"), List.class)
                .indexOf("id");
        assertThat(data(html).at("/rows/2/" + id).asText()).isEqualTo(SampleResult.HOSTILE.get(0));
    }

    @Test
    void escapesTheTitleAndLeavesMarksInTheDataAlone() throws IOException {
        Path folder = copyOfTheTable("marks");
        String question = "{{script}} </title><script>alert(3)</script> & $1";
        String manifest = new ObjectMapper()
                .writeValueAsString(
                        Map.of("profile", Map.of("question", question), "counts", new Counts(1, 1, 0, 0, 0)));
        Files.writeString(folder.resolve("manifest.json"), manifest);
        String page = Files.readString(Report.write(folder));
        assertThat(page).contains("<title>Charcot · {{script}} &lt;/title&gt;&lt;script&gt;");
        assertThat(data(page).at("/manifest/profile/question").asText()).isEqualTo(question);
    }

    @Test
    void isTheSameBytesEachTime() throws IOException {
        assertThat(Files.readString(Report.write(result))).isEqualTo(html);
    }

    @Test
    void makesDoWithTheColumnsThatAreThere() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("bare"));
        SampleTable.parquet(folder.resolve("ranked.parquet"), List.of(Map.of("id", "only", "score", Double.NaN)));
        Files.writeString(folder.resolve("manifest.json"), String.format(COUNTS, 0));
        JsonNode data = data(Files.readString(Report.write(folder)));
        assertThat(data.get("columns")).hasSize(2);
        assertThat(data.get("rows").get(0)).anyMatch(JsonNode::isNull);
        assertThat(data.get("drawings").get(0).asText()).isEmpty();
    }

    @Test
    void tellsACountThatDoesNotBalance() throws IOException {
        Path folder = copyOfTheTable("unbalanced");
        Files.writeString(folder.resolve("manifest.json"), String.format(COUNTS, 7));
        assertThat(data(Files.readString(Report.write(folder))).get("balances").asBoolean())
                .isFalse();
    }

    @Test
    void saysWhatIsMissingOrDamaged() throws IOException {
        assertThatThrownBy(() -> Report.write(scratch.resolve("nowhere")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a folder");
        Path folder = Files.createDirectories(scratch.resolve("incomplete"));
        assertThatThrownBy(() -> Report.write(folder)).hasMessageContaining("manifest.json is missing");
        Files.writeString(folder.resolve("manifest.json"), "{\"counts\":");
        assertThatThrownBy(() -> Report.write(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("manifest.json");
        Files.writeString(folder.resolve("manifest.json"), "{}");
        assertThatThrownBy(() -> Report.write(folder)).hasMessageContaining("no counts");
        Files.writeString(
                folder.resolve("manifest.json"),
                String.format(COUNTS, 0).replaceFirst("^\\{", "{\"profile\":{\"nom\":\"x\"},"));
        assertThatThrownBy(() -> Report.write(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("manifest.json has a key nom, expected those that this version");
        Files.writeString(folder.resolve("manifest.json"), String.format(COUNTS, 0));
        assertThatThrownBy(() -> Report.write(folder)).hasMessageContaining("ranked.parquet is missing");
        Files.writeString(folder.resolve("ranked.parquet"), "cut short");
        assertThatThrownBy(() -> Report.write(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Cannot read the ranking");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    private static Path copyOfTheTable(String name) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve(name));
        Files.copy(result.resolve("ranked.parquet"), folder.resolve("ranked.parquet"));
        return folder;
    }

    private static String inside(String begin, String end) {
        int from = html.indexOf(begin) + begin.length();
        return html.substring(from, html.indexOf(end, from));
    }

    private static JsonNode data(String page) throws IOException {
        Matcher block = Pattern.compile("id=\"data\">(.*?)</script>").matcher(page);
        assertThat(block.find()).isTrue();
        return new ObjectMapper().readTree(block.group(1));
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
