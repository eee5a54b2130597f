package org.charcot.spark.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.charcot.error.UserException;
import org.charcot.result.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void name() {
        out = folder.resolve("result");
    }

    private ResultFolder create(boolean overwrite) {
        return ResultFolder.create(out.toString(), overwrite, List.of(), new Configuration());
    }

    private static void write(ResultFolder result, String name, String text) throws Exception {
        Files.writeString(Path.of(result.path(name).toUri().getPath()), text);
    }

    private static String manifest(String content) {
        return "{\"charcot\": {}, \"versions\": {}, \"contents\": [\"" + content + "\"]}";
    }

    @Test
    void notesBesideThePartsOfATableAreNotDeleted() throws Exception {
        Path scored = Files.createDirectories(out.resolve("scored"));
        Files.writeString(out.resolve(Manifest.NAME), manifest("scored"));
        Files.writeString(scored.resolve("part-00000.parquet"), "");
        Path notes = Files.writeString(scored.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> create(true)).hasMessageContaining("also holds scored/notes.txt");
        assertThat(notes).hasContent("mine");
        Files.delete(notes);
        create(true).complete();
        assertThat(scored).doesNotExist();
    }

    @Test
    void theManifestOfAnotherProgramIsNone() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("picks.csv"), "mine");
        for (String manifest : List.of("{}", "{\"name\": \"my-app\", \"start_url\": \"/\"}", "no JSON")) {
            Files.writeString(out.resolve(Manifest.NAME), manifest);
            assertThatThrownBy(() -> create(true)).hasMessageContaining("is not one of Charcot's");
        }
        assertThat(out.resolve("picks.csv")).hasContent("mine");
    }

    @Test
    void anInputReachedByALinkIsOneOfTheFolder() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve(Manifest.NAME), manifest("ranked.csv"));
        Path ranked = Files.writeString(out.resolve("ranked.csv"), "smiles");
        Path link = Files.createSymbolicLink(folder.resolve("library.csv"), ranked);
        assertThatThrownBy(
                        () -> ResultFolder.create(out.toString(), true, List.of(link.toString()), new Configuration()))
                .hasMessageContaining("which this run reads");
        assertThat(ranked).hasContent("smiles");
    }

    @Test
    void hasItsNameOnlyWhenItIsComplete() throws Exception {
        ResultFolder result = create(false);
        write(result, "table.csv", "new");
        assertThat(out).doesNotExist();
        assertThat(folder.resolve(".result.partial/table.csv")).hasContent("new");
        result.complete();
        assertThat(out.resolve("table.csv")).hasContent("new");
        assertThat(folder.resolve(".result.partial")).doesNotExist();
        assertThat(result.target().getName()).isEqualTo("result");
    }

    @Test
    void anOldResultStandsUntilTheNewOneIsThere() throws Exception {
        Files.createDirectory(out);
        Files.writeString(out.resolve(Manifest.NAME), manifest("old.csv"));
        Files.writeString(out.resolve("old.csv"), "old");
        ResultFolder result = create(true);
        write(result, "new.csv", "new");
        assertThat(out.resolve("old.csv")).hasContent("old");
        result.complete();
        assertThat(out.resolve("old.csv")).doesNotExist();
        assertThat(out.resolve("new.csv")).hasContent("new");
    }

    @Test
    void nothingIsReplacedUnasked() throws Exception {
        Files.createDirectory(out);
        assertThatThrownBy(() -> create(false))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot write result: " + out + " exists, expected a new folder or --overwrite");
        create(true).complete();
        assertThat(out).as("an empty folder may be replaced").isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNoResultIsNotReplacedEvenWhenAsked() throws Exception {
        Files.createDirectory(out);
        Files.writeString(out.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> create(true))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot overwrite: " + out + " has no manifest.json, expected an earlier result");
        assertThat(out.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void whatIsNotOfTheResultIsNotDeleted() throws Exception {
        Files.createDirectory(out);
        Files.writeString(out.resolve(Manifest.NAME), manifest("groups.csv"));
        Files.writeString(out.resolve("groups.csv"), "");
        Files.writeString(out.resolve("report.html"), "");
        Files.writeString(out.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> create(true))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot overwrite: " + out + " also holds notes.txt, which its manifest.json does not name,"
                        + " expected a folder with a result alone");
        Files.delete(out.resolve("notes.txt"));
        assertThatThrownBy(() -> ResultFolder.create(
                        out.toString(), true, List.of(out.resolve("scored").toString()), new Configuration()))
                .hasMessageContaining("which this run reads");
        create(true).complete();
        assertThat(out.resolve("groups.csv")).doesNotExist();
    }

    @Test
    void theRootIsNoResult() {
        assertThatThrownBy(() -> ResultFolder.create("/", true, List.of(), new Configuration()))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot write result: / is the root, expected a folder of its own");
    }

    @Test
    void twoRunsDoNotWriteTheSameFolder() throws Exception {
        ResultFolder first = create(false);
        write(first, "a.csv", "a");
        write(first, Manifest.NAME, manifest("a.csv"));
        assertThatThrownBy(() -> create(false))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot write result: another run writes " + out + ", expected another folder");
        first.complete();
        assertThat(out.resolve("a.csv")).hasContent("a");
        create(true).complete();
        assertThat(folder).isDirectoryNotContaining("glob:**lock");
    }

    /** Killed after the old result lost its name, before the new one had it. */
    @Test
    void anOldResultThatLostItsNameGetsItBack() throws Exception {
        Files.createDirectory(folder.resolve(".result.previous"));
        Files.writeString(folder.resolve(".result.previous").resolve(Manifest.NAME), "{}");
        assertThatThrownBy(() -> create(false)).hasMessageContaining("exists, expected a new folder");
        assertThat(out.resolve(Manifest.NAME)).exists();
    }

    @Test
    void whatAFailedRunLeftIsTakenAway() throws Exception {
        Files.createDirectory(folder.resolve(".result.partial"));
        Files.writeString(folder.resolve(".result.partial/half.csv"), "half");
        ResultFolder second = create(false);
        assertThat(folder.resolve(".result.partial")).isEmptyDirectory();
        write(second, "more.csv", "more");
        second.abandon();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void partsAreDeletedByName() throws Exception {
        ResultFolder result = create(false);
        write(result, "a.csv", "a");
        write(result, "b.csv", "b");
        result.delete("a.csv");
        result.delete("never there");
        result.complete();
        assertThat(out).isDirectoryContaining("glob:**b.csv").isDirectoryNotContaining("glob:**a.csv");
    }

    @Test
    void aFolderThatTakesTheNameMeanwhileIsNotMixedWith() throws Exception {
        ResultFolder result = create(false);
        write(result, "a.csv", "a");
        Files.writeString(out, "somebody else's file");
        assertThatThrownBy(result::complete).isInstanceOf(UncheckedIOException.class);
        assertThat(out).hasContent("somebody else's file");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidToBe() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        out = file.resolve("result");
        assertThatThrownBy(() -> create(false))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("Cannot write result: " + out);
        assertThatThrownBy(() -> ResultFolder.create("", false, List.of(), new Configuration()))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot write result: ");
    }
}
