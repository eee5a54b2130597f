package org.charcot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.format.LibraryFormat;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Compression;
import org.charcot.library.stream.InvalidLibraryException;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LibrariesTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new Shelf(folder);
    }

    static Stream<Arguments> everyNameOfAFormat() {
        return Arrays.stream(LibraryFormat.values())
                .flatMap(format -> format.extensions().stream().flatMap(extension -> Arrays.stream(Compression.values())
                        .filter(compression -> format != LibraryFormat.PARQUET || compression == Compression.NONE)
                        .map(compression -> Arguments.of(format, "a." + extension + compression.extension()))));
    }

    @ParameterizedTest
    @MethodSource("everyNameOfAFormat")
    void whatIsWrittenIsRead(LibraryFormat format, String name) throws IOException {
        String molfile = "M1\n  x\n\n  0  0  0     0  0            999 V2000\nM  END\n";
        switch (format) {
            case SMILES -> shelf.write(name, "CCO M1\nCC M2\n");
            case CSV ->
                shelf.write(
                        name, name.contains("csv") ? "smiles,id\nCCO,M1\nCC,M2\n" : "smiles\tid\nCCO\tM1\nCC\tM2\n");
            case SDF -> shelf.write(name, molfile + "$$$$\n" + molfile.replace("M1", "M2") + "$$$$\n");
            case PARQUET ->
                shelf.writeParquet(name, List.of(new String[] {"CCO", "M1"}, new String[] {"CC", "M2"}), 1_000);
        }
        LibraryFile file = Shelf.found(shelf.path(name));
        assertThat(file.format()).isEqualTo(format);
        List<Submission> records = Shelf.read(SplitPlan.of(List.of(file), Shelf.CONFIGURATION));
        assertThat(records).extracting(Submission::id).containsExactly("M1", "M2");
        assertThat(records.get(0).text()).isEqualTo(format == LibraryFormat.SDF ? molfile : "CCO");
        assertThat(records.get(0).notation())
                .isEqualTo(format == LibraryFormat.SDF ? Notation.MOLFILE : Notation.SMILES);
        assertThat(records.get(0).file()).isEqualTo(shelf.path(name).toString());
    }

    @Test
    void directoriesPatternsAndFilesAreTakenInOrderAndOnce() {
        shelf.write("lib/b.smi", "C b\n");
        shelf.write("lib/deep/er/a.csv", "smiles,id\nC,a\n");
        shelf.write("lib/README.txt", "Molecules.\n");
        shelf.write("lib/notes.md", "Molecules.\n");
        shelf.write("lib/_SUCCESS", "");
        shelf.write("lib/.b.smi.crc", "x");
        shelf.write("lib/_temporary/x.smi", "C x\n");
        shelf.write("z [1].smi", "C z\n");
        List<String> paths = List.of(
                shelf.path("z [1].smi").toString(),
                folder + "/lib/*.smi",
                folder + "/lib",
                "file://" + folder + "/lib/b.smi");
        List<LibraryFile> files = Libraries.find(paths, LibraryOptions.SNIFFED, Shelf.CONFIGURATION)
                .files();
        assertThat(files).extracting(LibraryFile::name).containsExactly("z [1].smi", "b.smi", "a.csv");
        assertThat(files).extracting(LibraryFile::index).containsExactly(0, 1, 2);
        assertThat(files)
                .extracting(LibraryFile::given)
                .containsExactly(folder + "/z [1].smi", folder + "/lib/b.smi", folder + "/lib/deep/er/a.csv");
        assertThat(files.get(0).firstRecords(5, Shelf.CONFIGURATION)).hasSize(1);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        Files.createDirectory(shelf.path("none"));
        Files.write(
                shelf.path("really.smi"), Shelf.compressed("C m\n".getBytes(StandardCharsets.UTF_8), Compression.GZIP));
        Files.writeString(shelf.path("not.smi.gz"), "C m\n");
        Files.writeString(shelf.path("not.parquet"), "C m\n");
        Files.write(shelf.path("binary.smi"), new byte[] {'C', ' ', 0, '\n'});
        Files.write(shelf.path("wide.csv"), "smiles,id\nC,m\n".getBytes(StandardCharsets.UTF_16));
        Files.writeString(shelf.path("zero.smi"), "");
        Files.writeString(shelf.path("words.sdf"), "no molfile here\n");
        Files.writeString(shelf.path("mac.smi"), "C m\rCC n\r");
        shelf.write("nothing.smi.gz", "");
        shelf.write("blank.smi", "\n  \n\n");
        shelf.write("header.csv", "smiles,id\n\n");
        shelf.write("a.docx", "x");
        List<String> names = List.of(
                "missing.smi",
                "none",
                "really.smi",
                "not.smi.gz",
                "not.parquet",
                "binary.smi",
                "wide.csv",
                "zero.smi",
                "words.sdf",
                "mac.smi",
                "nothing.smi.gz",
                "blank.smi",
                "header.csv",
                "a.docx");
        List<String> paths =
                names.stream().map(name -> shelf.path(name).toString()).toList();
        List<String> said = List.of(
                "it does not exist",
                "no molecules in this directory",
                "it is compressed with GZIP",
                "it is not compressed",
                "it is not Parquet",
                "it is binary",
                "UTF-16",
                "it is empty",
                "expected molfiles",
                "carriage returns",
                "it is empty",
                "only blank lines",
                "only a header",
                "expected one of .smi .smiles");
        assertThatThrownBy(() -> Libraries.find(paths, LibraryOptions.SNIFFED, Shelf.CONFIGURATION))
                .isInstanceOf(InvalidLibraryException.class)
                .satisfies(e -> {
                    List<String> lines = e.getMessage().lines().toList();
                    assertThat(lines).hasSize(names.size()).allMatch(line -> line.startsWith("Cannot read library: "));
                    for (int i = 0; i < names.size(); i++) {
                        String problem = said.get(i);
                        String name = names.get(i);
                        assertThat(lines).anyMatch(line -> line.contains(name + ", ") && line.contains(problem));
                    }
                });
    }

    @Test
    void gzipOfManyMembersIsReadToItsEnd() throws IOException {
        java.io.ByteArrayOutputStream members = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < 500; i++) {
            members.write(Shelf.compressed(("C M" + i + "\n").getBytes(StandardCharsets.UTF_8), Compression.GZIP));
        }
        Files.write(shelf.path("many.smi.gz"), members.toByteArray());
        assertThat(Shelf.read(Shelf.found(shelf.path("many.smi.gz")))).hasSize(500);
    }
}
