package org.charcot.predict;

import static org.assertj.core.api.Assertions.assertThat;

import org.charcot.endpoint.feature.Features;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;

/** What a model would see, for whoever trains elsewhere. */
class FeaturedTest {
    private final Featured.Making making = new Featured.Making();

    private static Submission submission(String smiles) {
        return new Submission("m", Notation.SMILES, smiles, "f", 1, 5, null);
    }

    @Test
    void aMoleculeHasTheFeaturesThatModelsLearnFrom() {
        Featured toluene = making.of(submission("Cc1ccccc1"));
        Features features = new Featuriser().of(Molecules.of("Cc1ccccc1"));
        assertThat(toluene.refusal()).isNull();
        assertThat(toluene.position()).isEqualTo(5);
        assertThat(toluene.id()).isEqualTo("m");
        assertThat(toluene.smiles()).isEqualTo(Molecules.of("Cc1ccccc1").smiles());
        assertThat(toluene.indices()).isEqualTo(features.indices()).isSorted();
        assertThat(toluene.values()).hasSameSizeAs(toluene.indices());
        for (int i = 0; i < toluene.values().length; i++) {
            assertThat(toluene.values()[i]).isEqualTo(features.values()[i]).isNotZero();
        }
    }

    @Test
    void whatIsNoMoleculeIsRefusedWithItsReason() {
        Featured none = making.of(submission("C1CC"));
        assertThat(none.refusal().reason()).isEqualTo("invalid_smiles");
        assertThat(none.position()).isEqualTo(5);
        assertThat(none.id()).isEqualTo("m");
        assertThat(none.indices()).isNull();
        assertThat(none.smiles()).isNull();
    }
}
