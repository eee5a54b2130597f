package org.charcot.molecule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
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
                "fumarate, smaller parent | CNC.OC(=O)/C=C/C(=O)O              | CNC",
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
                "sulfoxide                | C[S+]([O-])c1ccccc1                | CS(=O)c1ccccc1",
                "sulfone                  | C[S+2]([O-])([O-])c1ccccc1         | CS(=O)(=O)c1ccccc1",
                "chiral sulfoxide         | C[S@+]([O-])c1ccccc1               | C[S@](=O)c1ccccc1",
                "phosphine oxide          | C[P+](C)(C)[O-]                    | CP(C)(C)=O",
                "sulfilimine              | C[S+](C)[N-]C(C)=O                 | CS(C)=NC(C)=O",
                "phosphonium ylide        | C[P+](C)(C)[CH-]CC                 | CP(C)(C)=CCC",
                "iodine oxide             | [O-][I+]c1ccccc1                   | O=Ic1ccccc1",
                "thiolate carbocation     | C[C+](C)[S-]                       | CC(C)=S",
                "uncharged ammonium       | CN(C)(C)Cc1ccccc1                  | C[N+](C)(C)Cc1ccccc1",
                "half-charged nitro       | O=N([O-])c1ccccc1                  | O=[N+]([O-])c1ccccc1",
                "azide as N=N=N           | CCN=N=N                            | CCN=[N+]=[N-]",
                "other azide              | CC[N-][N+]#N                       | CCN=[N+]=[N-]",
                "diazo as C=N=N           | CC(=O)C=N=N                        | CC(=O)C=[N+]=[N-]",
                "other diazo              | CC(=O)[CH-][N+]#N                  | CC(=O)C=[N+]=[N-]",
                "hydroxylamine            | C[NH+](C)[O-]                      | CN(C)O",
                "amide resonance          | [O-]C(C)=[N+](C)C                  | CC(=O)N(C)C",
                "2-pyridone resonance     | [O-]c1cccc[n+]1C                   | O=c1ccccn1C",
                "4-pyridone resonance     | [O-]c1cc[n+](C)cc1                 | O=c1ccn(C)cc1",
                "3-pyridinolate stays     | [O-]c1ccc[n+](C)c1                 | [O-]c1ccc[n+](C)c1",
                "imidic acid              | CC(O)=NCc1ccccc1                   | CC(=O)NCc1ccccc1",
                "amide anion              | O=C1[N-]C(=O)c2ccccc12.[K+]        | O=C1NC(=O)c2ccccc12",
                "N-oxide hydrochloride    | O[n+]1ccccc1.[Cl-]                 | [O-][n+]1ccccc1",
                "amidinium, other end     | C[N+](C)=C(N)NC                    | CN(C)C(=N)NC",
                "covalent sodium          | O=C(O[Na])c1ccccc1                 | O=C(O)c1ccccc1",
                "copper chelate           | NCC(=O)O[Cu]OC(=O)CN               | NCC(=O)O",
                "dative nitrogen          | C1=CN(C=N1)([Zn])CCc1ccccc1        | C1=CN(C=N1)CCc1ccccc1",
                "mercury keeps carbon     | C[Hg]Sc1ccccc1C(=O)O[Na]           | C[Hg]Sc1ccccc1C(=O)O",
                "mesylate larger than it  | CNC.CS(=O)(=O)O                    | CNC",
                "tartrate larger than it  | CCCNC.OC(=O)[C@H](O)[C@@H](O)C(=O)O | CCCNC",
                "all salt formers         | C[N+](C)(C)CCO.[O-]C(=O)c1ccccc1O  | OC(=O)c1ccccc1O",
                "all solvents             | CO.CC#N                            | CC#N",
                "salt former alone        | CC(=O)[O-].[Na+]                   | CC(=O)O",
                "two to one               | CCN(CC)CCCl.CCN(CC)CCCl.OS(=O)(=O)O | CCN(CC)CCCl",
                "acid beside ammonium     | C[N+](C)(C)C[C@H](O)CC(=O)O.[Cl-]  | C[N+](C)(C)C[C@H](O)CC(=O)[O-]",
                "proton on either acid    | C[N+](C)(C)CC(CP(=O)(O)O)C(=O)[O-] | C[N+](C)(C)CC(CP(=O)(O)[O-])C(=O)O",
            })
    void bringsEverySpellingToTheParent(String name, String submitted, String parent) {
        assertThat(Molecules.of(submitted).smiles())
                .isEqualTo(Molecules.of(parent).smiles());
        assertThat(Molecules.of(submitted).key()).isEqualTo(Molecules.of(parent).key());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CCN(CC)CC                              | ''",
                "C[N+](C)(C)CC(=O)[O-]                  | ''",
                "O=[N+]([O-])c1ccccc1                   | ''",
                "C[N+](C)(C)CCOP(O)([O-])=O             | ''",
                "CN(=O)=O                               | group_normalised",
                "CC(=O)O[Na]                            | metal_disconnected salt_stripped charge_neutralised",
                "CCN(CC)CCCl.O                          | solvent_stripped",
                "CCN(CC)CCCl.Cl                         | salt_stripped",
                "CCN(CC)CCCl.CCN(CC)CCCl.Cl             | salt_stripped copy_dropped",
                "CCN(CC)CCCl.CCNCCCl                    | fragment_chosen",
                "C[C@H](Cl)CNF.C[C@@H](Cl)CNF           | fragment_chosen",
                "C[NH2+]CCCl                            | charge_neutralised",
            })
    void tellsWhichStepsChangedTheMolecule(String submitted, String steps) {
        int mask = Molecules.of(submitted).standardisationSteps();
        String taken = Arrays.stream(StandardisationStep.values())
                .filter(step -> (mask & step.bit()) != 0)
                .map(StandardisationStep::key)
                .collect(Collectors.joining(" "));
        assertThat(taken).isEqualTo(steps);
    }

    /** Which of two equally acidic groups of a betaine keeps its charge must not hang on the order of the atoms. */
    @ParameterizedTest
    @CsvSource({
        "C[N+](C)(C)CC([O-])CC[O-],C[N+](C)(C)CC(CC[O-])[O-]",
        "C[N+](C)(C)C(CC(=O)[O-])CCC(=O)[O-],[O-]C(=O)CC([N+](C)(C)C)CCC([O-])=O",
        "C[N+](C)(C)C(CC(=O)[O-])CCC(=O)O,C[N+](C)(C)C(CC(=O)O)CCC(=O)[O-]",
        "[O-]c1ccc(C[N+](C)(C)C)c([O-])c1,[O-]c1cc([O-])ccc1C[N+](C)(C)C",
        "CC(C)CNCC.CCCCNCC,CCCCNCC.CC(C)CNCC",
    })
    void theOrderOfAtomsDecidesNothing(String one, String other) {
        assertThat(Molecules.of(one).smiles()).isEqualTo(Molecules.of(other).smiles());
        assertThat(Molecules.of(one).key()).isEqualTo(Molecules.of(other).key());
    }
}
