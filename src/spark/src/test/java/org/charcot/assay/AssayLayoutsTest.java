package org.charcot.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.charcot.dataset.AssayLayout;
import org.charcot.dataset.TableMapping;
import org.charcot.dataset.Transform;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as users download them. */
class AssayLayoutsTest {
    @TempDir
    Path folder;

    private AssayTable read(String name, String text, AssayLayout layout, Task task) throws Exception {
        return read(name, text, new TableMapping(layout, null, null, null, null, null, null), task);
    }

    private AssayTable read(String name, String text, TableMapping mapping, Task task) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return AssayTable.readAsIs(file, mapping, task);
    }

    @Test
    void plain() throws Exception {
        AssayTable table = read(
                "plain.csv",
                "\uFEFFname,smiles,label\r\na,CCO,1.5\r\n\"b, c\",CCN,\r\nd,CCC,>2\r\ne,CCF,-3e-1\r\n",
                TableMapping.plain(null, null, "name"),
                Task.REGRESSION);
        assertThat(table.rows()).containsExactly(new AssayRow("a", "CCO", 1.5), new AssayRow("e", "CCF", -0.3));
        assertThat(table.counts())
                .containsEntry("rows", 4)
                .containsEntry("without_label", 1)
                .containsEntry("bounds_only", 1);
    }

    @Test
    void gzippedAndTabSeparated() throws Exception {
        Path file = folder.resolve("plain.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("smiles\tlabel\nCCO\t1\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(AssayTable.readAsIs(file, TableMapping.plain(null, null, null), Task.CLASSIFICATION)
                        .rows())
                .containsExactly(new AssayRow(null, "CCO", 1));
    }

    private static final String CHEMBL = """
            "Molecule ChEMBL ID";"Molecule Name";"Smiles";"Standard Type";"Standard Relation";"Standard Value";\
            "Standard Units";"pChEMBL Value";"Comment"
            "CHEMBL25";"ASPIRIN";"CC(=O)Oc1ccccc1C(=O)O";"IC50";"'='";"5000";"nM";"5.3";""
            "CHEMBL521";"IBUPROFEN";"CC(C)Cc1ccc(C(C)C(=O)O)cc1";"IC50";"'>'";"100000";"nM";"4.0";"a; b"
            "CHEMBL112";"ACETAMINOPHEN";"CC(=O)Nc1ccc(O)cc1";"IC50";"";"";"";"";"Not Determined"
            """;

    @Test
    void chembl() throws Exception {
        AssayTable table = read("chembl.csv", CHEMBL, AssayLayout.CHEMBL, Task.REGRESSION);
        assertThat(table.rows()).containsExactly(new AssayRow("CHEMBL25", "CC(=O)Oc1ccccc1C(=O)O", 5.3));
        assertThat(table.counts())
                .containsEntry("rows", 3)
                .containsEntry("without_label", 1)
                .containsEntry("bounds_only", 1);
    }

    @Test
    void chemblAsTsv() throws Exception {
        String tsv = CHEMBL.replace("a; b", "a, b").replace(';', '\t');
        assertThat(read("chembl.tsv", tsv, AssayLayout.CHEMBL, Task.REGRESSION).rows())
                .containsExactly(new AssayRow("CHEMBL25", "CC(=O)Oc1ccccc1C(=O)O", 5.3));
    }

    @Test
    void chemblWebService() throws Exception {
        AssayTable table = read("activities.csv", """
                activity_id,canonical_smiles,molecule_chembl_id,pchembl_value,standard_relation,standard_type
                1,CCOC(C)=O,CHEMBL14152,6.12,=,Ki
                2,CCO,CHEMBL545,4.0,<,Ki
                3,CCC,CHEMBL135416,,=,Ki
                """, AssayLayout.CHEMBL_API, Task.REGRESSION);
        assertThat(table.rows()).containsExactly(new AssayRow("CHEMBL14152", "CCOC(C)=O", 6.12));
        assertThat(table.counts()).containsEntry("bounds_only", 1).containsEntry("without_label", 1);
    }

    @Test
    void pubchem() throws Exception {
        AssayTable table = read("AID_1851_datatable.csv", """
                PUBCHEM_RESULT_TAG,PUBCHEM_SID,PUBCHEM_CID,PUBCHEM_EXT_DATASOURCE_SMILES,PUBCHEM_ACTIVITY_OUTCOME,\
                PUBCHEM_ACTIVITY_SCORE,Potency
                RESULT_TYPE,,,,,,FLOAT
                RESULT_DESCR,,,,,,"Concentration at which
                half is inhibited, as fitted"
                RESULT_UNIT,,,,,,MICROMOLAR
                1,842121,6602571,CCOc1ccccc1,Active,61,7.9
                2,842122,6602572,CCCc1ccccc1,Inactive,0,
                3,842123,6602573,CCNc1ccccc1,Inconclusive,10,12
                4,842124,6602574,CCSc1ccccc1,Unspecified,,
                """, AssayLayout.PUBCHEM, Task.CLASSIFICATION);
        assertThat(table.rows())
                .containsExactly(new AssayRow("6602571", "CCOc1ccccc1", 1), new AssayRow("6602572", "CCCc1ccccc1", 0));
        assertThat(table.counts()).containsEntry("rows", 4).containsEntry("without_label", 2);
    }

    @Test
    void bindingDb() throws Exception {
        AssayTable table = read("BindingDB.tsv", """
                BindingDB Reactant_set_id\tLigand SMILES\tBindingDB MonomerID\tKi (nM)\tIC50 (nM)
                1\tCCO\t11\t\t 100
                2\tCCN\t12\t\t>10000
                3\tCCC\t13\t5\t
                4\tCCF\t14\t\t<0.5
                """, AssayLayout.BINDINGDB, Task.REGRESSION);
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("11");
            assertThat(row.label()).isCloseTo(7, within(1e-12));
        });
        assertThat(table.counts()).containsEntry("bounds_only", 2).containsEntry("without_label", 1);
    }

    @Test
    void oneColumnOfAWideTableAndOneKindOfRow() throws Exception {
        TableMapping mapping = new TableMapping(
                null, "smiles", "ROCK2", "id", null, null, Map.of("RELATION", "=", "species", "human"));
        AssayTable table = read(
                "wide.csv",
                "id,smiles,ROCK1,ROCK2,RELATION,species\na,C,5,6,=,human\nb,CC,5,,=,human\nc,CCC,5,7,>,human\nd,N,5,8,=,rat\n",
                mapping,
                Task.REGRESSION);
        assertThat(table.rows()).containsExactly(new AssayRow("a", "C", 6));
        assertThat(table.counts()).containsEntry("of_another_kind", 2).containsEntry("without_label", 1);
    }

    @Test
    void wordsAreLabelsOnlyIfTheyAreSaidToBe() throws Exception {
        String text = "smiles,label\nC,active\nCC,inactive\n";
        for (String word : new String[] {"active", "yes", "TRUE", "n/a"}) {
            refused("smiles,label\nCC,1\nC," + word + "\n", "line 3", "'" + word + "'", "--label-words");
        }
        TableMapping words =
                new TableMapping(null, null, null, null, Map.of("active", 1.0, "inactive", 0.0), null, null);
        assertThat(read("words.csv", text, words, Task.CLASSIFICATION).rows())
                .containsExactly(new AssayRow(null, "C", 1), new AssayRow(null, "CC", 0));
    }

    @Test
    void numbersThatAreNone() throws Exception {
        for (String number : new String[] {"NaN", "Infinity", "-Infinity", "1e999", "1,5"}) {
            refused("smiles,label\nCC,1\nC,\"" + number + "\"\n", "line 3", "'" + number + "', expected a number");
        }
        TableMapping nanomolar = new TableMapping(null, null, null, null, null, Transform.NANOMOLAR_TO_P, null);
        for (String number : new String[] {"0", "-3"}) {
            assertThatThrownBy(() -> read("nm.csv", "smiles,label\nC," + number + "\n", nanomolar, Task.REGRESSION))
                    .isInstanceOf(UserException.class)
                    .hasMessageContainingAll("line 2", "'" + number + "' has no nanomolar_to_p", "above 0");
        }
    }

    @Test
    void structuresOfOtherCompoundsInB3db() throws Exception {
        TableMapping mapping =
                new TableMapping(null, "SMILES", "BBB+/BBB-", null, Map.of("BBB+", 1.0, "BBB-", 0.0), null, null);
        AssayTable table = read("B3DB_classification.tsv", """
                NO.\tSMILES\tCID\tBBB+/BBB-\treference
                1\tCCO\t100000234.0\tBBB+\tR10|R16|
                2\tCCN\t100000235\tBBB-\tR10
                3\tCCC\t100000236\tBBB-\tR10|R2|
                4\tCCF\t702\tBBB-\tR16|
                5\tCCS\t\tBBB+\tR16|
                """, mapping, Task.CLASSIFICATION);
        assertThat(table.counts()).containsEntry("foreign_structures", 2);
        assertThat(table.rows()).extracting(AssayRow::smiles).containsExactly("CCC", "CCF", "CCS");
    }

    private static final String DATED = "smiles,label,year\nC,1,1998\nCC,2,\nCCC,3,2004.0\n";

    private static TableMapping years(AssayLayout layout, String column) {
        return new TableMapping(layout, null, null, null, null, null, null, column);
    }

    @Test
    void yearsAreReadFromTheColumnThatIsNamed() throws Exception {
        assertThat(read("dated.csv", DATED, years(null, "year"), Task.REGRESSION)
                        .rows())
                .extracting(AssayRow::year)
                .containsExactly(1998, null, 2004);
        assertThat(read("dated.csv", DATED, years(null, null), Task.REGRESSION).rows())
                .extracting(AssayRow::year)
                .containsOnlyNulls();
        assertThatThrownBy(() -> read("dated.csv", DATED, years(null, "published"), Task.REGRESSION))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("Cannot find column: published", "expected one of [smiles, label, year]");
        for (String year : new String[] {"98", "in 1998", "20155", "0"}) {
            assertThatThrownBy(() -> read("bad.csv", DATED.replace("1998", year), years(null, "year"), Task.REGRESSION))
                    .isInstanceOf(UserException.class)
                    .hasMessageContainingAll("line 2", "year '" + year + "'", "expected four digits such as 2015");
        }
    }

    @Test
    void chemblTellsTheYearOfItsDocuments() throws Exception {
        String dated = """
                "Molecule ChEMBL ID";"Smiles";"Standard Relation";"pChEMBL Value";"Document Year"
                "CHEMBL1";"CCO";"'='";"5.3";"2009"
                "CHEMBL2";"CCN";"'='";"5.4";"None"
                """;
        assertThat(read("dated.csv", dated, AssayLayout.CHEMBL, Task.REGRESSION).rows())
                .extracting(AssayRow::year)
                .containsExactly(2009, null);
        assertThat(read(
                                "api.csv",
                                "canonical_smiles,pchembl_value,document_year\nC,5,1999\n",
                                AssayLayout.CHEMBL_API,
                                Task.REGRESSION)
                        .rows())
                .extracting(AssayRow::year)
                .containsExactly(1999);
        assertThatThrownBy(() -> read("dated.csv", dated, years(AssayLayout.CHEMBL, "Document Year"), Task.REGRESSION))
                .hasMessageContaining("year 'None', expected four digits");
    }

    private void refused(String csv, String... words) throws Exception {
        assertThatThrownBy(() -> read("bad.csv", csv, AssayLayout.PLAIN, Task.CLASSIFICATION))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll(words);
    }
}
