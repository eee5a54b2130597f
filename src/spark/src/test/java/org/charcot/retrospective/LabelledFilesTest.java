package org.charcot.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.charcot.error.UserException;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.retrospective.LabelledSet.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFilesTest {
    @TempDir
    private Path folder;

    private static LabelledFiles files() {
        return new LabelledFiles(LibraryOptions.SNIFFED, new Configuration());
    }

    private LabelledSet table(String text, LabelledFiles.Columns columns) throws Exception {
        return files().ofTable(
                        Files.writeString(folder.resolve("set.csv"), text).toString(), columns);
    }

    private static LabelledFiles.Columns label(Double activeFrom) {
        return new LabelledFiles.Columns("active", activeFrom, null, false);
    }

    @Test
    void labelsAreOneAndZeroAndWhatHasNoneIsCounted() throws Exception {
        LabelledSet set = table("id,smiles,active\na,CCO,1\nb,CCN,0\nc,CCC,\nd,CCF,1.0\n", label(null));
        assertThat(set.name()).isEqualTo("set.csv");
        assertThat(set.unlabelled()).isEqualTo(1);
        assertThat(set.rows()).extracting(row -> row.submission().id()).containsExactly("a", "b", "d");
        assertThat(set.rows()).extracting(Labelled::active).containsExactly(true, false, true);
        assertThat(set.rows()).extracting(Labelled::score).containsOnlyNulls();
    }

    @Test
    void valuesAreActiveFromALeastOne() throws Exception {
        LabelledSet set = table("id,smiles,active\na,CCO,6.49\nb,CCN,6.5\nc,CCC,7\n", label(6.5));
        assertThat(set.rows()).extracting(Labelled::active).containsExactly(false, true, true);
        assertThatThrownBy(() -> table("id,smiles,active\na,CCO,6.49\n", label(null)))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("Cannot read label: '6.49'", "line 2", "expected 0 or 1, or --active-from");
        assertThatThrownBy(() -> table("id,smiles,active\na,CCO,1\nb,CCN,high\n", label(6.5)))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("'high'", "line 3")
                .hasMessageEndingWith("expected a number");
    }

    /** As Excel in French saves a table: Latin-1, semicolons, decimal commas. */
    @Test
    void frenchTablesAreReadAsTheyAreMeant() throws Exception {
        String text =
                "R\u00e9f\u00e9rence;SMILES;Activit\u00e9;Score\na;CCO;6,49;-9,5\nb;CCN;6,5;3\n\u00e9;CCC;7;1,25\n";
        Path file = Files.write(folder.resolve("set.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        LabelledSet set =
                files().ofTable(file.toString(), new LabelledFiles.Columns("activit\u00e9", 6.5, "score", false));
        assertThat(set.rows()).extracting(row -> row.submission().id()).containsExactly("a", "b", "\u00e9");
        assertThat(set.rows()).extracting(Labelled::active).containsExactly(false, true, true);
        assertThat(set.rows()).extracting(Labelled::score).containsExactly(-9.5, 3.0, 1.25);
        assertThatThrownBy(() -> table("id;smiles;active\na;CCO;6,155\nb;CCN;7,255\n", label(6.5)))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("line 2", "'6,155'", "decimals or of thousands");
    }

    @Test
    void anotherMethodsScoresAreTurnedSoThatGreaterIsBetter() throws Exception {
        String text = "id,smiles,active,dock\na,CCO,1,-9.5\nb,CCN,0,3\n";
        assertThat(table(text, new LabelledFiles.Columns("active", null, "dock", false))
                        .rows())
                .extracting(Labelled::score)
                .containsExactly(-9.5, 3.0);
        assertThat(table(text, new LabelledFiles.Columns("active", null, "dock", true))
                        .rows())
                .extracting(Labelled::score)
                .containsExactly(9.5, -3.0);
    }

    @Test
    void everyLabelledMoleculeNeedsAScore() throws Exception {
        LabelledFiles.Columns dock = new LabelledFiles.Columns("active", null, "dock", false);
        assertThatThrownBy(() -> table("id,smiles,active,dock\na,CCO,1,2\nb,CCN,0,\n", dock))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("Cannot rank by dock: ''", "line 3", "a number for every molecule");
        assertThatThrownBy(() -> table("id,smiles,active,dock\na,CCO,1,good\n", dock))
                .hasMessageContaining("Cannot rank by dock: 'good'");
        assertThat(table("id,smiles,active,dock\na,CCO,1,2\nb,CCN,,\n", dock).unlabelled())
                .as("without a label no score is needed")
                .isEqualTo(1);
    }

    @Test
    void activesAndDecoysInFilesOfTheirOwn() throws Exception {
        String actives = Files.writeString(folder.resolve("actives.smi"), "CCO a1\nCCN a2\n")
                .toString();
        String more = Files.writeString(folder.resolve("more.smi"), "CCS a3\n").toString();
        String decoys =
                Files.writeString(folder.resolve("decoys.smi"), "CCC d1\n").toString();
        LabelledSet set = files().ofTwo("target", List.of(actives, more), List.of(decoys));
        assertThat(set.name()).isEqualTo("target");
        assertThat(set.unlabelled()).isZero();
        assertThat(set.rows())
                .extracting(row -> row.submission().id() + " " + row.active())
                .containsExactly("a1 true", "a2 true", "a3 true", "d1 false");
    }

    @Test
    void foldersWithoutTargetsAreRefused() throws Exception {
        assertThatThrownBy(() -> TargetFolder.targets(folder.resolve("nowhere")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("expected a folder");
        assertThatThrownBy(() -> TargetFolder.targets(folder))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("expected NAME_actives and NAME_decoys files");
        Files.writeString(folder.resolve("ada_actives.smi"), "");
        assertThatThrownBy(() -> TargetFolder.targets(folder))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll("Cannot use target: ada has only", "expected actives and decoys");
    }
}
