package org.charcot.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.molecule.Submission;
import org.charcot.molecule.fingerprint.MorganEnvironments;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class LibraryScanTest {
    @TempDir
    private Path folder;

    private List<String> written(String... texts) throws Exception {
        List<String> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve("lib" + files.size() + ".smi"), text)
                    .toString());
        }
        return files;
    }

    private static LibraryScan scan(List<String> files) {
        return LibraryScan.of(files, LibraryOptions.SNIFFED, SharedSpark.session());
    }

    @Test
    void recordsComeFileByFileAndLineByLine() throws Exception {
        LibraryScan scan = scan(written("CC ethane\nCCO ethanol\nnot-a-molecule odd\n", "C methane\n"));
        assertThat(scan.library().files()).hasSize(2);
        assertThat(scan.count()).isEqualTo(4);
        List<Submission> records = scan.submissions().collect();
        assertThat(records).extracting(Submission::id).containsExactly("ethane", "ethanol", "odd", "methane");
        assertThat(records).extracting(Submission::line).containsExactly(1L, 2L, 3L, 1L);
        assertThat(records).extracting(Submission::position).isSorted().doesNotHaveDuplicates();
    }

    /** Each compound twice, one spelled otherwise and one as a salt; what cannot be read counts for nothing. */
    @Test
    void fragmentsOfEachCompoundCountOnceHoweverOftenItIsSubmitted() throws Exception {
        Map<Integer, Long> expected = new HashMap<>();
        for (String smiles : List.of("CCO", "CCN")) {
            MorganEnvironments.forEach(
                    Molecules.of(smiles).graph(), 2, environment -> expected.merge(environment, 1L, Long::sum));
        }
        FragmentCounting.Counted counted = FragmentCounting.of(
                written("CCO one\nOCC again\nC1CC broken\n", "CCN two\nNCC.Cl salt\n"),
                LibraryOptions.SNIFFED,
                SharedSpark.session());
        assertThat(counted.molecules()).isEqualTo(2);
        assertThat(counted.counts()).isEqualTo(expected);
        assertThat(counted.counts().values())
                .as("the carbon with three hydrogens")
                .contains(2L);
    }

    @Test
    void aMappedIteratorAsksForOneElementAtATime() {
        List<Integer> asked = new ArrayList<>();
        Iterator<Integer> source = List.of(1, 2, 3).iterator();
        Iterator<String> mapped = new Iterators.Mapped<>(source, element -> {
            asked.add(element);
            return "n" + element;
        });
        assertThat(mapped.hasNext()).isTrue();
        assertThat(asked).isEmpty();
        assertThat(mapped.next()).isEqualTo("n1");
        assertThat(asked).containsExactly(1);
        assertThat(mapped).toIterable().containsExactly("n2", "n3");
    }

    @Test
    void versionsNameWhatAResultDependsOn() {
        Map<String, String> versions = Versions.all(SharedSpark.session());
        assertThat(versions.keySet()).containsExactly("aromaticity", "cdk", "java", "spark");
        assertThat(versions).containsEntry("spark", SharedSpark.session().version());
        assertThat(versions.get("cdk")).startsWith("2.");
        assertThat(Versions.charcot()).as("tests have no jar").isEqualTo("development");
    }
}
