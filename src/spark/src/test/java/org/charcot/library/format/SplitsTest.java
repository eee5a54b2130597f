package org.charcot.library.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.charcot.library.Shelf;
import org.charcot.library.SplitPlan;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.Test;

class SplitsTest {
    private static final String MOLFILE = "%s\n  Charcot\n\n  0  0  0     0  0            999 V2000\nM  END\n";

    private static final Shelf SHELF = Shelf.temporary();

    @Provide
    Arbitrary<String> smilesFiles() {
        return Arbitraries.of(
                        "CCO ethanol\n",
                        "c1ccccc1\n",
                        "\n",
                        "   \n",
                        "CC\tacid name\r\n",
                        " no-structure\n",
                        "N Ä\n",
                        "O")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(lines -> "C first\n" + String.join("", lines));
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                        "CCO,ethanol\n",
                        "C,\"a, b\"\r\n",
                        "\n",
                        "CC,\"5\"\"\"\n",
                        ",empty\n",
                        "N,2\"-x\n",
                        "ragged\n",
                        "N,\"-stray\n",
                        "O,\"two\nlines\"\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(lines -> "smiles,id\nC,first\n" + String.join("", lines));
    }

    @Provide
    Arbitrary<String> sdFiles() {
        String record = MOLFILE.formatted("title");
        return Arbitraries.of(
                        record + "$$$$\n",
                        MOLFILE.formatted("") + ">  <ID>\nA-1\n\n$$$$\n",
                        record.replace("\n", "\r\n") + "$$$$\r\n",
                        record + "$$$$   \n",
                        "\n\n$$$$\n",
                        "$$$$\n")
                .list()
                .ofMaxSize(20)
                .map(records -> record + "$$$$\n" + String.join("", records) + MOLFILE.formatted("last"));
    }

    @Property(tries = 200)
    void aSmilesFileCutAnywhereIsTheSmilesFile(
            @ForAll("smilesFiles") String text, @ForAll @IntRange(min = 1, max = 90) int size) {
        isTheSameHoweverItIsCut("cut.smi", text, size);
    }

    @Property(tries = 200)
    void aTableCutAnywhereIsTheTable(@ForAll("tables") String text, @ForAll @IntRange(min = 1, max = 90) int size) {
        isTheSameHoweverItIsCut("cut.csv", text, size);
    }

    @Property(tries = 200)
    void anSdFileCutAnywhereIsTheSdFile(
            @ForAll("sdFiles") String text, @ForAll @IntRange(min = 1, max = 300) int size) {
        isTheSameHoweverItIsCut("cut.sdf", text, size);
    }

    @Property(tries = 100)
    void molfilesWithoutEndsCutAnywhereAreTheSame(
            @ForAll @IntRange(min = 1, max = 12) int records, @ForAll @IntRange(min = 1, max = 300) int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < records; i++) {
            text.append(i % 3 == 0 ? "" : "M" + i)
                    .append(
                            "\n  x\n\n  1  0  0     0  0            999 V2000\n    0.0       0.0       0.0    C   0  0\nM  END\n");
            text.append(i % 4 == 1 ? ">  <ID>\n" + i + "\n\n" : "");
        }
        isTheSameHoweverItIsCut("ends.sdf", text.toString(), size);
        assertThat(Shelf.read(SHELF.file("ends.sdf", text.toString()))).hasSize(records);
    }

    private void isTheSameHoweverItIsCut(String name, String text, int size) {
        LibraryFile file = SHELF.file(name, text).at(3);
        List<Submission> whole = Shelf.read(file);
        assertThat(Shelf.read(new SplitPlan(LibrarySplit.byBytes(file, size)))).isEqualTo(whole);
        assertThat(whole).extracting(Submission::position).isSorted().doesNotHaveDuplicates();
        for (Submission record : whole) {
            assertThat(record.position()).isEqualTo((3L << 40) | record.line());
        }
    }

    @Property(tries = 20)
    void stridesDeliverEveryRecordOnce(
            @ForAll @IntRange(min = 1, max = 3_000) int records, @ForAll @IntRange(min = 1, max = 9) int strides) {
        LibraryFile file = SHELF.file("strides.smi.gz", numbered(records));
        List<Submission> all = Shelf.read(new SplitPlan(LibrarySplit.byStrides(file, strides))).stream()
                .sorted(Comparator.comparing(Submission::position))
                .toList();
        assertThat(all).isEqualTo(Shelf.read(file)).hasSize(records);
    }

    @Property(tries = 10)
    void rowsOfParquetAreEachInOneSplit(@ForAll @IntRange(min = 1, max = 5_000) int rows) throws Exception {
        List<String[]> written = IntStream.range(0, rows)
                .mapToObj(i -> new String[] {i % 7 == 0 ? null : "C".repeat(i % 40 + 1), i % 11 == 0 ? null : "Z" + i})
                .toList();
        java.nio.file.Files.deleteIfExists(SHELF.path("rows.parquet"));
        LibraryFile file = Shelf.found(SHELF.writeParquet("rows.parquet", written, 8_000));
        SplitPlan plan = SplitPlan.of(List.of(file), Shelf.CONFIGURATION);
        List<Submission> read = Shelf.read(plan);
        assertThat(read).isEqualTo(Shelf.read(file)).hasSize(rows);
        for (int i = 0; i < rows; i++) {
            String id = written.get(i)[1] == null ? "rows.parquet:" + (i + 1) : written.get(i)[1];
            assertThat(read.get(i).id()).isEqualTo(id);
            assertThat(read.get(i).text()).isEqualTo(written.get(i)[0] == null ? "" : written.get(i)[0]);
            assertThat(read.get(i).line()).isEqualTo(i + 1);
        }
    }

    @Test
    void aSmallLibraryStillKeepsSeveralCoresBusy() {
        LibraryFile file = SHELF.file("small.smi", numbered(5_000).replace("C M", "CCCCCCCCCCCCCCCCCC M"));
        SplitPlan plan = SplitPlan.of(List.of(file), Shelf.CONFIGURATION);
        assertThat(plan.splits()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Shelf.read(plan)).isEqualTo(Shelf.read(file)).hasSize(5_000);
    }

    @Test
    void quotedLineBreaksFarDownAreFoundByTheCount() {
        String rows = numbered(10_000).replace(" ", ",");
        LibraryFile file = SHELF.file("far.csv", "smiles,id\n" + rows + "CC,\"two\nlines\"\nCCC,last\n");
        SplitPlan plan = SplitPlan.of(List.of(file), Shelf.CONFIGURATION);
        assertThat(plan.splits().size()).isGreaterThan(1);
        SplitPlan counted = plan.counted(Shelf.CONFIGURATION);
        assertThat(counted.splits()).allMatch(LibrarySplit::isWhole);
        List<Submission> read = Shelf.read(counted).stream()
                .sorted(Comparator.comparing(Submission::position))
                .toList();
        assertThat(read).isEqualTo(Shelf.read(file)).hasSize(10_002);
        assertThat(read.get(10_000).id()).isEqualTo("two lines");
        assertThat(read.get(10_001).line()).isEqualTo(10_004);
    }

    @Test
    void aSplitWhoseLinesAreNotCountedRefusesToOpen() {
        LibraryFile file = SHELF.file("uncounted.smi", numbered(10_000));
        LibrarySplit second = LibrarySplit.byBytes(file).get(1);
        assertThatThrownBy(() -> second.open(Shelf.CONFIGURATION)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void splitsTravel() throws Exception {
        LibrarySplit split = LibrarySplit.byBytes(SHELF.file("travel.csv", "smiles,id\nC,a\n"))
                .get(0);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        new java.io.ObjectOutputStream(bytes).writeObject(split);
        Object copy = new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(copy).isEqualTo(split);
    }

    private static String numbered(int records) {
        return IntStream.range(0, records).mapToObj(i -> "C M" + i + "\n").collect(Collectors.joining());
    }
}
