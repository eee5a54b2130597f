package org.charcot.endpoint.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.feature.FeatureRow;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.BoostedTrees;
import org.charcot.endpoint.model.Linear;
import org.charcot.endpoint.model.Link;
import org.charcot.endpoint.model.Part;
import org.charcot.molecule.Molecule;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.endpoint.AssayEndpoint;
import org.junit.jupiter.api.Test;

class AtomExplainerTest {
    private final AtomExplainer explainer = new AtomExplainer();

    private static Endpoint endpoint(Part... parts) {
        return AssayEndpoint.of("made_up", -1e9, 1e9, parts);
    }

    /** Adds up weights of features. */
    private static Linear linear(Map<Integer, Double> weightOf) {
        double[] weights = new double[FeatureSet.SIZE];
        weightOf.forEach((feature, weight) -> weights[feature] = weight);
        return new Linear(5, weights, Link.IDENTITY);
    }

    private AtomContributions explained(Endpoint endpoint, Molecule molecule, int[] order) {
        FeatureRow row = FeatureRow.of(new Featuriser().of(molecule));
        explainer.set(molecule, row, order);
        return explainer.of(endpoint, endpoint.score(row));
    }

    /** The only feature of a kind that a molecule has with a count. */
    private static int feature(Molecule molecule, String kind, int count) {
        Features features = new Featuriser().of(molecule);
        return Arrays.stream(features.indices())
                .filter(i -> FeatureSet.name(i).startsWith(kind) && features.at(i) == count)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTorsionIsSharedByItsFourAtoms() {
        Molecule butane = Molecules.of("CCCC");
        Endpoint endpoint = endpoint(linear(Map.of(feature(butane, "topological_torsions", 1), 8.0)));
        AtomContributions found = explained(endpoint, butane, butane.heavyAtoms());
        assertThat(found.byAtom()).containsExactly(2, 2, 2, 2);
        assertThat(found.base()).isEqualTo(5);
        assertThat(found.answer()).isEqualTo(13);
        assertThat(found.wholeMolecule()).isZero();
    }

    @Test
    void aPairIsSharedByItsTwoAtomsAndOccursAsOftenAsItIsCounted() {
        // two methyl groups, each beside the one carbon in the middle; each end is 2 bonds from the other
        Molecule propane = Molecules.of("CCC");
        Endpoint twice = endpoint(linear(Map.of(feature(propane, "atom_pairs", 2), 1.0)));
        assertThat(explained(twice, propane, propane.heavyAtoms()).byAtom()).containsExactly(0.5, 1, 0.5);
        Endpoint once = endpoint(linear(Map.of(feature(propane, "atom_pairs", 1), 1.0)));
        assertThat(explained(once, propane, propane.heavyAtoms()).byAtom()).containsExactly(0.5, 0, 0.5);
    }

    @Test
    void anEnvironmentIsSharedByAllWithinItsRadius() {
        // ethanol's atoms, then what is one bond around each: C-C, C-C-O, C-O; the whole comes once
        Molecule ethanol = Molecules.of("CCO");
        Features features = new Featuriser().of(ethanol);
        double[] weights = new double[FeatureSet.SIZE];
        for (int feature : features.indices()) {
            weights[feature] = FeatureSet.isEcfp6(feature) ? 6 : 0;
        }
        AtomContributions found =
                explained(endpoint(new Linear(0, weights, Link.IDENTITY)), ethanol, ethanol.heavyAtoms());
        // itself 6, with its neighbour 3, the whole 2; the middle belongs to both halves
        assertThat(found.byAtom()).containsExactly(11, 14, 11);
        assertThat(found.answer()).isEqualTo(36);
    }

    @Test
    void whatLiesOnNoAtomsIsLeftToTheWholeMolecule() {
        Molecule ethanol = Molecules.of("CCO");
        int logp = FeatureSet.NUMBERS + 2;
        int absent = feature(Molecules.of("c1ccccc1"), "topological_torsions", 6);
        BoostedTrees.Builder trees = new BoostedTrees.Builder();
        trees.tree();
        int split = trees.split(absent, 0.5f, true, 1);
        trees.leaf(-3);
        trees.other(split);
        trees.leaf(2);
        Endpoint endpoint = endpoint(linear(Map.of(logp, 1.0)), trees.build(0, Link.IDENTITY));
        AtomContributions found = explained(endpoint, ethanol, ethanol.heavyAtoms());
        assertThat(found.byAtom()).containsOnly(0);
        double measured = new Featuriser().of(ethanol).at(logp);
        assertThat(found.wholeMolecule()).isCloseTo(measured / 2 - 2, within(1e-9));
    }

    @Test
    void allAddsUpToTheAnswerForManyMolecules() {
        double[] weights = new Random(1)
                .doubles(FeatureSet.SIZE, -0.1, 0.1)
                .limit(FeatureSet.SIZE)
                .toArray();
        Linear linear = new Linear(0.3, weights, Link.LOGISTIC);
        Endpoint endpoint = endpoint(linear);
        for (String smiles : ManyMolecules.smiles(200)) {
            Molecule molecule = Molecules.of(smiles);
            FeatureRow row = FeatureRow.of(new Featuriser().of(molecule));
            AtomContributions found = explained(endpoint, molecule, molecule.heavyAtoms());
            double[] byFeature = endpoint.explain(row).byFeature();
            double onAtoms = 0;
            double onNone = 0;
            for (int feature = 0; feature < byFeature.length; feature++) {
                boolean whole = feature >= FeatureSet.NUMBERS
                        || FeatureSet.name(feature).startsWith("maccs");
                onAtoms += whole ? 0 : byFeature[feature];
                onNone += whole ? byFeature[feature] : 0;
            }
            double sum = Arrays.stream(found.byAtom()).sum();
            assertThat(sum).as(smiles).isCloseTo(onAtoms, within(1e-9));
            assertThat(found.wholeMolecule()).as(smiles).isCloseTo(onNone, within(1e-9));
            assertThat(found.base() + sum + found.wholeMolecule())
                    .as(smiles)
                    .isCloseTo(endpoint.score(row), within(1e-9));
        }
    }

    @Test
    void whatTheBoundsCutOffIsLeftToTheWholeMolecule() {
        Molecule butane = Molecules.of("CCCC");
        Endpoint endpoint =
                AssayEndpoint.of("cut", 0, 10, linear(Map.of(feature(butane, "topological_torsions", 1), 8.0)));
        AtomContributions found = explained(endpoint, butane, butane.heavyAtoms());
        assertThat(found.answer()).isEqualTo(10);
        assertThat(found.wholeMolecule()).isEqualTo(-3);
    }

    @Test
    void isTheSameForAllSpellingsInTheOrderOfTheCanonicalSmiles() {
        double[] weights = new Random(2)
                .doubles(FeatureSet.SIZE, -1, 1)
                .limit(FeatureSet.SIZE)
                .toArray();
        Endpoint endpoint = endpoint(new Linear(0, weights, Link.IDENTITY));
        List<String> spellings = List.of(
                "Cc1ccc(NC(=O)CO)cn1",
                "OCC(=O)Nc1cnc(C)cc1",
                "c1(C)ccc(cn1)NC(CO)=O",
                "[2H]C([2H])([2H])c1ccc(NC(=O)CO)cn1");
        String canonical = Molecules.of(spellings.get(0)).smiles();
        Molecule read = Molecules.of(canonical);
        String expected = explained(endpoint, read, read.heavyAtoms()).text();
        for (String spelling : spellings) {
            Molecule molecule = Molecules.of(spelling);
            String found =
                    explained(endpoint, molecule, molecule.heavyAtomsOfSmiles()).text();
            if (molecule.smiles().equals(canonical)) {
                assertThat(found).as(spelling).isEqualTo(expected);
            } else {
                Molecule labelled = Molecules.of(molecule.smiles());
                assertThat(found)
                        .as(spelling)
                        .isEqualTo(explained(endpoint, labelled, labelled.heavyAtoms())
                                .text());
            }
        }
    }

    @Test
    void theTextHasFourDecimalsAtMost() {
        AtomContributions contributions = new AtomContributions(0, 0, new double[] {0.012, -0.00304, 0, -1e-7, 12}, 0);
        assertThat(contributions.text()).isEqualTo("0.012 -0.003 0 0 12");
    }
}
