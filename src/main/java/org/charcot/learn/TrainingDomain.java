package org.charcot.learn;

import java.util.List;
import java.util.stream.IntStream;
import org.charcot.endpoint.EndpointCard.Domain;
import org.charcot.molecule.fingerprint.Fingerprint;

/** How near to each other the compounds of a table are, as a measure for those that are not in it. */
final class TrainingDomain {
    private TrainingDomain() {}

    /** @param which compounds they are, in a word */
    static Domain of(List<Compound> compounds, String which, long seed) {
        List<Compound> sample = Floors.sample(compounds, seed);
        double[] nearest = IntStream.range(0, sample.size())
                .parallel()
                .mapToDouble(row -> nearestOther(sample, row))
                .sorted()
                .toArray();
        return new Domain(
                "Tanimoto of ECFP4, each " + which + " compound to its nearest other",
                Evaluation.rounded(nearest[nearest.length / 20]),
                Evaluation.rounded(nearest[nearest.length / 2]));
    }

    private static double nearestOther(List<Compound> compounds, int row) {
        Fingerprint bits = compounds.get(row).features().ecfp4();
        double nearest = 0;
        for (int other = 0; other < compounds.size(); other++) {
            if (other != row) {
                nearest = Math.max(
                        nearest, bits.tanimoto(compounds.get(other).features().ecfp4()));
            }
        }
        return nearest;
    }
}
