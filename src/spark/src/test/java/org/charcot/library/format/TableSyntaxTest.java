package org.charcot.library.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.charcot.library.Shelf;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.InvalidLibraryException;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableSyntaxTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new Shelf(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "a.smi      ! CCO ethanol;CC ethane              ! CCO ! ethanol ! 1",
                "a.smi      ! CCO ethyl alcohol, dry;CC x        ! CCO ! ethyl alcohol, dry ! 1",
                "a.smi      ! CCO$ethyl alcohol$46;CC$x$1        ! CCO ! ethyl alcohol ! 1",
                "a.smi      ! smiles id;CCO ethanol              ! CCO ! ethanol ! 2",
                "a.smi      ! #smiles$zinc_id;CCO$Z1             ! CCO ! Z1 ! 2",
                "a.smi      ! # SMILES ID;CCO Z1                 ! CCO ! Z1 ! 2",
                "a.smi      ! # made by hand;CCO Z1              ! CCO ! Z1 ! 2",
                "a.smi      ! CCO;CC                             ! CCO ! a.smi:1 ! 1",
                "a.smi      ! CCO,ethanol;CC,ethane              ! CCO ! ethanol ! 1",
                "a.smi      ! id smiles;E1 CCO                   ! CCO ! E1 ! 2",
                "a.txt      ! chembl_id$canonical_smiles$inchi;CHEMBL545$CCO$x ! CCO ! CHEMBL545 ! 2",
                "a.cxsmiles ! CCO |$;;R$,c:1| ethanol            ! ~CCO |$;;R$,c:1|~ ! ethanol ! 1",
                "a.csv      ! smiles,id;CCO,E1                   ! CCO ! E1 ! 2",
                "a.csv      ! ID,Name,Canonical SMILES;E1,ethanol,CCO ! CCO ! E1 ! 2",
                "a.csv      ! CanonicalSMILES,IsomericSMILES,CID;C,CCO,702 ! CCO ! 702 ! 2",
                "a.csv      ! Drawn,Batch;CCO,7;CC,8             ! CCO ! a.csv:2 ! 2",
                "a.csv      ! name,structure;ethanol,CCO         ! CCO ! ethanol ! 2",
                "a.csv      ! CCO,E1;CC,E2                       ! CCO ! E1 ! 1",
                "a.csv      ! E1,CCO;E2,CCC                      ! CCO ! E1 ! 1",
                "a.tsv      ! #Mol_ID$Structure$IDNUMBER;1$CCO$AA-1 ! CCO ! AA-1 ! 2",
                "a.csv      ! SMILES,target_chembl_id,molecule_chembl_id;CCO,T1,CHEMBL545 ! CCO ! CHEMBL545 ! 2",
                "a.csv      ! smiles,pIC50;CCO,6.5               ! CCO ! a.csv:2 ! 2",
            })
    void understands(String name, String text, String smiles, String id, long line) {
        // in the examples ; ends a line and $ is a tab, but for the extension of CXSMILES, which has both
        String content =
                name.endsWith("cxsmiles") ? text : text.replace(';', '\n').replace('$', '\t');
        Submission first = shelf.read(name, content).get(0);
        assertThat(first.text()).isEqualTo(smiles);
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.line()).isEqualTo(line);
        assertThat(first.fault()).isNull();
    }

    @Test
    void tellsASemicolonFromAComma() {
        LibraryFile file = shelf.file("a.csv", "id;smiles;name\n1;CCO;\"ethanol; dry, pure\"\n2;CC;ethane\n");
        assertThat(file.layout().describe())
                .isEqualTo(
                        "SMILES in column 2 (smiles), id in column 1 (id), separated by semicolons, header in line 1");
        assertThat(Shelf.read(file)).extracting(Submission::text).containsExactly("CCO", "CC");
    }

    @Test
    void describesAFileWithoutHeader() {
        assertThat(shelf.file("a.smi", "C\tm\n").layout().describe())
                .isEqualTo("SMILES in column 1, id in column 2, separated by tabs, no header");
    }

    @Test
    void marksAndLineEndingsLeaveNoTrace() {
        List<Submission> records = shelf.read("a.csv", "\ufeffsmiles,id\r\n\r\nCCO,E1\r\n  \r\nCC,E2");
        assertThat(records).extracting(Submission::text).containsExactly("CCO", "CC");
        assertThat(records).extracting(Submission::id).containsExactly("E1", "E2");
        assertThat(records).extracting(Submission::line).containsExactly(3L, 5L);
    }

    @Test
    void latin1NamesSurviveAmongUtf8() {
        byte[] latin = "C \u00c4ther\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = "CC \u00c4ther \u03b1\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[latin.length + utf8.length];
        System.arraycopy(latin, 0, both, 0, latin.length);
        System.arraycopy(utf8, 0, both, latin.length, utf8.length);
        assertThat(Shelf.read(Shelf.found(shelf.write("a.smi", both))))
                .extracting(Submission::id)
                .containsExactly("\u00c4ther", "\u00c4ther \u03b1");
    }

    @Test
    void quotedFieldsHoldCommasQuotesAndLineBreaks() {
        List<Submission> records = shelf.read(
                "a.csv",
                "smiles,name\n\"CCO\",\"alcohol, \"\"pure\"\"\"\nCC,\"two\r\nlines, \"\"really\"\" \"\nC,\"\"\n");
        assertThat(records)
                .extracting(Submission::id)
                .containsExactly("alcohol, \"pure\"", "two lines, \"really\"", "a.csv:5");
        assertThat(records).extracting(Submission::line).containsExactly(2L, 3L, 5L);
        assertThat(records).extracting(Submission::text).containsExactly("CCO", "CC", "C");
    }

    /** Of a name in BindingDB that begins with a quote, and one rows below that ends with one. */
    @Test
    void betweenTabsAQuoteIsACharacter() {
        List<Submission> records = shelf.read(
                "a.tsv",
                "smiles\tid\nCCO\t\"alpha\nCCN\tb\nCCC\tgamma\"\nCCCl\t\"2\"\"-chloro\"\nCCBr\t\"\"\nCC\t\"\n");
        assertThat(records)
                .extracting(Submission::id)
                .containsExactly("\"alpha", "b", "gamma\"", "2\"-chloro", "a.tsv:6", "\"");
        assertThat(records).extracting(Submission::text).containsExactly("CCO", "CCN", "CCC", "CCCl", "CCBr", "CC");
    }

    /** A field too many may have pushed the others from their names; delimiters at the end of a row push nothing. */
    @Test
    void aRowWiderThanItsHeaderIsDamaged() {
        Path table = shelf.write("wide.csv", "smiles,id\nCCO,A\nCC,1,2-diol\nC,B,,\n");
        List<Submission> records = Shelf.read(Shelf.found(table));
        assertThat(records).extracting(Submission::id).containsExactly("A", "1", "B");
        assertThat(records)
                .extracting(Submission::fault)
                .containsExactly(null, "row has more than the 2 columns of the header", null);
    }

    /** As spreadsheets and databases begin their tables, and with the structure where its name does not promise it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sep=;\\nID;SMILES;logP\\nA1;CCO;-0,31\\n|CCO|A1|3",
                "# encoding: utf-8\\nsmiles,id\\nCCO,A1\\n|CCO|A1|3",
                "id,SMILES_valid,std_SMILES\\nA1,TRUE,CCO\\nA2,FALSE,CC\\n|CCO|A1|2",
                "id,canonical_smiles,isomeric_smiles\\nA1,CC(O)N,C[C@H](O)N\\n|C[C@H](O)N|A1|2",
                "id,smiles,product\\nA1,,CCO\\nA2,,CC\\n|CCO|A1|2",
                "Réf.;Nom;Structure\\nA1;éthanol;CCO\\n|CCO|A1|2",
                "Prix,Référence,SMILES\\n12,A1,CCO\\n|CCO|A1|2",
                "Code;Composé\\nA1;CCO\\n|CCO|A1|2"
            })
    void columnsAreKnownByWhatTheyHold(String text, String smiles, String id, long line) {
        Submission first = Shelf.read(Shelf.found(shelf.write("known.csv", text.replace("\\n", "\n"))))
                .get(0);
        assertThat(first.text()).isEqualTo(smiles);
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.line()).isEqualTo(line);
    }

    @Test
    void anExtensionOfSmilesMayHoldCommas() {
        Path table = shelf.write("extended.csv", "smiles,id\nC[C@H](O)[C@@H](O)C |&1:1,3|,A\nCCO,B\n");
        List<Submission> records = Shelf.read(Shelf.found(table));
        assertThat(records).extracting(Submission::id).containsExactly("A", "B");
        assertThat(records.get(0).text()).isEqualTo("C[C@H](O)[C@@H](O)C |&1:1,3|");
    }

    /** A quote that closes far below by chance joins no rows: not with text behind it, nor around lines that are rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1,CCC,\"never closed\nP2,CCCl,x\nP3,CCBr,\"two\" words\nP4,CCI,a\"\nP5,CCN,\"5\"\" pipe\"\n",
                "P1,CCC,\"open\nP2,CCCl,x\nP3,CCBr,y\nP4,CCI,z\"\nP5,CCN,w\n",
            })
    void aQuoteThatClosesByChanceSwallowsNoRow(String rows) {
        List<Submission> records = shelf.read("a.csv", "id,smiles,note\n" + rows);
        assertThat(records).extracting(Submission::id).containsExactly("P1", "P2", "P3", "P4", "P5");
        assertThat(records).extracting(Submission::text).containsExactly("CCC", "CCCl", "CCBr", "CCI", "CCN");
        assertThat(records).extracting(Submission::line).containsExactly(2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aStrayQuoteDoesNotSwallowTheRowsAfterIt() {
        List<Submission> records = shelf.read(
                "a.tsv", "smiles\tname\nC\t\"1-methane\nCC\t\"ethane, dry\"\nCCC\t\"\"n-propane\"\nCCCC\tbutane\n");
        assertThat(records).extracting(Submission::text).containsExactly("C", "CC", "CCC", "CCCC");
        assertThat(records).extracting(Submission::id).contains("\"1-methane", "ethane, dry", "butane");
    }

    @Test
    void rowsWithoutStructureAreRecordsAllTheSame() {
        List<Submission> table = shelf.read("a.csv", "id,x,smiles\nE1,,CCO\nE2,,\nE3\nE1,,CCO\n");
        assertThat(table).extracting(Submission::id).containsExactly("E1", "E2", "E3", "E1");
        assertThat(table).extracting(Submission::text).containsExactly("CCO", "", "", "CCO");
        assertThat(table.get(2).fault()).isEqualTo("row has 1 column, expected SMILES in column 3");
        List<Submission> smiles = shelf.read("a.smi", "C a\n\tnothing\n nothing either\nCC\n");
        assertThat(smiles).extracting(Submission::text).containsExactly("C", "", "", "CC");
        assertThat(smiles).extracting(Submission::id).containsExactly("a", "nothing", "nothing either", "a.smi:4");
    }

    @Test
    void anEndlessLineIsOneFaultyRecord() {
        String endless = "C".repeat(3_000_000);
        for (String name : List.of("a.smi", "a.smi.gz", "a.csv")) {
            String header = name.endsWith("csv") ? "smiles,id\nCC,E1\n" : "CC E1\nCC E1\n";
            List<Submission> records = shelf.read(name, header + endless + "\nCCC\n");
            assertThat(records).hasSizeGreaterThanOrEqualTo(3);
            Submission faulty = records.get(records.size() - 2);
            assertThat(faulty.text()).isEqualTo("C".repeat(1_000));
            assertThat(faulty.fault()).isEqualTo("line longer than 1,000,000 characters");
            assertThat(faulty.line()).isEqualTo(3);
            assertThat(records.get(records.size() - 1).text()).isEqualTo("CCC");
            assertThat(records.get(records.size() - 1).line()).isEqualTo(4);
        }
    }

    @Test
    void theUserKnowsBetter() {
        Path table = shelf.write("a.csv", "id,smiles,parent,lot\n1,CCO,CC,L1\n");
        Submission chosen = Shelf.read(Shelf.found(table, new LibraryOptions("Parent", "lot")))
                .get(0);
        assertThat(chosen.text()).isEqualTo("CC");
        assertThat(chosen.id()).isEqualTo("L1");
        Path plain = shelf.write("b.csv", "1,CCO,CC,L1\n2,C,N,L2\n");
        Submission numbered =
                Shelf.read(Shelf.found(plain, new LibraryOptions("3", "4"))).get(0);
        assertThat(numbered.text()).isEqualTo("CC");
        assertThat(numbered.id()).isEqualTo("L1");
    }

    @Test
    void aColumnThatIsNotThereIsAnsweredWithThoseThatAre() {
        Path table = shelf.write("a.csv", "id,smiles\n1,CCO\n");
        assertThatThrownBy(() -> Shelf.found(table, new LibraryOptions("mol", null)))
                .isInstanceOf(InvalidLibraryException.class)
                .hasMessageStartingWith("Cannot read library: ")
                .hasMessageContaining("a.csv, there is no column mol, expected one of id, smiles");
        Path plain = shelf.write("b.smi", "CCO a\nCC b\n");
        assertThatThrownBy(() -> Shelf.found(plain, new LibraryOptions(null, "7")))
                .hasMessageContaining("there is no column 7, expected a number from 1 to 2");
        Path prices = shelf.write("c.csv", "lot,price\nL1,3.50\nL2,4\n");
        assertThatThrownBy(() -> Shelf.found(prices))
                .hasMessageContaining("no column in it holds SMILES")
                .hasMessageContaining("lot, price");
    }
}
