package org.charcot.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFolderTest {
    @TempDir
    private Path folder;

    @Test
    void bothLayoutsAreFoundByName() throws Exception {
        touch("muv/cmp_list_MUV_466_actives.dat.gz");
        touch("muv/cmp_list_MUV_466_decoys.dat.gz");
        touch("dude/ada/actives_final.ism.gz");
        touch("dude/ada/decoys_final.ism.gz");
        touch("README.md");
        assertThat(TargetFolder.targets(folder))
                .extracting(TargetFolder.Target::name)
                .containsExactly("MUV_466", "ada");
        assertThat(TargetFolder.targets(folder).get(1).decoys()).hasFileName("decoys_final.ism.gz");
    }

    @Test
    void halfATargetIsRefused() throws Exception {
        touch("x_actives.smi");
        assertThatThrownBy(() -> TargetFolder.targets(folder))
                .hasMessageContaining("Cannot use target: x has only")
                .hasMessageContaining("expected actives and decoys");
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatThrownBy(() -> TargetFolder.targets(folder)).hasMessageContaining("Cannot find targets");
    }

    @Tag("shared")
    @Test
    void theFilesOfMuvAreReadAsTheyAre() {
        Path muv = SharedData.file("benchmarks/muv");
        TargetFolder.Target target = TargetFolder.targets(muv).get(0);
        LabelledSet set = new LabelledFiles(LibraryOptions.SNIFFED, new Configuration())
                .ofTwo(target.name(), List.of(target.actives().toString()), List.of());
        assertThat(set.name()).isEqualTo("MUV_466");
        assertThat(set.rows()).hasSize(30).allMatch(LabelledSet.Labelled::active);
        assertThat(set.rows().get(0).submission().id()).isEqualTo("MUV_466_A_1");
        assertThat(set.rows().get(0).submission().text()).isEqualTo("O=C(Nc1ccc(N2CCCCC2)c(Cl)c1)c1ncn[nH]1");
    }

    private void touch(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "C\n");
    }
}
