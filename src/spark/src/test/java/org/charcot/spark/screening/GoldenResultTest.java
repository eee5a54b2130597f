package org.charcot.spark.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.charcot.endpoint.Endpoint;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.result.ManifestFile;
import org.charcot.result.column.Column;
import org.charcot.review.Report;
import org.charcot.spark.ColumnSchema;
import org.charcot.testkit.Checkout;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvDialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run on a small library leaves: its ranked tables are what they were, and its manifest is understood. Where they are meant to change, {@code -Dcharcot.golden=write}
 * writes them anew, to be read in the diff.
 */
@Tag("spark")
class GoldenResultTest {
    private static final Path GOLDEN = Checkout.file("src/spark/src/test/resources/golden");
    private static final Pattern FOLDER_OF_THE_LIBRARY = Pattern.compile("[^,\\s\"]*/golden/");
    private static final Pattern DATA = Pattern.compile("id=\"data\">(.*?)</script>");
    private static final boolean WRITES =
            System.getProperty("charcot.golden", "").equals("write");

    @TempDir
    private static Path folder;

    private static Path result;

    @BeforeAll
    static void screen() {
        result = folder.resolve("result");
        Profile profile = Profiles.open(golden("profile.yaml").toString(), Set.copyOf(Endpoint.bundledNames()));
        ScreenRequest request = new ScreenRequest(
                List.of(golden("library.smi").toString()),
                LibraryOptions.SNIFFED,
                profile,
                result.toString(),
                10,
                false,
                new ScreenRequest.ScoresFile(golden("scores.csv").toString(), "name"),
                CsvDialect.PLAIN);
        List<Endpoint> endpoints =
                profile.endpoints().stream().map(Endpoint::bundled).toList();
        new ScreenJob(SharedSpark.session(), request, endpoints, stage -> {}).run();
    }

    @Test
    void theTextIsTheSameByteForByte() throws IOException {
        String text = Files.readString(result.resolve("ranked.csv"));
        assertSame(withoutFolder(text), golden("ranked.csv"));
    }

    /** A line a column: its name, its type, and what stands in each row. */
    @Test
    void theTableHasTheSameColumnsAndValues() throws IOException {
        var table = SharedSpark.session()
                .read()
                .parquet(result.resolve("ranked.parquet").toString());
        List<Row> rows = table.collectAsList();
        StringBuilder text = new StringBuilder();
        for (StructField field : table.schema().fields()) {
            List<String> cells =
                    new ArrayList<>(List.of(field.name(), field.dataType().typeName()));
            rows.forEach(row -> cells.add(cell(row.getAs(field.name()))));
            text.append(String.join("\t", cells)).append('\n');
        }
        assertSame(withoutFolder(text.toString()), golden("ranked.tsv"));
    }

    @Test
    void theTableHasTheColumnsThatAreDescribed() throws IOException {
        var fields = SharedSpark.session()
                .read()
                .parquet(result.resolve("ranked.parquet").toString())
                .schema()
                .fields();
        List<Column> columns = ManifestFile.read(result).columns();
        assertThat(fields).hasSameSizeAs(columns);
        for (int i = 0; i < fields.length; i++) {
            Column column = columns.get(i);
            assertThat(fields[i])
                    .as(column.name())
                    .isEqualTo(new StructField(
                            column.name(), ColumnSchema.type(column.type()), true, ColumnSchema.metadata(column)));
        }
        assertThat(Files.readString(result.resolve("ranked.csv")).lines().findFirst())
                .hasValue(columns.stream().map(Column::name).collect(Collectors.joining(",")));
    }

    @Test
    void theReportHasAllThatTheRunSaysOfItself() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode written = json.readTree(result.resolve("manifest.json").toFile());
        assertThat(json.readTree(json.writeValueAsString(ManifestFile.read(result))))
                .isEqualTo(written);

        Matcher data = DATA.matcher(Files.readString(Report.write(result)));
        assertThat(data.find()).isTrue();
        JsonNode shown = json.readTree(data.group(1));
        assertThat(shown.get("manifest")).isEqualTo(written);
        assertThat(shown.get("balances").asBoolean()).isTrue();
        assertThat(shown.get("rows")).hasSize(written.get("ranked").asInt());
    }

    private static Path golden(String name) {
        return GOLDEN.resolve(name);
    }

    private static void assertSame(String text, Path golden) throws IOException {
        if (WRITES) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static String withoutFolder(String text) {
        return FOLDER_OF_THE_LIBRARY.matcher(text).replaceAll("golden/");
    }

    /** Twelve digits: the last bits of a logarithm differ from one processor to the next. */
    private static String cell(Object value) {
        return value instanceof Double number && Double.isFinite(number)
                ? String.format(Locale.ROOT, "%.12g", number)
                : String.valueOf(value);
    }
}
