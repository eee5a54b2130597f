package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import org.charcot.testkit.Molecules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardiserTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hydrochloride            | CN1CCC[C@H]1c1cccnc1.Cl            | CN1CCC[C@H]1c1cccnc1",
                "ammonium salt            | C[NH2+]C.[Cl-]                     | CNC",
                "sodium carboxylate       | CC(=O)[O-].[Na+]                   | CC(=O)O",
                "bare chlorine atom       | CCN.[Cl]                           | CCN",
                "solvate                  | c1ccccc1C(=O)NC.O.O                | CNC(=O)c1ccccc1",
                "fumarate, smaller parent | CNC.OC(=O)/C=C/C(=O)O              | C(=C/C(=O)O)\\C(=O)O",
                "amino acid zwitterion    | [NH3+]CC(=O)[O-]                   | NCC(=O)O",
                "quaternary ammonium      | C[N+](C)(C)CCO.[OH-]               | C[N+](C)(C)CCO",
                "betaine                  | C[N+](C)(C)CC(=O)[O-]              | C[N+](C)(C)CC(=O)[O-]",
                "betaine with phenolate   | C[N+](C)(C)CC([O-])c1ccc(C(=O)[O-])cc1 | C[N+](C)(C)CC(O)c1ccc(cc1)C(=O)[O-]",
                "five-valent nitro        | CN(=O)=O                           | C[N+](=O)[O-]",
                "N-oxide                  | c1ccn(=O)cc1                       | c1cc[n+]([O-])cc1",
                "azide                    | CCN=N#N                            | CCN=[N+]=[N-]",
                "explicit hydrogens       | [H]C([H])([H])O[H]                 | CO",
                "isotope is kept          | [2H]C([2H])([2H])Oc1ccccc1         | [2H]C([2H])([2H])Oc1ccccc1",
                "amidinium                | CC(=[NH2+])N                       | CC(=N)N",
                "isocyanide               | CC[N+]#[C-]                        | CC[N+]#[C-]",
            })
    void bringsEverySpellingToTheParent(String name, String submitted, String parent) {
        assertThat(Molecules.of(submitted).smiles())
                .isEqualTo(Molecules.of(parent).smiles());
        assertThat(Molecules.of(submitted).key()).isEqualTo(Molecules.of(parent).key());
    }

    @ParameterizedTest
    @CsvSource({"[2H]C(Cl)(Cl)Cl,ClC(Cl)Cl", "[13CH3]CO,CCO"})
    void isotopesAreNotPartOfTheKey(String labelled, String plain) {
        assertThat(Molecules.of(labelled).key()).isEqualTo(Molecules.of(plain).key());
        assertThat(Molecules.of(labelled).smiles())
                .isNotEqualTo(Molecules.of(plain).smiles());
    }
}
