package org.charcot.assay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** InChIKeys of PubChem. */
class StructureReaderTest {
    private static final StructureReader READER = new StructureReader();

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void isKnownByItsInchiKey() throws Exception {
        StructureReader.Structure ethanol = READER.read("OCC");
        assertThat(ethanol.smiles()).isEqualTo("CCO");
        assertThat(ethanol.inchiKey()).isEqualTo("LFQSCWFLJHTTHZ-UHFFFAOYSA-N");
        assertThat(ethanol.skeleton()).isEqualTo("LFQSCWFLJHTTHZ");
        assertThat(ethanol.molecule().smiles()).isEqualTo("CCO");
    }

    @Test
    void saltsAndStereoisomersShareASkeleton() throws Exception {
        StructureReader.Structure one = READER.read("C[C@H](N)C(=O)O");
        StructureReader.Structure other = READER.read("C[C@@H](N)C(=O)O.Cl");
        assertThat(one.inchiKey()).isEqualTo("QNAYBMKLOCPYGJ-REOHCLBHSA-N");
        assertThat(other.inchiKey()).isEqualTo("QNAYBMKLOCPYGJ-UWTATZPHSA-N");
        assertThat(one.skeleton()).isEqualTo(other.skeleton()).isEqualTo("QNAYBMKLOCPYGJ");
    }

    @Test
    void readsRecordsOfLibrariesAlike() throws Exception {
        assertThat(READER.read(new Submission("id", Notation.SMILES, "OCC", "f", 1, 0, null)))
                .extracting(StructureReader.Structure::inchiKey)
                .isEqualTo(READER.read("CCO").inchiKey());
    }

    @Test
    void saysWhyThereIsNoStructure() {
        assertThatThrownBy(() -> READER.read("C1CC")).isInstanceOf(InvalidMoleculeException.class);
        assertThatThrownBy(() -> READER.read(new Submission("id", Notation.SMILES, "CCO", "f", 1, 0, "ragged row")))
                .isInstanceOf(InvalidMoleculeException.class)
                .hasMessageContaining("ragged row");
    }
}
