package org.charcot.descriptor;

import org.charcot.descriptor.score.FragmentTable;
import org.charcot.descriptor.score.Qed;
import org.charcot.descriptor.score.QedCounts;
import org.charcot.descriptor.score.SyntheticAccessibility;

/** Scores for how much a molecule is like a drug, and how hard to make. */
final class DrugLikeness {
    private DrugLikeness() {}

    static double of(Subject subject, Measurements measured) {
        double qed = Qed.of(
                measured.value(Descriptor.MOLECULAR_WEIGHT),
                measured.value(Descriptor.LOGP),
                QedCounts.acceptors(subject.graph()),
                measured.value(Descriptor.DONOR_ATOMS),
                measured.value(Descriptor.TPSA),
                measured.value(Descriptor.ROTATABLE_BONDS),
                QedCounts.aromaticRings(subject.graph()),
                subject.motifs().alerts());
        return Rounding.to(qed, 4);
    }

    static double syntheticAccessibility(Subject subject, Measurements measured) {
        double score = SyntheticAccessibility.of(
                subject.graph(),
                FragmentTable.shipped(),
                (int) measured.value(Descriptor.STEREO_CENTRES),
                (int) measured.value(Descriptor.SPIRO_ATOMS),
                (int) measured.value(Descriptor.BRIDGEHEAD_ATOMS),
                (int) measured.value(Descriptor.LARGEST_RING));
        return Rounding.to(score, 3);
    }
}
