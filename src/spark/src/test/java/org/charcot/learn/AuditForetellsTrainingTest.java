package org.charcot.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.charcot.assay.AssayTable;
import org.charcot.assay.Compound;
import org.charcot.assay.CuratedAssay;
import org.charcot.assay.Curation;
import org.charcot.assay.StructureReader;
import org.charcot.assay.audit.Audit;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.folder.EndpointBytes;
import org.charcot.endpoint.neighbour.Neighbours;
import org.charcot.endpoint.neighbour.NeighboursFile;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.spark.SharedSpark;
import org.charcot.text.CsvDialect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that 'audit' writes is the table that 'train' learns from, however much its rows contradict each other. */
@Tag("spark")
class AuditForetellsTrainingTest {
    private static final TableMapping COLUMNS = TableMapping.plain(null, null, "id");

    @TempDir
    Path folder;

    /** As much of a compound as both tell. */
    private record Told(String id, String skeleton, String smiles, double label) {}

    private static List<String> rows(List<Double> labels) {
        List<String> rows = new ArrayList<>(List.of("smiles,label,id"));
        List<String> smiles = ManyMolecules.smiles(120);
        for (int i = 0; i < smiles.size(); i++) {
            rows.add(smiles.get(i) + "," + labels.get(i % labels.size()) + ",m" + i);
        }
        return rows;
    }

    private AssayTable table(Task task, List<String> rows) throws Exception {
        Path file = folder.resolve("table.csv");
        Files.write(file, rows);
        return AssayTable.read(file, COLUMNS, task);
    }

    private List<Told> audited(AssayTable table, Task task) throws Exception {
        Path curated = folder.resolve("curated.csv");
        Files.writeString(
                curated, new Audit(task, SharedSpark.session()).of(table, null).csv(CsvDialect.PLAIN));
        List<Told> told = new ArrayList<>();
        for (String line : Files.readAllLines(curated).stream().skip(1).toList()) {
            String[] fields = line.split(",", -1);
            told.add(new Told(fields[2], fields[3], fields[0], Double.parseDouble(fields[1])));
        }
        return told;
    }

    /** What the endpoint itself carries of its training set. */
    private List<Told> learnt(AssayTable table, Task task) throws Exception {
        EndpointOutput output = new EndpointOutput(folder.resolve(task.key()), null, true);
        new Training(
                        new Training.Plan(
                                new EndpointPlan("made_up", task, EndpointCard.About.NOTHING, 7, 2, output),
                                Training.Learning.by("xgboost"),
                                Training.Judging.BY_FOLDS),
                        SharedSpark.session(),
                        line -> {})
                .of(table, List.of());
        Neighbours known =
                NeighboursFile.read(Files.readAllBytes(output.folder().resolve(EndpointBytes.NEIGHBOURS)));
        List<Told> told = new ArrayList<>();
        try (StructureReader reader = new StructureReader()) {
            for (Neighbours.Known one : known.known()) {
                told.add(new Told(one.id(), reader.read(one.smiles()).skeleton(), one.smiles(), one.label()));
            }
        }
        return told;
    }

    @Test
    void ofClasses() throws Exception {
        List<String> rows = rows(List.of(1.0, 0.0, 1.0));
        // a majority of either kind, a tie, agreement of a salt and a mirror image, and a row that is no molecule
        rows.addAll(List.of("NCCc1ccncc1,1,a", "c1cc(CCN)ccn1,0,b", "NCCc1ccncc1.Cl,1,c"));
        rows.addAll(List.of("NCCc1cccnc1,0,d", "NCCc1cccnc1.Cl,0,e", "c1cc(CCN)cnc1,1,f"));
        rows.addAll(List.of("OCCc1ccncc1,1,g", "c1cc(CCO)ccn1,0,h"));
        rows.addAll(List.of("C[C@H](N)C(=O)O,1,i", "C[C@@H](N)C(=O)O.Cl,1,j", "no molecule,1,k"));
        AssayTable table = table(Task.CLASSIFICATION, rows);
        List<Told> audited = audited(table, Task.CLASSIFICATION);
        assertThat(audited)
                .extracting(Told::id)
                .contains("a", "d", "i")
                .doesNotContain("b", "c", "e", "g", "h", "j", "k");
        assertThat(audited)
                .filteredOn(one -> List.of("a", "d").contains(one.id()))
                .extracting(Told::label)
                .containsExactly(1.0, 0.0);
        assertThat(learnt(table, Task.CLASSIFICATION)).containsExactlyElementsOf(audited);
    }

    @Test
    void ofValues() throws Exception {
        List<String> rows = rows(List.of(5.5, 6.25, 7.75, 4.0));
        rows.addAll(List.of("NCCc1ccncc1,4,a", "c1cc(CCN)ccn1,9.5,b", "NCCc1ccncc1.Cl,6.1,c"));
        rows.addAll(List.of("NCCc1cccnc1,5,d", "NCCc1cccnc1.Cl,8,e"));
        AssayTable table = table(Task.REGRESSION, rows);
        List<Told> audited = audited(table, Task.REGRESSION);
        assertThat(audited)
                .filteredOn(one -> List.of("a", "d").contains(one.id()))
                .extracting(Told::label)
                .containsExactly(6.1, 6.5);
        assertThat(learnt(table, Task.REGRESSION)).containsExactlyElementsOf(audited);
    }

    /** So that it makes no difference whether the table is learnt from or what an audit leaves of it. */
    @Test
    void whatAnAuditLeavesIsCuratedAlready() throws Exception {
        List<String> rows = rows(List.of(1.0, 0.0));
        rows.addAll(List.of("NCCc1ccncc1,1,a", "c1cc(CCN)ccn1,0,b", "OCCc1ccncc1.Cl,1,c", "OCCc1ccncc1,1,d"));
        AssayTable table = table(Task.CLASSIFICATION, rows);
        List<Told> audited = audited(table, Task.CLASSIFICATION);
        CuratedAssay again = Curation.of(
                        AssayTable.read(folder.resolve("curated.csv"), COLUMNS, Task.CLASSIFICATION),
                        Task.CLASSIFICATION,
                        SharedSpark.session())
                .learnable();
        assertThat(again.compounds())
                .extracting(Compound::id, Compound::skeleton, Compound::label)
                .containsExactlyElementsOf(audited.stream()
                        .map(one -> Assertions.tuple(one.id(), one.skeleton(), one.label()))
                        .toList());
        assertThat(again.counts())
                .containsEntry("rows", audited.size())
                .containsEntry("distinct_compounds", audited.size())
                .containsEntry("without_tie", audited.size());
    }
}
