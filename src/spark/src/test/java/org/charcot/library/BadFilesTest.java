package org.charcot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.format.LibrarySplit;
import org.charcot.library.layout.BadFiles;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Compression;
import org.charcot.library.stream.InvalidLibraryException;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files: no row appears that was not in the file, none is missed unsaid. */
@Tag("slow")
class BadFilesTest {
    private static final LibraryOptions SKIP = new LibraryOptions(null, null, BadFiles.SKIP);
    private static final List<String> LINES = lines(3_000);

    private static final Shelf SHELF = Shelf.temporary();

    private static List<String> lines(int count) {
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("C".repeat(1 + random.nextInt(30)) + "O M" + i);
        }
        return lines;
    }

    private static byte[] text(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Members of 500 lines. */
    private static byte[] members(Compression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int from = 0; from < LINES.size(); from += 500) {
            bytes.write(Shelf.compressed(text(LINES.subList(from, from + 500)), compression));
        }
        return bytes.toByteArray();
    }

    private InspectedLibrary inspected(Path file, LibraryOptions options) {
        return InspectedLibrary.find(List.of(file.toString()), options, Shelf.CONFIGURATION);
    }

    private static String line(Submission record) {
        return record.text() + " " + record.id();
    }

    /** As parallel writers make them. */
    @Test
    void aZstdFileMayBeginWithAFrameThatHoldsNoContent() throws IOException {
        byte[] frame = {0x52, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(frame);
        bytes.write(Shelf.compressed("CCO a\nCCN b\n".getBytes(StandardCharsets.UTF_8), Compression.ZSTD));
        bytes.write(frame);
        Path path = Files.write(SHELF.path("parallel.smi.zst"), bytes.toByteArray());

        assertThat(Shelf.read(Shelf.found(path))).extracting(Submission::text).containsExactly("CCO", "CCN");
    }

    /** Spark writes them where a partition has no rows. */
    @Test
    void aPartOfNoRowsIsNoFaultBesideOthers() throws IOException {
        Files.createDirectories(SHELF.path("parts"));
        SHELF.writeParquet("parts/part-00000.parquet", List.<String[]>of(new String[] {"CCO", "a"}), 8_000);
        Path none = SHELF.writeParquet("parts/part-00001.parquet", List.of(), 8_000);

        InspectedLibrary library = inspected(SHELF.path("parts"), LibraryOptions.SNIFFED);
        assertThat(library.files()).hasSize(1);
        assertThat(library.isWhole()).isTrue();
        assertThat(library.warnings())
                .singleElement()
                .asString()
                .startsWith("not read: ")
                .contains("it has no rows");
        assertThatThrownBy(() -> inspected(none, LibraryOptions.SNIFFED))
                .isInstanceOf(InvalidLibraryException.class)
                .hasMessageContaining("it has no rows");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void membersBeforeDamageAreReadAndThenOneRecordSaysWhatIsWrong(Compression compression) throws IOException {
        byte[] whole = members(compression);
        Path path = SHELF.path("cut.smi" + compression.extension());
        Files.write(path, Arrays.copyOf(whole, whole.length * 3 / 4));
        assertThatThrownBy(() -> inspected(path, LibraryOptions.SNIFFED))
                .isInstanceOf(InvalidLibraryException.class)
                .hasMessageContaining("cut.smi" + compression.extension() + ", it is damaged: ")
                .hasMessageContaining("--on-bad-file skip");
        InspectedLibrary library = inspected(path, SKIP);
        assertThat(library.isWhole()).isFalse();
        assertThat(library.warnings())
                .singleElement()
                .asString()
                .startsWith("WARNING: ")
                .contains("is damaged");
        LibraryFile file = library.files().get(0);
        List<Submission> records = Shelf.read(file);
        assertThat(records.size() - 1).isIn(2_000, 1_500, 2_500);
        for (int i = 0; i < records.size() - 1; i++) {
            assertThat(line(records.get(i))).isEqualTo(LINES.get(i));
            assertThat(records.get(i).fault()).isNull();
        }
        Submission last = records.get(records.size() - 1);
        assertThat(last.fault()).startsWith("compressed stream damaged: ");
        assertThat(last.line()).isEqualTo(records.size());
        List<Submission> strided = new ArrayList<>(Shelf.read(new SplitPlan(LibrarySplit.byStrides(file, 5))));
        strided.sort(Comparator.comparing(Submission::position));
        assertThat(strided).isEqualTo(records);
    }

    /** What only the checksum at the end tells: nothing of such a member is believed. */
    @net.jqwik.api.Tag("slow")
    @Property(tries = 150)
    void noRowAppearsThatTheFileDidNotHold(
            @ForAll Compression compression,
            @ForAll @IntRange(min = 0, max = 1 << 20) int place,
            @ForAll @IntRange(min = 0, max = 7) int bit)
            throws IOException {
        if (compression == Compression.NONE) {
            return;
        }
        byte[] bytes = members(compression);
        bytes[place % bytes.length] ^= (byte) (1 << bit);
        Path path = SHELF.path("flipped.smi" + compression.extension());
        Files.write(path, bytes);
        Set<String> held = new HashSet<>(LINES);
        try {
            InspectedLibrary library = inspected(path, SKIP);
            List<Submission> records = Shelf.read(library.files().get(0));
            List<Submission> rows =
                    records.stream().filter(record -> record.fault() == null).toList();
            assertThat(rows).allSatisfy(row -> assertThat(held).contains(line(row)));
            assertThat(rows.size() == LINES.size()).isEqualTo(library.isWhole());
            assertThat(records.size() - rows.size()).isEqualTo(library.isWhole() ? 0 : 1);
        } catch (InvalidLibraryException e) {
            assertThat(e).hasMessageContaining("flipped.smi");
        }
    }

    @net.jqwik.api.Tag("slow")
    @Property(tries = 100)
    void noRowOfParquetAppearsOrVanishesUnsaid(
            @ForAll @IntRange(min = 4, max = 1 << 20) int place, @ForAll @IntRange(min = 0, max = 7) int bit)
            throws IOException {
        List<String[]> rows = LINES.stream().map(line -> line.split(" ")).toList();
        byte[] bytes = Files.readAllBytes(SHELF.writeParquet("rows.parquet", rows, 8_000));
        bytes[4 + place % (bytes.length - 4)] ^= (byte) (1 << bit);
        Path path = Files.write(SHELF.path("flipped.parquet"), bytes);
        Set<String> held = new HashSet<>(LINES);
        try {
            InspectedLibrary library = inspected(path, SKIP);
            List<Submission> records = Shelf.read(library.files().get(0));
            List<Submission> read =
                    records.stream().filter(record -> record.fault() == null).toList();
            assertThat(read).allSatisfy(row -> assertThat(held).contains(line(row)));
            long missing = library.inspections().get(0).missing();
            assertThat(read.size() + missing).isEqualTo(LINES.size());
            assertThat(missing == 0).isEqualTo(library.isWhole());
        } catch (InvalidLibraryException e) {
            assertThat(e).hasMessageContaining("flipped.parquet");
        }
    }

    /** Programs that compress on several cores cut by bytes: the beginning of a line is no row. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aMemberThatEndsWithinALineGivesItsWholeLinesAlone(Compression compression) throws IOException {
        byte[] plain = text(LINES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int from = 0; from < plain.length; from += 7_001) {
            byte[] block = Arrays.copyOfRange(plain, from, Math.min(plain.length, from + 7_001));
            bytes.write(Shelf.compressed(block, compression));
        }
        byte[] whole = bytes.toByteArray();
        Path path = Files.write(SHELF.path("blocks.smi" + compression.extension()), whole);
        assertThat(Shelf.read(inspected(path, SKIP).files().get(0))).hasSize(LINES.size());
        Files.write(path, Arrays.copyOf(whole, whole.length / 2));
        List<Submission> records = Shelf.read(inspected(path, SKIP).files().get(0));
        assertThat(records).hasSizeGreaterThan(1_000);
        assertThat(records.get(records.size() - 1).fault()).startsWith("compressed stream damaged: ");
        for (int i = 0; i < records.size() - 1; i++) {
            assertThat(line(records.get(i))).isEqualTo(LINES.get(i));
        }
    }

    /** A megabyte that unpacks to a gigabyte holds no molecules, and is told before it has been unpacked. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatExpandsWithoutEndIsRefused(Compression compression) throws IOException {
        byte[] line = new byte[100 << 20];
        Arrays.fill(line, (byte) 'C');
        Path path = Files.write(SHELF.path("bomb.smi" + compression.extension()), Shelf.compressed(line, compression));
        assertThatThrownBy(() -> inspected(path, LibraryOptions.SNIFFED))
                .isInstanceOf(InvalidLibraryException.class)
                .hasMessageContaining("it expands to more than 250 times its size");
    }

    /** Archives and copiers fill up the last block with zeros, and gzip itself passes over them; other bytes are a damaged member. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void behindTheLastMemberThereMayBeZerosAlone(boolean zeros) throws IOException {
        byte[] whole = members(Compression.GZIP);
        byte[] longer = Arrays.copyOf(whole, whole.length + 500);
        longer[whole.length + 300] = (byte) (zeros ? 0 : 7);
        Path path = Files.write(SHELF.path("longer.smi.gz"), longer);
        assertThat(inspected(path, SKIP).isWhole()).isEqualTo(zeros);
        assertThat(Shelf.read(inspected(path, SKIP).files().get(0))).hasSize(zeros ? 3_000 : 3_001);
    }

    @Test
    void ofSeveralFilesTheGoodOnesAreRead() {
        SHELF.write("good.smi", "CCO ethanol\n");
        Path empty = SHELF.write("empty.smi", "");
        InspectedLibrary library = InspectedLibrary.find(
                List.of(SHELF.path("good.smi").toString(), empty.toString()), SKIP, Shelf.CONFIGURATION);
        assertThat(library.files()).hasSize(1);
        assertThat(library.isWhole()).isFalse();
        assertThat(library.warnings()).singleElement().asString().contains("not read: ", "empty.smi, it is empty");
        assertThatThrownBy(() -> inspected(empty, SKIP)).hasMessageContaining("it is empty");
    }

    @Test
    void aFolderIsReadOnceWhereverItsLinksLead() throws IOException {
        SHELF.write("folder/one.smi", "CCO ethanol\n");
        SHELF.write("folder/readme.txt", "about\n");
        try {
            Files.createSymbolicLink(SHELF.path("folder/loop"), SHELF.path("folder"));
            Files.createSymbolicLink(SHELF.path("folder/same.smi"), SHELF.path("folder/one.smi"));
        } catch (UnsupportedOperationException e) {
            return;
        }
        Found found = Libraries.find(List.of(SHELF.path("folder").toString()), SKIP, Shelf.CONFIGURATION);
        assertThat(found.files()).hasSize(1);
        assertThat(found.skipped()).singleElement().satisfies(file -> {
            assertThat(file.path()).endsWith("readme.txt");
            assertThat(file.bad()).isFalse();
        });
        assertThatThrownBy(() -> Libraries.find(List.of(""), SKIP, Shelf.CONFIGURATION))
                .hasMessageContaining("it has no name");
    }
}
