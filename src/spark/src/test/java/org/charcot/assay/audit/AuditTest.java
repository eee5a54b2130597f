package org.charcot.assay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charcot.assay.AssayTable;
import org.charcot.assay.audit.AuditReport.Finding;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvDialect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault, in a small table that has it. */
@Tag("spark")
class AuditTest {
    @TempDir
    Path folder;

    private AssayTable table(String name, Task task, List<String> rows) throws Exception {
        List<String> lines = new ArrayList<>(List.of("smiles,label,id"));
        lines.addAll(rows);
        Path file = folder.resolve(name);
        Files.write(file, lines);
        return AssayTable.readAsIs(file, TableMapping.plain(null, null, "id"), task);
    }

    private Audit.Result audit(Task task, String... rows) throws Exception {
        return new Audit(task, SharedSpark.session()).of(table("table.csv", task, List.of(rows)), null);
    }

    private static Finding finding(Audit.Result result, String what) {
        return result.report().sections().stream()
                .flatMap(section -> section.findings().stream())
                .filter(one -> one.what().startsWith(what))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(what + " in\n" + result.report().text()));
    }

    private static void found(Audit.Result result, String what, String value, boolean alarming) {
        Finding finding = finding(result, what);
        assertThat(finding.value()).as(what).isEqualTo(value);
        assertThat(finding.alarm()).as(what).satisfies(alarm -> assertThat(alarm.isEmpty())
                .isEqualTo(!alarming));
    }

    @Test
    void structures() throws Exception {
        Audit.Result result = audit(
                Task.CLASSIFICATION,
                "CCN.Cl,1,a",
                "CCCCCCO.CCCCN,1,b",
                "CC(=O)O[Na],0,c",
                "nonsense,0,d",
                "*CC,0,e",
                "CCC,,f",
                "CCO,>5,g");
        found(result, "rows", "7", false);
        found(result, "without label", "1", false);
        found(result, "bounds only", "1", false);
        found(result, "unreadable structures", "2", true);
        found(result, "  invalid_smiles", "1", false);
        found(result, "  wildcard_atom", "1", false);
        found(result, "salts and solvents", "2", false);
        found(result, "mixtures", "1", true);
        found(result, "bonds to metals", "1", false);
        assertThat(finding(result, "unreadable structures").share()).isEqualTo("28.6 %");
    }

    @Test
    void duplicatesAndConflictsOfClasses() throws Exception {
        // one acid as itself, written otherwise, as salt and as its mirror image; an amine with both labels
        Audit.Result result = audit(
                Task.CLASSIFICATION,
                "C[C@H](N)C(=O)O,1,a",
                "OC(=O)[C@H](C)N,1,b",
                "C[C@H](N)C(=O)O.Cl,1,c",
                "C[C@@H](N)C(=O)O,1,d",
                "NCCc1ccncc1,1,e",
                "c1cc(CCN)ccn1,0,f",
                "CCO,0,g",
                "CCCO,0,g");
        found(result, "readable rows", "8", false);
        found(result, "distinct compounds", "4", false);
        found(result, "rows that repeat a structure and its label", "2", false);
        found(result, "rows that repeat a compound", "4", true);
        found(result, "rows with a twin", "6", true);
        found(result, "compounds with both labels", "1", true);
        found(result, "rows of these compounds", "2", false);
        found(result, "compounds dropped: as many rows say 1 as say 0", "1", false);
        found(result, "identifiers of several compounds", "1", true);
        found(result, "positive", "1", false);
        assertThat(result.csv(CsvDialect.PLAIN).lines())
                .hasSize(4)
                .startsWith("smiles,label,id,inchikey_block,n_rows,label_spread")
                .anyMatch(line -> line.endsWith(",1.0,a,QNAYBMKLOCPYGJ,4,0.0"))
                .noneMatch(line -> line.contains("ccn"));
    }

    /** As 'train' does: two rows of three decide. */
    @Test
    void theLabelOfMostRowsIsTaken() throws Exception {
        Audit.Result result =
                audit(Task.CLASSIFICATION, "NCCc1ccncc1,0,a", "c1cc(CCN)ccn1,1,b", "NCCc1ccncc1.Cl,1,c", "CCO,0,d");
        found(result, "compounds with both labels", "1", true);
        assertThat(finding(result, "compounds with both labels").alarm())
                .isEqualTo("the label of most rows is taken, a tie is dropped");
        found(result, "compounds dropped", "0", false);
        assertThat(result.csv(CsvDialect.PLAIN)).containsPattern(",1\\.0,a,[A-Z]{14},3,1\\.0\n");
    }

    @Test
    void conflictsOfValuesAreFlaggedAndTheMedianIsTaken() throws Exception {
        Audit.Result result = audit(
                Task.REGRESSION,
                "NCCc1ccncc1,6,a",
                "c1cc(CCN)ccn1,6.2,b",
                "NCCc1ccncc1.Cl,7.1,c",
                "CCO,5,d",
                "CCN,5.5,e");
        found(result, "compounds with values more than 0.5 log apart", "1", true);
        assertThat(result.csv(CsvDialect.PLAIN))
                .containsPattern(",6\\.2,a,[A-Z]{14},3,1\\.1\n")
                .contains(",5.0,d,");
    }

    @Test
    void twoUnitsInOneColumn() throws Exception {
        List<String> rows = new ArrayList<>();
        int i = 0;
        for (String smiles : ManyMolecules.smiles(40)) {
            rows.add(smiles + "," + (5 + 0.07 * i) + ",m" + i++);
        }
        rows.add("Clc1ccncc1,250,x");
        rows.add("Clc1ccncc1,6.602,y");
        rows.add("Brc1ccncc1,8.2,z");
        rows.add("Brc1ccncc1,5.2,w");
        Audit.Result result = audit(Task.REGRESSION, rows.toArray(String[]::new));
        found(result, "labels look like", "as is", false);
        found(result, "labels above 14 among pX", "1", true);
        found(result, "compounds with one value as pX and as nmol/L", "1", true);
        found(result, "compounds with values a factor of 1000 apart", "1", true);
    }

    @Test
    void concentrationsThatShouldBeLogarithms() throws Exception {
        List<String> rows = new ArrayList<>();
        int i = 0;
        for (String smiles : ManyMolecules.smiles(30)) {
            rows.add(smiles + "," + Math.pow(10, i * 0.17) + ",m" + i++);
        }
        rows.add("Clc1ccncc1,2.5,x");
        rows.add("Clc1ccncc1,2500,y");
        rows.add("Brc1ccncc1,1000,z");
        rows.add("Brc1ccncc1,2000,w");
        Audit.Result result = audit(Task.REGRESSION, rows.toArray(String[]::new));
        found(result, "labels look like", "amounts", true);
        found(result, "compounds with values a factor of 1000 apart", "1", true);
        // a factor of two is none of a thousand: compared as logarithms
        found(result, "compounds with values more than 0.5 log apart", "1", false);
    }

    @Test
    void boundsOfTheAssayAndConstantLabels() throws Exception {
        List<String> rows = new ArrayList<>();
        int i = 0;
        for (String smiles : ManyMolecules.smiles(40)) {
            rows.add(smiles + "," + (i < 15 ? 5.0 : 4.7 + 0.04 * i) + ",m" + i++);
        }
        Finding spike =
                finding(audit(Task.REGRESSION, rows.toArray(String[]::new)), "rows with the commonest low label, 5.0");
        assertThat(spike.value()).isEqualTo("15");
        assertThat(spike.alarm()).contains("bound of the assay").contains("0 rows lie beyond it");
        rows.replaceAll(row -> row.replace(",5.0,", ",5.9,"));
        // what most rows share in the middle is a round number, no bound
        Audit.Result middle = audit(Task.REGRESSION, rows.toArray(String[]::new));
        assertThat(finding(middle, "rows with the commonest low").alarm()).isEmpty();
        assertThat(finding(middle, "rows with the commonest high").alarm()).isEmpty();
        found(audit(Task.REGRESSION, "CCO,1,a", "CCN,1,b"), "different labels", "1", true);
        found(audit(Task.CLASSIFICATION, "CCO,1,a", "CCN,1,b"), "different labels", "1", true);
        found(audit(Task.REGRESSION, "CCO,1,a", "CCN,0,b"), "different labels", "2", true);
    }

    @Test
    void anotherTableWithInvertedLabels() throws Exception {
        List<String> here = new ArrayList<>();
        List<String> there = new ArrayList<>();
        int i = 0;
        for (String smiles : ManyMolecules.smiles(60)) {
            (i < 45 ? here : there).add(smiles + "," + i % 2 + ",m" + i);
            if (i < 25) {
                there.add(smiles + ".Cl," + (1 - i % 2) + ",m" + i);
            }
            i++;
        }
        here.add("CCCCCCCCCCCCCCCCCCO,1,long");
        there.add("CCCCCCCCCCCCCCCCCCCCO,1,longer");
        Audit.Result result = against(Task.CLASSIFICATION, here, there);
        Finding shared = finding(result, "compounds of this table that are there too");
        assertThat(Integer.parseInt(shared.value())).isGreaterThanOrEqualTo(20);
        assertThat(shared.alarm()).contains("leakage");
        Finding agree = finding(result, "shared compounds with the same label");
        assertThat(agree.value()).isEqualTo("0");
        assertThat(agree.alarm()).contains("inverted");
        assertThat(finding(result, "others with an analogue there, ECFP4 Tanimoto >= 0.9")
                        .alarm())
                .contains("split");
    }

    @Test
    void anotherTableOfValues() throws Exception {
        List<String> here = new ArrayList<>();
        List<String> there = new ArrayList<>();
        int i = 0;
        for (String smiles : ManyMolecules.smiles(30)) {
            here.add(smiles + "," + (5 + 0.1 * i) + ",m" + i);
            there.add(smiles + "," + (9 - 0.1 * i) + ",m" + i++);
        }
        Audit.Result result = against(Task.REGRESSION, here, there);
        assertThat(finding(result, "correlation").value()).isEqualTo("-1.000");
        assertThat(finding(result, "correlation").alarm()).contains("inverted");
        assertThat(finding(against(Task.REGRESSION, here, here), "correlation").value())
                .isEqualTo("1.000");
    }

    private Audit.Result against(Task task, List<String> here, List<String> there) throws Exception {
        return new Audit(task, SharedSpark.session())
                .of(table("here.csv", task, here), table("there.csv", task, there));
    }

    @Test
    void theReportIsTextAndMarkdown() throws Exception {
        AuditReport report =
                audit(Task.CLASSIFICATION, "CCO,1,a", "OCC,0,b", "CCN,0,c").report();
        assertThat(report.text()).contains("Duplicates", "! ", "To look at: ");
        assertThat(report.markdown())
                .startsWith("# Audit of ")
                .contains("\n## Labels\n\n| | count | share | to look at |\n", "\n| distinct compounds | 2 | 66.7 % |");
        assertThat(report.alarms()).isPositive();
    }
}
