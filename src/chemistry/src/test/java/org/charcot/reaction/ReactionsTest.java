package org.charcot.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ReactionsTest {
    static final List<Reaction> REACTIONS = Reactions.shipped();

    @ParameterizedTest
    @FieldSource("REACTIONS")
    void eachGivesWhatItsWorkedExampleSays(Reaction reaction) {
        ReactionScheme.Example example = reaction.recipe().example();

        assertThat(reaction.product(block(example.a()), block(example.b())))
                .contains(Structure.canonicalSmiles(Structure.parse(example.product())));
    }

    @ParameterizedTest
    @FieldSource("REACTIONS")
    void eachTellsItsReactantsApart(Reaction reaction) {
        ReactionScheme.Example example = reaction.recipe().example();

        assertThat(reaction.product(block(example.b()), block(example.a()))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("REACTIONS")
    void eachCitesAPaper(Reaction reaction) {
        assertThat(reaction.recipe().reference()).contains("doi:10.");
        assertThat(reaction.recipe().code()).matches("[A-Z]{3}");
    }

    /** What a chemist would not put into the flask. */
    @ParameterizedTest
    @CsvSource({
        "amide_coupling, OC(=O)CN, C1COCCN1, an acid that couples to itself",
        "amide_coupling, OC(=O)c1ccccc1, C1CNCCN1, two equal sites",
        "amide_coupling, OC(=O)c1ccc(cc1)C(=O)O, C1COCCN1, two acids",
        "amide_coupling, OC(=O)c1ccccc1, CC(=O)NC, an amide for an amine",
        "amide_coupling, OC(=O)c1ccccc1, Nc1ccccn1, a 2-aminopyridine",
        "amide_coupling, OC(=O)c1ccccc1, CS(=O)(=O)N, a sulfonamide for an amine",
        "amide_coupling, OC(=O)c1ccccc1, CC(C)NC(C)C, diisopropylamine",
        "amide_coupling, OC(=O)c1cnc(Cl)nc1, C1COCCN1, a chloropyrimidine that would react first",
        "amide_coupling, OC(=O)c1ccccc1, CC(C)(C)OC(=O)N1CCNCC1, Boc left on the product",
        "reductive_amination, O=Cc1ccccc1, Nc1ccccc1, an aniline",
        "reductive_amination_ketone, CC(=O)c1ccccc1, C1COCCN1, an aryl ketone",
        "reductive_amination_ketone, O=C1CCOCC1, CNCc1ccccc1, an open-chain secondary amine",
        "suzuki_coupling, Clc1ccccc1, OB(O)c1ccccc1, a plain chloride",
        "suzuki_coupling, Brc1cccc(Br)c1, OB(O)c1ccccc1, two bromides",
        "snar, Clc1ccccc1, C1COCCN1, chlorobenzene",
        "snar, Clc1cccnc1, C1COCCN1, a 3-chloropyridine",
        "snar, Clc1nc2ccccc2[nH]1, C1COCCN1, a 2-chlorobenzimidazole",
        "snar, Clc1ccnc(Cl)n1, C1COCCN1, two chlorides that leave",
        "snar, Clc1ncccn1, Nc1ccccc1, an aniline",
        "snar_fluorobenzene, Fc1ccccc1C#N, CNC1CCN(C)CC1, a branched amine on a weak electrophile",
        "snar_fluorobenzene, Fc1cccc(C#N)c1, C1COCCN1, a fluorine that nothing activates",
        "buchwald_amination, Brc1cnn(C)c1, C1COCCN1, an electron-rich five-membered ring",
        "buchwald_amination, Brc1ccc2[nH]ccc2c1, C1COCCN1, an indole NH that competes",
        "sulfonamide_formation, CS(=O)(=O)Cl, NCCN, two equal amines",
        "urea_formation, O=C=Nc1ccccc1, OC1CCNCC1, an alcohol that competes"
    })
    void sparesWhatWouldNotWork(String name, String a, String b, String why) {
        Reaction reaction = Reactions.named(Set.of(name)).get(0);

        assertThat(reaction.product(block(a), block(b))).as(why).isEmpty();
    }

    @Test
    void keepsTheStereoOfAReactant() {
        Reaction amide = Reactions.named(Set.of("amide_coupling")).get(0);

        String smiles = amide.product(block("OC(=O)c1ccccc1"), block("C[C@H](N)c1ccccc1"))
                .orElseThrow();

        assertThat(smiles).contains("@");
        assertThat(amide.product(block("OC(=O)c1ccccc1"), block("C[C@@H](N)c1ccccc1")))
                .get()
                .isNotEqualTo(smiles);
    }

    /** What is on carbon and on the atoms of the skeleton stays; what hangs on N, O or S exchanges with the solvent. */
    @ParameterizedTest
    @CsvSource({
        "amide_coupling, C[C@H](OC)C(=O)O, [2H]C([2H])(N)c1ccccc1, C[C@H](OC)C(=O)NC([2H])([2H])c1ccccc1",
        "amide_coupling, C/C=C\\C(=O)O, [D]C([D])(N)c1ccccc1, C/C=C\\C(=O)NC([2H])([2H])c1ccccc1",
        "amide_coupling, [13CH3]CC(=O)O, [15NH2]Cc1ccccc1, [13CH3]CC(=O)[15NH]Cc1ccccc1",
        "amide_coupling, C[C@H]([2H])C(=O)O[2H], [2H]N([2H])Cc1ccccc1, C[C@H]([2H])C(=O)NCc1ccccc1",
        "reductive_amination, [2H]C(=O)c1ccccc1, C1COCCN1, [2H]C(c1ccccc1)N1CCOCC1",
        "suzuki_coupling, [3H]c1ccc(Br)cc1, [2H]OB(O)c1ccccc1, [3H]c1ccc(cc1)-c1ccccc1",
    })
    void keepsTheLabelsOfTheReactants(String name, String a, String b, String product) {
        Reaction reaction = Reactions.named(Set.of(name)).get(0);

        assertThat(reaction.product(block(a), block(b)))
                .contains(Structure.canonicalSmiles(Structure.parse(product)))
                .get()
                .satisfies(smiles -> assertThat(Molecules.of(smiles).key())
                        .isEqualTo(Molecules.of(product).key()));
    }

    /** What a group says of a reactant it says of the product; groups of two reactants know nothing of each other. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "==",
            value = {
                "C[C@H](OC)C(=O)O |&1:1|== NCc1ccccc1== C[C@H](OC)C(=O)NCc1ccccc1 |&1:1|",
                "C[C@H](OC)C(=O)O |&1:1|== C[C@H](N)c1ccccc1 |&1:1|== C[C@H](OC)C(=O)N[C@@H](C)c1ccccc1 |&1:1,&2:7|",
                "C[C@H](OC)C(=O)O |&1:1|== C[C@H](N)c1ccccc1 |o1:1|== C[C@H](OC)C(=O)N[C@@H](C)c1ccccc1 |&1:1,o1:7|",
                "C[C@H](OC)C(=O)O== C[C@H](N)c1ccccc1 |r|== C[C@H](OC)C(=O)N[C@@H](C)c1ccccc1 |&1:7|",
                "C[C@H](OC)C(=O)O== C[C@H](N)c1ccccc1== C[C@H](OC)C(=O)N[C@@H](C)c1ccccc1",
                "CC=CC(=O)O |ctu:1|== NCc1ccccc1== CC=CC(=O)NCc1ccccc1 |ctu:1|",
                "CC=CC(=O)O |ctu:1|== C[C@H](N)c1ccccc1 |&5:1|== CC=CC(=O)N[C@H](C)c1ccccc1 |&1:6,ctu:1|",
            })
    void keepsTheStereoGroupsOfTheReactants(String a, String b, String product) {
        Reaction amide = Reactions.named(Set.of("amide_coupling")).get(0);

        assertThat(amide.product(block(a), block(b)))
                .contains(Structure.canonicalSmiles(Structure.parse(product)))
                .get()
                .satisfies(smiles -> assertThat(Molecules.of(smiles).key())
                        .isEqualTo(Molecules.of(product).key()));
    }

    @Test
    void twoSpellingsOfOneLabelledStructureReadTheSame() {
        assertThat(Structure.canonicalSmiles(Structure.parse("C[C@@H]1CC([13CH3])C[C@H]([2H])C1")))
                .isEqualTo(Structure.canonicalSmiles(Structure.parse("[13CH3]C1C[C@H]([D])C[C@H](C)C1")))
                .isNotEqualTo(Structure.canonicalSmiles(Structure.parse("[13CH3]C1C[C@@H]([D])C[C@H](C)C1")));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Reactions.named(Set.of("ugi")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Cannot enumerate with reaction: ugi, expected one of amide_coupling, ");
    }

    private static BuildingBlock block(String smiles) {
        return new BuildingBlock("X", "a block", smiles, "");
    }
}
