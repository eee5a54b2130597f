package org.charcot.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import org.charcot.error.Rejection;
import org.charcot.error.UserException;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class CurationTest {
    private static final TableMapping COLUMNS = TableMapping.plain(null, null, null);

    @TempDir
    Path folder;

    private AssayTable table(Task task, List<String> extra) throws Exception {
        List<String> lines = new ArrayList<>(List.of("smiles,label"));
        int row = 0;
        for (String smiles : ManyMolecules.smiles(120)) {
            lines.add(smiles + "," + row++ % 2);
        }
        lines.addAll(extra);
        Path file = folder.resolve("table.csv");
        Files.write(file, lines);
        return AssayTable.read(file, COLUMNS, task);
    }

    private static CuratedAssay curated(AssayTable table, Task task) {
        return Curation.of(table, task, SharedSpark.session()).learnable();
    }

    @Test
    void countsWhatEachStepLeavesAndKeepsOneOfEachCompound() throws Exception {
        // a salt and a stereoisomer of one acid agree; two spellings of an amine do not; one line is no molecule
        AssayTable table = table(
                Task.CLASSIFICATION,
                List.of(
                        "C[C@H](N)C(=O)O,1",
                        "C[C@@H](N)C(=O)O.Cl,1",
                        "NCCc1ccncc1,1",
                        "c1cc(CCN)ccn1,0",
                        "not a molecule,1"));
        CuratedAssay curation = curated(table, Task.CLASSIFICATION);
        int base = curated(table(Task.CLASSIFICATION, List.of()), Task.CLASSIFICATION)
                .counts()
                .get("without_tie");
        assertThat(curation.counts())
                .containsEntry("rows", 125)
                .containsEntry("readable", 124)
                .containsEntry("without_tie", base + 1);
        assertThat(curation.compounds()).extracting(Compound::skeleton).doesNotHaveDuplicates();
        assertThat(curation.compounds()).extracting(Compound::id).contains("QNAYBMKLOCPYGJ-REOHCLBHSA-N");
    }

    @Test
    void theLabelThatMostRowsOfACompoundHaveDecides() throws Exception {
        AssayTable table = table(
                Task.CLASSIFICATION,
                List.of("NCCc1ccncc1,1", "c1cc(CCN)ccn1,0", "NCCc1ccncc1.Cl,1", "NCCc1cccnc1,0", "NCCc1cccnc1.Cl,0"));
        CuratedAssay curation = curated(table, Task.CLASSIFICATION);
        assertThat(curation.compounds()
                        .subList(
                                curation.compounds().size() - 2,
                                curation.compounds().size()))
                .extracting(Compound::label)
                .containsExactly(1.0, 0.0);
        long positives = curation.compounds().stream()
                .filter(compound -> compound.label() == 1)
                .count();
        assertThat(curation.counts()).containsEntry("positive", (int) positives);
    }

    /** Nothing is lost on the way: a row cannot be read, or is one of a compound's, which has a label or a reason. */
    @Test
    void whatIsDroppedSaysWhy() throws Exception {
        AssayTable table = table(
                Task.CLASSIFICATION, List.of("NCCc1ccncc1,1", "c1cc(CCN)ccn1,0", "NCCc1cccnc1,1", "not a molecule,1"));
        Curation curation = Curation.of(table, Task.CLASSIFICATION, SharedSpark.session());
        assertThat(curation.rows())
                .filteredOn(row -> !row.isReadable())
                .extracting(row -> row.structure().fault())
                .containsExactly(Rejection.INVALID_SMILES);
        assertThat(curation.groups())
                .filteredOn(group -> !group.isKept())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.dropped()).isEqualTo(CuratedGroup.DropReason.TIE);
                    assertThat(group.compound()).isNull();
                    assertThat(group.labels()).containsExactly(0, 1);
                });
        assertThat(curation.groups().stream()
                        .mapToInt(group -> group.rows().size())
                        .sum())
                .isEqualTo(table.rows().size() - 1);
        assertThat(curation.compounds()).hasSize(curation.groups().size() - 1);
    }

    @Test
    void takesTheMedianOfRepeatedValues() throws Exception {
        AssayTable table = table(Task.REGRESSION, List.of("NCCc1ccncc1,7", "c1cc(CCN)ccn1,8", "NCCc1ccncc1.Cl,30"));
        assertThat(curated(table, Task.REGRESSION).compounds())
                .filteredOn(compound -> compound.label() > 1)
                .singleElement()
                .extracting(Compound::label)
                .isEqualTo(8.0);
    }

    /** The row whose structure is kept is not the oldest. */
    @Test
    void aCompoundIsAsOldAsItsFirstRow() throws Exception {
        List<String> lines = new ArrayList<>(List.of("smiles,label,year"));
        ManyMolecules.smiles(60).forEach(smiles -> lines.add(smiles + "," + smiles.length() + ","));
        lines.addAll(List.of("NCCc1ccncc1,70,2011", "c1cc(CCN)ccn1,80,2003", "NCCc1ccncc1.Cl,300,"));
        Path file = folder.resolve("dated.csv");
        Files.write(file, lines);
        TableMapping mapping = new TableMapping(null, null, null, null, null, null, null, "year");
        CuratedAssay curation = curated(AssayTable.read(file, mapping, Task.REGRESSION), Task.REGRESSION);
        assertThat(curation.compounds())
                .filteredOn(compound -> compound.label() == 80)
                .extracting(Compound::year)
                .contains(2003);
        assertThat(curation.compounds())
                .filteredOn(compound -> compound.year() == null)
                .hasSize(curation.compounds().size() - 1);
    }

    @Test
    void refusesATableThatCannotBeLearntFrom() throws Exception {
        refused("smiles,y\nC,1\n", "Cannot find column: label in ", "expected one of [smiles, y]");
        refused("smiles,label\nC,high\n", "line 2", "label 'high', expected a number");
        refused("smiles,label\nC,1\nCC,\nCCC,>2\n", "1 labelled rows, expected at least 50");
        refused("smiles,label\nC,NaN\n", "line 2", "label 'NaN'");
        refused("smiles,label\nC,2\n", "line 2", "label '2', expected 0 or 1");
        refused("smiles,label\nC,1\n", "1 labelled rows, expected at least 50");
        refused("smiles,label\n" + "C,1\n".repeat(60), "every label is 1.0, expected both 0 and 1");
        refused("", "only blank lines");
    }

    private void refused(String csv, String... words) throws Exception {
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, csv);
        assertThatThrownBy(() -> AssayTable.read(file, COLUMNS, Task.CLASSIFICATION))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll(words);
    }
}
