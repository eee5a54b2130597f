package org.charcot.learn.judge;

import java.util.List;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard.Domain;
import org.charcot.learn.judge.floor.Floors;
import org.charcot.learn.judge.floor.NearestKnown;

/** How near to each other the compounds of a table are, as a measure for those that are not in it. */
final class TrainingDomain {
    private TrainingDomain() {}

    /** @param which compounds they are, in a word */
    static Domain of(List<Compound> compounds, String which, long seed) {
        List<Compound> sample = Floors.sample(compounds, seed);
        NearestKnown known = new NearestKnown(sample);
        double[] nearest = IntStream.range(0, sample.size())
                .parallel()
                .mapToDouble(row -> known.nearestOther(sample.get(row).packed().ecfp4(), row))
                .sorted()
                .toArray();
        return new Domain(
                "Tanimoto of ECFP4, each " + which + " compound to its nearest other"
                        + (sample.size() < compounds.size() ? ", of " + sample.size() + " drawn from all" : ""),
                Evaluation.rounded(nearest[nearest.length / 20]),
                Evaluation.rounded(nearest[nearest.length / 2]));
    }
}
