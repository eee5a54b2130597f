package org.charcot.endpoint.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.fingerprint.CountFingerprint;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.testkit.ManyMolecules;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.Respelling;
import org.charcot.testkit.endpoint.SyntheticFeatures;
import org.junit.jupiter.api.Test;

class FeaturiserTest {
    private static final List<String> DRUGS = List.of(
            "Nc1nc2ccc(OC(F)(F)F)cc2s1",
            "COc1ccc2c(c1)[C@]13CCCC[C@@H]1[C@H](C2)N(C)CC3",
            "Cc1ccc(NC(=O)c2ccc(CN3CCN(C)CC3)cc2)cc1Nc1nc(cs1)-c1cccnc1",
            "CC(=O)OCC[N+](C)(C)C",
            "OC[C@H]1O[C@@H](O)[C@H](O)[C@@H](O)[C@@H]1O",
            "C");

    @Test
    void aMoleculeHasOneSetOfFeaturesHoweverItIsSpelt() throws Exception {
        Random random = new Random(1);
        for (String smiles : DRUGS) {
            Features features = new Featuriser().of(Molecules.of(smiles));
            for (int i = 0; i < 6; i++) {
                String spelling = Respelling.of(smiles, random, i % 2 == 0, i % 3 == 0);
                Features other = new Featuriser().of(Molecules.of(spelling));
                assertThat(other.stableBytes()).as(spelling).isEqualTo(features.stableBytes());
                assertThat(other.indices()).as(spelling).isEqualTo(features.indices());
            }
        }
    }

    @Test
    void neitherFeaturesNorRowsRememberTheMoleculeBefore() {
        Featuriser featuriser = new Featuriser();
        FeatureRow reused = new FeatureRow();
        for (String smiles : DRUGS) {
            Molecule molecule = Molecules.of(smiles);
            Features features = featuriser.of(molecule);
            assertThat(features).isEqualTo(new Featuriser().of(molecule)).hasSameHashCodeAs(featuriser.of(molecule));
            reused.set(features);
            assertSameRow(reused, FeatureRow.of(features), features);
            reused.set(features);
            assertSameRow(reused, FeatureRow.of(features), features);
        }
    }

    private static void assertSameRow(FeatureRow reused, FeatureRow fresh, Features features) {
        for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
            assertThat(reused.at(feature)).isEqualTo(fresh.at(feature)).isEqualTo(features.at(feature));
        }
        assertThat(reused.size()).isEqualTo(fresh.size()).isEqualTo(features.indices().length);
        for (int place = 0; place < fresh.size(); place++) {
            float value = features.values()[place];
            assertThat(reused.feature(place)).isEqualTo(fresh.feature(place)).isEqualTo(features.indices()[place]);
            assertThat(reused.value(place)).isEqualTo(fresh.value(place)).isEqualTo(value);
            assertThat(reused.input(place)).isEqualTo(fresh.input(place)).isEqualTo((float)
                    (Math.signum(value) * Math.log1p(Math.abs(value))));
        }
        for (int number = 0; number < FeatureSet.NUMBER_COUNT; number++) {
            float value = features.at(FeatureSet.NUMBERS + number);
            assertThat(reused.squashedNumber(number))
                    .isEqualTo(fresh.squashedNumber(number))
                    .isEqualTo((float) (Math.signum(value) * Math.log1p(Math.abs(value))));
        }
    }

    @Test
    void theFirstFeaturesAreTheCountsOfEcfp6() {
        Featuriser featuriser = new Featuriser();
        for (String smiles : ManyMolecules.smiles(50)) {
            Molecule molecule = Molecules.of(smiles);
            Features features = featuriser.of(molecule);
            CountFingerprint expected =
                    FingerprintKind.ECFP6.fingerprinter().foldedCounts(molecule, FeatureSet.ECFP6_SIZE);
            int[] indices = features.indices();
            assertThat(IntStream.of(indices).filter(FeatureSet::isEcfp6).toArray())
                    .isEqualTo(expected.identifiers());
            for (int i = 0; i < expected.counts().length; i++) {
                assertThat(features.values()[i]).isEqualTo((float) expected.counts()[i]);
            }
            assertThat(indices).isSorted().doesNotHaveDuplicates();
            assertThat(features.ecfp4())
                    .isEqualTo(FingerprintKind.ECFP4.fingerprinter().bits(molecule));
        }
    }

    @Test
    void theNumbersAreTheDescriptorsInTheirOrder() {
        Molecule molecule = Molecules.of(DRUGS.get(0));
        Features features = new Featuriser().of(molecule, Measurements.of(molecule));
        for (Descriptor descriptor : FeatureSet.DESCRIPTORS) {
            int feature = FeatureSet.NUMBERS + FeatureSet.DESCRIPTORS.indexOf(descriptor);
            assertThat(FeatureSet.name(feature)).isEqualTo(descriptor.key());
            assertThat(features.at(feature))
                    .isEqualTo((float) Measurements.of(molecule).value(descriptor));
        }
    }

    @Test
    void everyFeatureHasANameOfItsOwnAndNoOtherHasOne() {
        List<String> names =
                IntStream.range(0, FeatureSet.SIZE).mapToObj(FeatureSet::name).toList();
        assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(names)
                .contains(
                        "ecfp6:0",
                        "ecfp6:4095",
                        "fcfp4:0",
                        "fcfp4:2047",
                        "atom_pairs:2047",
                        "topological_torsions:2047",
                        "maccs:191",
                        "logp");
        assertThatThrownBy(() -> FeatureSet.name(FeatureSet.SIZE)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** The last digit of a number may depend on the machine; a hash that fails there would refuse good models. */
    @Test
    void whatIsHashedForgivesTheLastDigitsAndNothingElse() {
        int number = FeatureSet.NUMBERS + 1;
        byte[] bytes = SyntheticFeatures.of(Map.of(3, 1.0, number, 7.0)).stableBytes();
        assertThat(SyntheticFeatures.of(Map.of(3, 1.0, number, 7.000001)).stableBytes())
                .isEqualTo(bytes);
        assertThat(SyntheticFeatures.of(Map.of(3, 1.0, number, 7.001)).stableBytes())
                .isNotEqualTo(bytes);
        assertThat(SyntheticFeatures.of(Map.of(3, 2.0, number, 7.0)).stableBytes())
                .isNotEqualTo(bytes);
        assertThat(SyntheticFeatures.of(Map.of(4, 1.0, number, 7.0)).stableBytes())
                .isNotEqualTo(bytes);
    }
}
