package org.charcot.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charcot.reaction.BuildingBlock;
import org.charcot.reaction.Reaction;
import org.charcot.reaction.ReactionScheme;
import org.charcot.reaction.Reactions;
import org.charcot.reaction.Structure;
import org.charcot.testkit.Checkout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IMolecularFormula;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.tools.manipulator.MolecularFormulaManipulator;

@Tag("slow")
class EnumerationTest {
    private static final List<BuildingBlock> BLOCKS =
            BuildingBlocks.read(Checkout.file("data/building_blocks/building_blocks.csv"));
    private static final int SAMPLE = 2_200;
    private static final List<Product> PRODUCTS = products(Set.of(), SAMPLE);

    @Test
    void everyReactionHasItsTurn() {
        Map<String, Long> counts =
                PRODUCTS.stream().collect(Collectors.groupingBy(Product::reaction, Collectors.counting()));

        assertThat(counts.keySet())
                .containsExactlyInAnyOrderElementsOf(Reactions.shipped().stream()
                        .map(reaction -> reaction.recipe().name())
                        .toList());
        assertThat(counts.values()).allMatch(count -> count >= 150 && count <= 200);
    }

    @Test
    void noBlockDominatesAReaction() {
        List<Product> amides = products(Set.of("amide_coupling"), 1_000);

        assertThat(uses(amides, Product::a)).allMatch(count -> count <= 15);
        assertThat(uses(amides, Product::b)).allMatch(count -> count <= 15);
    }

    @Test
    void noMoleculeAndNoIdComesTwice() {
        assertThat(PRODUCTS).extracting(Product::smiles).doesNotHaveDuplicates();
        assertThat(PRODUCTS).extracting(Product::id).doesNotHaveDuplicates();
    }

    @Test
    void theShorterEnumerationIsTheBeginningOfTheLonger() {
        assertThat(products(Set.of(), 150)).isEqualTo(PRODUCTS.subList(0, 150));
    }

    @Test
    void theIdTellsTheRoute() {
        assertThat(PRODUCTS.get(0).id())
                .isEqualTo("CHM-AMD-" + PRODUCTS.get(0).a().id() + "-"
                        + PRODUCTS.get(0).b().id());
    }

    /** What goes in comes out, but for the leaving groups. */
    @Test
    void massIsKept() {
        Map<String, ReactionScheme> recipes = Reactions.shipped().stream()
                .map(Reaction::recipe)
                .collect(Collectors.toMap(ReactionScheme::name, Function.identity()));

        assertThat(PRODUCTS).allSatisfy(product -> {
            List<String> loses = recipes.get(product.reaction()).loses();
            Map<String, Integer> in = atoms(product.a().formula(), product.b().formula());
            String out = Structure.formula(Structure.parse(product.smiles()));
            assertThat(
                            loses.isEmpty()
                                    ? atoms(out).equals(in)
                                    : loses.stream()
                                            .anyMatch(lost -> atoms(out, lost).equals(in)))
                    .isTrue();
        });
    }

    @Test
    void everyProductIsASoundMolecule() {
        assertThat(PRODUCTS).allSatisfy(product -> {
            IAtomContainer structure = Structure.parse(product.smiles());
            assertThat(Structure.isOneMolecule(structure)).isTrue();
            assertThat(structure.getSingleElectronCount()).isZero();
            assertThat(structure.atoms()).allMatch(atom -> !(atom instanceof IPseudoAtom) && isUsualValence(atom));
            assertThat(Structure.canonicalSmiles(structure)).isEqualTo(product.smiles());
        });
    }

    @Test
    void everyProductLiesInTheWindow() {
        assertThat(PRODUCTS).allMatch(product -> PropertyWindow.CNS.admits(Structure.parse(product.smiles())));
        assertThat(PropertyWindow.CNS.admits(Structure.parse("c1ccccc1")))
                .as("too small")
                .isFalse();
        assertThat(PropertyWindow.CNS.admits(Structure.parse("c1ccc(cc1)-c1ccc(cc1)-c1ccccc1")))
                .as("no nitrogen")
                .isFalse();
        assertThat(PropertyWindow.CNS.admits(Structure.parse("C1CCCCC1N1CCN(CC1)C1CCOCC1")))
                .as("no aromatic ring")
                .isFalse();
    }

    private static boolean isUsualValence(IAtom atom) {
        int valence = atom.getImplicitHydrogenCount();
        for (IBond bond : atom.bonds()) {
            valence += bond.getOrder().numeric();
        }
        int charge = atom.getFormalCharge();
        return switch (atom.getAtomicNumber()) {
            case IAtom.C -> valence == 4 && charge == 0;
            case IAtom.N -> valence == 3 + charge;
            case IAtom.O -> valence == 2 + charge;
            case IAtom.S -> (valence == 2 || valence == 6) && charge == 0;
            case IAtom.F, IAtom.Cl, IAtom.Br -> valence == 1 && charge == 0;
            default -> false;
        };
    }

    private static Map<String, Integer> atoms(String... formulas) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String formula : formulas) {
            IMolecularFormula parsed =
                    MolecularFormulaManipulator.getMolecularFormula(formula, SilentChemObjectBuilder.getInstance());
            parsed.isotopes()
                    .forEach(isotope ->
                            counts.merge(isotope.getSymbol(), parsed.getIsotopeCount(isotope), Integer::sum));
        }
        return counts;
    }

    private static List<Long> uses(List<Product> products, Function<Product, BuildingBlock> role) {
        return List.copyOf(products.stream()
                .collect(Collectors.groupingBy(role, Collectors.counting()))
                .values());
    }

    private static List<Product> products(Set<String> names, int limit) {
        return new Enumeration(Reactions.named(names), BLOCKS, PropertyWindow.CNS)
                .products()
                .limit(limit)
                .toList();
    }
}
