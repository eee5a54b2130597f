package org.charcot.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.SparkSession;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a table of numbers and of texts that repeat, whose columns have several encodings. */
@Tag("spark")
class StableFooterTest {
    private static final int TAIL = 8;

    @TempDir
    private static Path folder;

    private static Path written;

    @BeforeAll
    static void write() throws Exception {
        SparkSession session = SharedSpark.session();
        Path table = folder.resolve("table");
        session.range(0, 5_000, 1, 1)
                .selectExpr("id", "cast(id % 7 as string) as word", "id / 3.0 as number")
                .write()
                .parquet(table.toString());
        try (var files = Files.list(table)) {
            written = files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] copied(Path from) throws Exception {
        Path to = folder.resolve("copy.parquet");
        Configuration configuration = new Configuration();
        StableFooter.copy(
                FileSystem.getLocal(configuration),
                new org.apache.hadoop.fs.Path(from.toString()),
                new org.apache.hadoop.fs.Path(to.toString()));
        return Files.readAllBytes(to);
    }

    private static int footerLength(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - TAIL);
    }

    private static FileMetaData footer(byte[] file) throws Exception {
        int start = file.length - TAIL - footerLength(file);
        return Util.readFileMetaData(new ByteArrayInputStream(file, start, footerLength(file)));
    }

    /** The same file with all lists of encodings turned round, as another virtual machine might have written it. */
    private static Path turnedRound() throws Exception {
        byte[] file = Files.readAllBytes(written);
        FileMetaData footer = footer(file);
        footer.getRow_groups().forEach(group -> group.getColumns().forEach(chunk -> {
            ColumnMetaData column = chunk.getMeta_data();
            List<Encoding> encodings = new ArrayList<>(column.getEncodings());
            Collections.reverse(encodings);
            column.setEncodings(encodings);
            List<PageEncodingStats> pages = new ArrayList<>(column.getEncoding_stats());
            Collections.reverse(pages);
            column.setEncoding_stats(pages);
        }));
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, turned);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(file, 0, file.length - TAIL - footerLength(file));
        turned.writeTo(whole);
        whole.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(turned.size())
                .array());
        whole.writeBytes(new byte[] {'P', 'A', 'R', '1'});
        return Files.write(folder.resolve("turned.parquet"), whole.toByteArray());
    }

    @Test
    void theOrderThatAFileCameWithDoesNotMatter() throws Exception {
        Path turned = turnedRound();
        assertThat(Files.readAllBytes(turned)).isNotEqualTo(Files.readAllBytes(written));
        assertThat(copied(turned)).isEqualTo(copied(written));
    }

    @Test
    void encodingsAreInTheOrderOfTheirNumbers() throws Exception {
        FileMetaData footer = footer(copied(turnedRound()));
        List<ColumnMetaData> columns = footer.getRow_groups().get(0).getColumns().stream()
                .map(chunk -> chunk.getMeta_data())
                .toList();
        assertThat(columns).hasSize(3);
        assertThat(columns).anyMatch(column -> column.getEncodings().size() > 1);
        assertThat(columns).allSatisfy(column -> assertThat(
                        column.getEncodings().stream().map(Encoding::getValue).toList())
                .isSorted());
    }

    @Test
    void theRowsAndAllElseOfTheFooterStay() throws Exception {
        byte[] before = Files.readAllBytes(written);
        byte[] after = copied(written);
        int data = before.length - TAIL - footerLength(before);
        assertThat(Arrays.copyOf(after, data)).isEqualTo(Arrays.copyOf(before, data));
        assertThat(footerLength(after)).isEqualTo(after.length - TAIL - data);
        assertThat(footer(after).getNum_rows()).isEqualTo(5_000);
        assertThat(footer(after).getKey_value_metadata())
                .isEqualTo(footer(before).getKey_value_metadata());
        Path copy = Files.write(folder.resolve("read.parquet"), after);
        assertThat(SharedSpark.session().read().parquet(copy.toString()).collectAsList())
                .containsExactlyElementsOf(
                        SharedSpark.session().read().parquet(written.toString()).collectAsList());
    }
}
