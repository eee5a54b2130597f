package org.charcot.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table must be to be read at all, and what it must be to be learnt from. */
class AssayTableTest {
    private static final TableMapping PLAIN = TableMapping.plain(null, null, null);

    @TempDir
    private Path folder;

    private Path table(List<String> labels) throws Exception {
        List<String> lines = new ArrayList<>(List.of("smiles,label"));
        labels.forEach(label -> lines.add("C" + "C".repeat(lines.size()) + "," + label));
        return Files.write(folder.resolve("table.csv"), lines);
    }

    private static List<String> labels(int count, int positive) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            labels.add(i < positive ? "1" : "0");
        }
        return labels;
    }

    @Test
    void fiftyRowsWithBothClassesAreEnough() throws Exception {
        assertThat(AssayTable.read(table(labels(50, 1)), PLAIN, Task.CLASSIFICATION)
                        .rows())
                .hasSize(50);
    }

    @Test
    void fewerAreRefusedUnlessTheyAreOnlyLookedAt() throws Exception {
        Path file = table(labels(49, 20));
        assertThatThrownBy(() -> AssayTable.read(file, PLAIN, Task.CLASSIFICATION))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot learn from " + file + ": 49 labelled rows, expected at least 50");
        assertThat(AssayTable.readAsIs(file, PLAIN, Task.CLASSIFICATION).rows()).hasSize(49);
        assertThat(AssayTable.readAsIs(file, PLAIN, Task.CLASSIFICATION).name()).isEqualTo(file.toString());
    }

    /** The rows without a label do not count among the fifty. */
    @Test
    void whatHasNoLabelIsNoRowToLearnFrom() throws Exception {
        List<String> labels = labels(49, 20);
        labels.add("");
        Path file = table(labels);
        assertThatThrownBy(() -> AssayTable.read(file, PLAIN, Task.CLASSIFICATION))
                .hasMessageContaining("49 labelled rows");
        assertThat(AssayTable.readAsIs(file, PLAIN, Task.CLASSIFICATION).counts())
                .containsExactly(entry("rows", 50), entry("without_label", 1));
    }

    @Test
    void labelsThatAreAllEqualTeachNothing() throws Exception {
        Path file = table(labels(60, 60));
        assertThatThrownBy(() -> AssayTable.read(file, PLAIN, Task.CLASSIFICATION))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot learn from " + file + ": every label is 1.0, expected both 0 and 1");
        assertThatThrownBy(() -> AssayTable.read(file, PLAIN, Task.REGRESSION))
                .hasMessageEndingWith("every label is 1.0, expected values that differ");
    }

    private AssayTable read(String text, TableMapping mapping, Task task) throws Exception {
        return AssayTable.readAsIs(Files.writeString(folder.resolve("text.csv"), text), mapping, task);
    }

    @Test
    void aFileThatIsNoneAndAnEmptyOneAreSaidToBe() throws Exception {
        assertThatThrownBy(() -> AssayTable.readAsIs(folder, PLAIN, Task.REGRESSION))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("Cannot read assay table: " + folder, "expected a file");
        assertThatThrownBy(() -> read("", PLAIN, Task.REGRESSION))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("only blank lines");
        assertThat(read("smiles,label\n", PLAIN, Task.REGRESSION).counts()).containsExactly(entry("rows", 0));
    }

    @ParameterizedTest
    @CsvSource({"structure;label, smiles, '[structure, label]'", "smiles;result, label, '[smiles, result]'"})
    void aMissingColumnIsNamedBesideThoseThatAreThere(String header, String missing, String there) {
        assertThatThrownBy(() -> read(header.replace(';', ',') + "\nC,1\n", PLAIN, Task.REGRESSION))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("Cannot find column: " + missing, "expected one of " + there);
    }

    @Test
    void aColumnThatRowsAreChosenByMustBeThere() {
        TableMapping mapping = new TableMapping(null, null, null, null, null, null, Map.of("species", "human"));
        assertThatThrownBy(() -> read("smiles,label\nC,1\n", mapping, Task.REGRESSION))
                .hasMessageContaining("Cannot find column: species");
    }

    /** Of two columns with one name the first counts, and blanks around names and fields do not. */
    @Test
    void columnsAreFoundByTheirNames() throws Exception {
        AssayTable table =
                read("label, smiles ,label\n 3 , CCO ,4\n", TableMapping.plain(null, null, "name"), Task.REGRESSION);
        assertThat(table.rows()).containsExactly(new AssayRow(null, "CCO", 3));
    }

    @Test
    void oddLabelsAreRefusedByTheirLine() {
        assertThatThrownBy(() -> read("smiles,label\nC,1\nCC,0.5\n", PLAIN, Task.CLASSIFICATION))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("line 3", "label '0.5', expected 0 or 1 for classification");
        TableMapping words = new TableMapping(null, null, null, null, Map.of("yes", 1.0), null, null);
        assertThatThrownBy(() -> read("smiles,label\nC,yes\nCC,no\n", words, Task.CLASSIFICATION))
                .hasMessageContainingAll("line 3", "label 'no', expected a number or one of [yes]");
    }

    /** With a field too many nobody knows whose value is whose: such rows are left out, counted and named. */
    @Test
    void raggedRowsAreLeftOutAndNamed() throws Exception {
        AssayTable table = read("smiles,label\nC,1\nCC,1,2\nCCC\nCCCC,4\n", PLAIN, Task.REGRESSION);
        assertThat(table.rows()).containsExactly(new AssayRow(null, "C", 1), new AssayRow(null, "CCCC", 4));
        assertThat(table.counts()).containsExactly(entry("rows", 4), entry("of_another_width", 2));
        assertThat(table.notes())
                .containsExactly(
                        table.name()
                                + ": SMILES in smiles, label in label, no id known: compounds are named by InChIKey,"
                                + " separated by commas",
                        "  first row: C, 1.00",
                        "WARNING: 2 rows of " + table.name()
                                + " left out, expected 2 fields: line 3 has 3 fields, line 4 has 1 fields");
    }

    /** A quote between tabs is a character, as in the names of BindingDB; to join rows at it gives values to others. */
    @Test
    void betweenTabsAQuoteIsACharacter() throws Exception {
        Path file = Files.writeString(
                folder.resolve("names.tsv"), "name\tsmiles\tlabel\n\"5-ol\tC\t1\nx\tCC\t2\ny\"\tCCC\t3\n");
        assertThat(AssayTable.readAsIs(file, TableMapping.plain(null, null, "name"), Task.REGRESSION)
                        .rows())
                .containsExactly(
                        new AssayRow("\"5-ol", "C", 1), new AssayRow("x", "CC", 2), new AssayRow("y\"", "CCC", 3));
    }

    /** As a French spreadsheet saves it: semicolons, decimal commas, Latin-1, names in capitals. */
    @Test
    void aFrenchSpreadsheetIsRead() throws Exception {
        byte[] text = "sep=;\r\nR\u00e9f\u00e9rence;SMILES;LABEL\r\n\u00e9than;CC;0,31\r\nb;CCO;-1,5\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("french.csv"), text);
        assertThat(AssayTable.readAsIs(file, TableMapping.plain(null, null, "r\u00e9f\u00e9rence"), Task.REGRESSION)
                        .rows())
                .containsExactly(new AssayRow("\u00e9than", "CC", 0.31), new AssayRow("b", "CCO", -1.5));
    }

    @Test
    void aCommaThatMayBeOneOfThousandsIsNotGuessedAt() {
        assertThatThrownBy(() -> read("smiles;label\nC;1,234\nCC;2\n", PLAIN, Task.REGRESSION))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("line 2", "'1,234' may have a comma of decimals or of thousands");
        assertThatThrownBy(() -> read("smiles;label\nC;0,5\nCC;2.5\n", PLAIN, Task.REGRESSION))
                .hasMessageContaining("decimal commas and decimal points");
    }

    @Test
    void aCommaIsOfDecimalsWhereOthersOfTheColumnAre() throws Exception {
        assertThat(read("smiles;label\nC;1,234\nCC;2,5\n", PLAIN, Task.REGRESSION)
                        .rows())
                .extracting(AssayRow::label)
                .containsExactly(1.234, 2.5);
    }

    @Test
    void rowsCannotBeChanged() throws Exception {
        List<AssayRow> rows =
                read("smiles,label\nC,1\n", PLAIN, Task.REGRESSION).rows();
        assertThatThrownBy(rows::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Every step is counted, and what is counted adds up. */
    @Test
    void everyRowEndsSomewhere() throws Exception {
        TableMapping mapping = new TableMapping(null, null, null, null, null, null, Map.of("kind", "IC50"));
        AssayTable table = read("""
                smiles,label,kind,reference,CID
                C,1,IC50,R2,7
                C,1,Ki,R2,7
                C,,IC50,R2,7
                C,>5,IC50,R2,7
                C,<5,IC50,R2,7
                C,1,IC50,R10,100000001
                """, mapping, Task.REGRESSION);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.counts())
                .containsExactly(
                        entry("rows", 6),
                        entry("of_another_kind", 1),
                        entry("without_label", 1),
                        entry("bounds_only", 2),
                        entry("foreign_structures", 1));
    }
}
