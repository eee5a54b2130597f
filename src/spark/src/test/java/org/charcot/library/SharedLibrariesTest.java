package org.charcot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charcot.library.format.LibraryFile;
import org.charcot.molecule.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real libraries, counted by other programs; they are not kept here. */
class SharedLibrariesTest {
    @ParameterizedTest
    @CsvSource({
        "zinc_100k.smi.gz, 100000, 408754823, 0",
        "vendor_100k.smi.gz, 100000, CSMB00000000002, 0",
        "drugcentral.sdf.gz, 3949, levobupivacaine, 0",
        "drugcentral.smiles.tsv.gz, 3949, 4, 0",
        "enamine_50k.csv.gz, 50240, enamine_50k.csv.gz:2, 0",
        "coconut_plants.csv.gz, 33772, CNP0284735, 0",
        "vendor_building_blocks_4k.tsv.gz, 4581, AA-504/31658029, 1",
    })
    void holdsAsManyRecordsAsOthersCount(String name, int records, String firstId, int faults) {
        String shared = System.getProperty("charcot.shared", "");
        Path path = Path.of(shared, "data", "libraries", name);
        assumeThat(!shared.isEmpty() && Files.exists(path))
                .as("set -Dcharcot.shared to the folder that holds data/libraries/" + name)
                .isTrue();
        LibraryFile file = Shelf.found(path);
        List<Submission> read = Shelf.read(SplitPlan.of(List.of(file), Shelf.CONFIGURATION));
        assertThat(read).hasSize(records);
        assertThat(read.get(0).id()).isEqualTo(firstId);
        assertThat(read).extracting(Submission::position).doesNotHaveDuplicates();
        assertThat(read).filteredOn(record -> record.fault() != null).hasSize(faults);
    }
}
