package org.charcot.library.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.charcot.library.Shelf;
import org.charcot.library.layout.BadFiles;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetSyntaxTest {
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("""
            message offers {
              optional binary smiles (STRING);
              optional int32 code (DECIMAL(6, 1));
              optional int64 price (DECIMAL(10, 2));
              optional fixed_len_byte_array(4) tarif (DECIMAL(9, 3));
              optional int32 delivery (DATE);
              optional double cost;
              optional binary supplier;
              optional boolean in_stock;
            }
            """);

    @TempDir
    private Path folder;

    /** Stored is 1250 days or cents; what is meant is a date or a price. */
    @Test
    void whatGoesAlongIsWhatIsMeant() throws IOException {
        Path file = folder.resolve("offers.parquet");
        Group first = new SimpleGroupFactory(SCHEMA).newGroup();
        first.add("smiles", "CCO");
        first.add("code", 75);
        first.add("price", new BigDecimal("12.50").unscaledValue().longValueExact());
        first.add(
                "tarif",
                Binary.fromConstantByteArray(
                        ByteBuffer.allocate(4).putInt(-7_005).array()));
        first.add("delivery", (int) LocalDate.of(2027, 1, 15).toEpochDay());
        first.add("cost", 3.0);
        first.add("supplier", "Société X");
        first.add("in_stock", true);
        Group second = new SimpleGroupFactory(SCHEMA).newGroup();
        second.add("smiles", "CCN");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(SCHEMA)
                .build()) {
            writer.write(first);
            writer.write(second);
        }
        List<Submission> records = Shelf.read(Shelf.found(file, new LibraryOptions(null, "code", BadFiles.FAIL, null)));
        assertThat(records).extracting(Submission::id).containsExactly("7.5", "offers.parquet:2");
        assertThat(records)
                .extracting(Submission::kept)
                .containsExactly(
                        List.of("12.50", "-7.005", "2027-01-15", "3.0", "Société X", "true"),
                        List.of("", "", "", "", "", ""));
    }
}
