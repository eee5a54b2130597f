package org.charcot.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.charcot.result.ManifestFile;
import org.charcot.testkit.Checkout;
import org.charcot.testkit.review.SampleMolecules;
import org.charcot.testkit.review.SampleResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook's SQL holds on a result folder, whether or not this machine has a Python to run it with. */
@Tag("slow")
class NotebookTest {
    private static final Path NOTEBOOK = Checkout.file("notebooks/explore_screen.ipynb");
    private static final Pattern QUOTED = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);

    /** What is taken from the manifest, with the quotes of Python in JSON. */
    private static final Pattern ASKED = Pattern.compile("manifest(?:\\.get\\(|\\[)(?:\\\\\"|')(\\w+)(?:\\\\\"|')");

    @Test
    void asksQuestionsThatTheResultAnswers(@TempDir Path folder) throws IOException, SQLException {
        SampleResult.write(folder);
        List<String> queries = queries();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(2);
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            for (String query : queries) {
                assertThat(query).contains("{result}");
                try (ResultSet answer = statement.executeQuery(query.replace("{result}", folder.toString()))) {
                    assertThat(answer.next()).as(query).isTrue();
                }
            }
        }
    }

    @Test
    void countsEveryScoredMoleculeOnce(@TempDir Path folder) throws IOException, SQLException {
        SampleResult.write(folder);
        int molecules = 0;
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet scores = statement.executeQuery(queries().get(0).replace("{result}", folder.toString()))) {
            while (scores.next()) {
                molecules += scores.getInt("molecules");
                assertThat(scores.getDouble("score_from")).isBetween(0.0, 1.0);
            }
        }
        assertThat(molecules).isEqualTo(SampleMolecules.structures().size());
    }

    /** A key that the notebook asks for by a name that no run writes would be an empty table without a word. */
    @Test
    void findsWhatItLooksForInTheManifest(@TempDir Path folder) throws IOException {
        JsonNode written = new ObjectMapper().valueToTree(ManifestFile.read(SampleResult.write(folder)));
        List<String> keys = ASKED.matcher(Files.readString(NOTEBOOK))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(keys).contains("profile", "counts", "controls", "components").allMatch(written::has);
        assertThat(written.at("/profile/name").isTextual()).isTrue();
        assertThat(written.at("/charcot/version").isTextual()).isTrue();
        assertThat(written.at("/components/0").has("column")).isTrue();
        assertThat(written.has("filtered_by") && written.has("rejected_by")).isTrue();
    }

    @Test
    void isKeptWithoutOutputs() throws IOException {
        JsonNode notebook = new ObjectMapper().readTree(NOTEBOOK.toFile());
        assertThat(notebook.get("nbformat").asInt()).isEqualTo(4);
        assertThat(notebook.get("cells"))
                .filteredOn(cell -> "code".equals(cell.get("cell_type").asText()))
                .allSatisfy(cell -> {
                    assertThat(cell.get("outputs")).isEmpty();
                    assertThat(cell.get("execution_count").isNull()).isTrue();
                });
    }

    /** The text between triple quotes in each cell that is tagged as SQL. */
    private static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        for (JsonNode cell : new ObjectMapper().readTree(NOTEBOOK.toFile()).get("cells")) {
            boolean sql = StreamSupport.stream(cell.at("/metadata/tags").spliterator(), false)
                    .anyMatch(tag -> "sql".equals(tag.asText()));
            if (sql) {
                StringBuilder source = new StringBuilder();
                cell.get("source").forEach(line -> source.append(line.asText()));
                QUOTED.matcher(source).results().forEach(found -> queries.add(found.group(1)));
            }
        }
        return queries;
    }
}
