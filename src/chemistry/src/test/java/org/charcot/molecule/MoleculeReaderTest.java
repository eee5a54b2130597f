package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoleculeReaderTest {
    private final MoleculeReader reader = new MoleculeReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                   | EMPTY_STRUCTURE",
                "'   '                | EMPTY_STRUCTURE",
                "C1CC                 | INVALID_SMILES",
                "c1ccc                | INVALID_SMILES",
                "not a molecule       | INVALID_SMILES",
                "C(C)(C)(C)(C)C       | IMPOSSIBLE_VALENCE",
                "FC(F)(F)(F)F         | IMPOSSIBLE_VALENCE",
                "C[CH]C               | RADICAL",
                "[Cl]                 | NO_ORGANIC_FRAGMENT",
                "[Na+].[Cl-]          | NO_ORGANIC_FRAGMENT",
                "O                    | NO_ORGANIC_FRAGMENT",
                "*CC*                 | WILDCARD_ATOM",
                "[R1]CC               | WILDCARD_ATOM",
            })
    void saysWhyItIsNoMolecule(String smiles, Rejection reason) {
        assertThat(refusal(smiles).reason()).isEqualTo(reason);
    }

    @Test
    void refusesWhatIsTooLargeBeforeItCosts() {
        assertThat(refusal("C".repeat(5_000)).reason()).isEqualTo(Rejection.TOO_MANY_ATOMS);
        assertThat(refusal("C".repeat(20_001)).reason()).isEqualTo(Rejection.TEXT_TOO_LONG);
        assertThat(refusal("C(".repeat(900)).reason()).isEqualTo(Rejection.INVALID_SMILES);
    }

    /** From such labels of atoms the CDK's parser does not come back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C[C@H](O)CC |$_AV:;&1;;;$,&1:1|",
                "CCO |$;&;$|",
                "CCO |$_AV:;&#1;$|",
                "CCO |(0,0,",
                "CCO |$",
                "CCO\t|$R&",
            })
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anExtensionCannotHoldTheReader(String smiles) throws InvalidMoleculeException {
        Molecule read = new MoleculeReader().ofSmiles(smiles);
        assertThat(read.smiles()).isIn("CCO", "C[C@H](O)CC |&1:1|");
    }

    /** Of a list with letters in it the CDK's reader does not come back. */
    @ParameterizedTest
    @ValueSource(strings = {"STERAC1 ATOMS=(1 2)", "HILITE ATOMS=(1 x)", "HILITE ATOMS=(", "HILITE ATOMS=(1 1)"})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aCollectionCannotHoldTheReader(String collection) throws InvalidMoleculeException {
        String molfile = """

                  Charcot

                  0  0  0  0  0  0  0  0  0  0999 V3000
                M  V30 BEGIN CTAB
                M  V30 COUNTS 3 2 0 0 0
                M  V30 BEGIN ATOM
                M  V30 1 C 0 0 0 0
                M  V30 2 C 1.5 0 0 0
                M  V30 3 O 3 0 0 0
                M  V30 END ATOM
                M  V30 BEGIN BOND
                M  V30 1 1 1 2
                M  V30 2 1 2 3
                M  V30 END BOND
                M  V30 BEGIN COLLECTION
                M  V30 MDLV30/%s
                M  V30 END COLLECTION
                M  V30 END CTAB
                M  END
                """.formatted(collection);
        assertThat(new MoleculeReader().ofMolfile(molfile).smiles()).isEqualTo("CCO");
    }

    /** Read without its extension, pyridine borane would be a cation that nobody drew. */
    @Test
    void bondsOfOrderZeroAreRefused() {
        String molfile = """

                  Charcot

                  2  1  0  0  0  0            999 V2000
                    0.0000    0.0000    0.0000 N   0  0
                    1.5000    0.0000    0.0000 B   0  0
                  1  2  1  0
                M  ZBO  1   1   0
                M  HYD  2   1   3   2   3
                M  END
                """;
        assertThatThrownBy(() -> new MoleculeReader().ofMolfile(molfile))
                .isInstanceOf(InvalidMoleculeException.class)
                .hasMessageContaining("bonds of order zero");
    }

    @Test
    void readsAPeptideOfNearlyAThousandAtoms() throws InvalidMoleculeException {
        Molecule polyglycine = reader.ofSmiles("N" + "CC(=O)N".repeat(248) + "CC(=O)O");
        assertThat(polyglycine.graph().atoms()).isEqualTo(1 + 248 * 4 + 4);
        assertThat(reader.ofSmiles(polyglycine.smiles()).key()).isEqualTo(polyglycine.key());
    }

    @Test
    void readsMolfilesOfBothVersions() throws InvalidMoleculeException {
        assertThat(reader.ofMolfile(V2000).smiles()).isEqualTo("CCO");
        assertThat(reader.ofMolfile(V3000).smiles()).isEqualTo("CCO");
        assertThat(reader.ofMolfile(V2000.replace("\n", "\r\n")).smiles()).isEqualTo("CCO");
    }

    @Test
    void refusesADamagedMolfile() {
        InvalidMoleculeException e =
                catchThrowableOfType(InvalidMoleculeException.class, () -> reader.ofMolfile("x\n\n\nnonsense\n"));
        assertThat(e.reason()).isIn(Rejection.INVALID_MOLFILE, Rejection.EMPTY_STRUCTURE);
    }

    @Test
    void passesOnWhatTheLibraryReaderFound() {
        Submission cut = new Submission("a", Notation.SMILES, "CCO", "f.smi", 1, 1, "line longer than allowed");
        InvalidMoleculeException e = catchThrowableOfType(InvalidMoleculeException.class, () -> reader.read(cut));
        assertThat(e.reason()).isEqualTo(Rejection.DAMAGED_RECORD);
        assertThat(e).hasMessage("line longer than allowed");
    }

    private InvalidMoleculeException refusal(String smiles) {
        return catchThrowableOfType(InvalidMoleculeException.class, () -> reader.ofSmiles(smiles));
    }

    private static final String V2000 = """
            ethanol
              test

              3  2  0  0  0  0  0  0  0  0999 V2000
                0.0000    0.0000    0.0000 C   0  0
                1.5000    0.0000    0.0000 C   0  0
                2.2500    1.2990    0.0000 O   0  0
              1  2  1  0
              2  3  1  0
            M  END
            """;

    private static final String V3000 = """
            ethanol
              test

              0  0  0     0  0            999 V3000
            M  V30 BEGIN CTAB
            M  V30 COUNTS 3 2 0 0 0
            M  V30 BEGIN ATOM
            M  V30 1 C 0 0 0 0
            M  V30 2 C 1.5 0 0 0
            M  V30 3 O 2.25 1.299 0 0
            M  V30 END ATOM
            M  V30 BEGIN BOND
            M  V30 1 1 1 2
            M  V30 2 1 2 3
            M  V30 END BOND
            M  V30 END CTAB
            M  END
            """;
}
