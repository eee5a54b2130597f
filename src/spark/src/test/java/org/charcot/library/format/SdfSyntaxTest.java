package org.charcot.library.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.charcot.library.Shelf;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdfSyntaxTest {
    private static final String V2000 = "%s\n  x\n\n  0  0  0     0  0            999 V2000\nM  END\n";
    private static final String V3000 =
            V2000.replace("V2000", "V3000").replace("M  END", "M  V30 BEGIN CTAB\nM  V30 END CTAB\nM  END");

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new Shelf(folder);
    }

    @Test
    void bothVersionsAndBothLineEndingsGiveTheMolfileAlone() {
        String text = V2000.formatted("A") + ">  <NOTE>\nM  END\n\n$$$$\n"
                + (V3000.formatted("B") + "> 2 <ID> (2)\n77\n\n$$$$\n").replace("\n", "\r\n") + V2000.formatted("C");
        List<Submission> records = shelf.read("a.sdf", text);
        assertThat(records).extracting(Submission::id).containsExactly("A", "B", "C");
        assertThat(records).extracting(Submission::line).containsExactly(1L, 10L, 21L);
        assertThat(records)
                .extracting(Submission::text)
                .containsExactly(V2000.formatted("A"), V3000.formatted("B"), V2000.formatted("C"));
    }

    @Test
    void theIdIsTheTitleUnlessTitlesTellNothing() {
        String item = ">  <%s>\n%s\n\n";
        String named = V2000.formatted("A") + item.formatted("ID", "1") + "$$$$\n" + V2000.formatted("")
                + item.formatted("price", "3") + item.formatted("ID", "2") + "$$$$\n" + V2000.formatted("") + "$$$$\n";
        assertThat(shelf.read("a.sdf", named)).extracting(Submission::id).containsExactly("A", "2", "a.sdf:22");
        String unnamed = V2000.formatted("Untitled") + item.formatted("IDNUMBER", "Z-1") + "$$$$\n"
                + V2000.formatted("Untitled") + item.formatted("IDNUMBER", "Z-2") + "$$$$\n";
        LibraryFile file = shelf.file("b.sdf", unnamed);
        assertThat(file.layout().describe()).isEqualTo("molfiles, id in item <IDNUMBER>");
        assertThat(Shelf.read(file)).extracting(Submission::id).containsExactly("Z-1", "Z-2");
    }

    /** Some programs leave out what ends a record: the header of the next molfile ends it as well. */
    @Test
    void molfilesWithoutEndsAreRecordsOfTheirOwn() {
        String atom =
                "%s\n  x\n\n  1  0  0     0  0            999 V2000\n    0.0       0.0       0.0    C   0  0\nM  END\n";
        String text = atom.formatted("A") + atom.formatted("") + ">  <ID>\n7\n\n" + atom.formatted("C") + "\n"
                + V3000.formatted("D");
        List<Submission> records = shelf.read("a.sdf", text);
        assertThat(records).extracting(Submission::line).containsExactly(1L, 7L, 16L, 23L);
        assertThat(records).extracting(Submission::id).containsExactly("A", "7", "C", "D");
        assertThat(records).extracting(Submission::text).allMatch(molfile -> molfile.endsWith("M  END\n"));
    }

    /** A value may hold what looks like the beginning of a molfile. */
    @Test
    void aMolfileAsTheValueOfAnItemIsNoRecord() {
        String text = V2000.formatted("A") + ">  <PRODUCT>\n" + V2000.formatted("inner") + "\n>  <ID>\n1\n\n$$$$\n"
                + V2000.formatted("B") + "$$$$\n";
        assertThat(shelf.read("a.sdf", text)).extracting(Submission::id).containsExactly("A", "B");
    }

    @Test
    void theUserNamesAnItem() {
        Path path = shelf.write("a.sdf", V2000.formatted("A") + ">  <Lot>\nL1\n\n>  <ID>\n1\n\n$$$$\n");
        assertThat(Shelf.read(Shelf.found(path, new LibraryOptions(null, "lot"))))
                .extracting(Submission::id)
                .containsExactly("L1");
        assertThatThrownBy(() -> Shelf.found(path, new LibraryOptions(null, "price")))
                .hasMessageContaining("there is no data item price, expected one of Lot, ID");
    }

    /** Angle brackets belong to a name, and not to what may stand around it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ">  <123 > 456>",
                ">  <123 > 456>  (1)",
                "> 25 <123 > 456> (MD-08>974)",
                "> DT12 <123 > 456> (x) DT3",
                ">  <123 > 456> and words",
            })
    void namesOfItemsAreReadWhole(String header) {
        String record = V2000 + header + "\n%s\n \n>  <Catalog ID>\nC%s\n\n$$$$\n";
        Path path = shelf.write("a.sdf", record.formatted("A", 1, 1) + record.formatted("B", 2, 2));
        assertThat(Shelf.read(Shelf.found(path, new LibraryOptions(null, "123 > 456"))))
                .extracting(Submission::id)
                .containsExactly("1", "2");
        assertThat(Shelf.read(Shelf.found(path, new LibraryOptions(null, "Catalog ID"))))
                .extracting(Submission::id)
                .containsExactly("C1", "C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<IC50 <nM>>", "<<ID>>", "<a> (b)>", "<>>"})
    void bracketsAtTheEndsOfANameBelongToIt(String header) {
        Path path = shelf.write("a.sdf", V2000.formatted("A") + "> " + header + " (7)\nx\n\n$$$$\n");
        String name = header.substring(1, header.length() - 1);
        assertThat(Shelf.read(Shelf.found(path, new LibraryOptions(null, name))))
                .extracting(Submission::id)
                .containsExactly("x");
    }

    @Test
    void aValueMayBeginAsAHeaderDoes() {
        Path path = shelf.write("a.sdf", V2000.formatted("A") + ">  <Limit>\n> 5 uM\n\n>  <ID>\n7\n\n$$$$\n");
        assertThat(Shelf.read(Shelf.found(path, new LibraryOptions(null, "Limit"))))
                .extracting(Submission::id)
                .containsExactly("> 5 uM");
    }

    @Test
    void anEndlessMolfileIsOneFaultyRecordAndEndlessDataNone() {
        String endless = "A\n  x\n\n" + ("M  V30 " + "1 ".repeat(40) + "\n").repeat(150_000) + "M  END\n$$$$\n";
        String data = V2000.formatted("B") + ">  <NOTE>\n" + "words words\n".repeat(1_000_000) + "\n$$$$\n";
        List<Submission> records = shelf.read("a.sdf", V2000.formatted("0") + "$$$$\n" + endless + data);
        assertThat(records).extracting(Submission::id).containsExactly("0", "A", "B");
        assertThat(records.get(1).fault()).isEqualTo("molfile longer than 10,000,000 characters");
        assertThat(records.get(1).text()).hasSize(1_000);
        assertThat(records.get(2).text()).isEqualTo(V2000.formatted("B"));
        assertThat(records.get(2).fault()).isNull();
    }
}
