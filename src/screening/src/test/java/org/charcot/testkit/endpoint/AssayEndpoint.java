package org.charcot.testkit.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.EndpointCard;
import org.charcot.endpoint.card.Task;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.feature.Featuriser;
import org.charcot.endpoint.model.Ensemble;
import org.charcot.endpoint.model.Part;
import org.charcot.endpoint.neighbour.Neighbours;
import org.charcot.endpoint.uncertainty.ResidualQuantiles;
import org.charcot.endpoint.uncertainty.ValueCalibration;
import org.charcot.testkit.Molecules;

/** An endpoint of values whose model is made by hand, so that its answers can be worked out on paper. */
public final class AssayEndpoint {
    private AssayEndpoint() {}

    /** The mean of parts, cut to what lies between the bounds. */
    public static Endpoint of(String name, double low, double high, Part... parts) {
        EndpointCard card = new EndpointCard(
                name,
                Task.REGRESSION,
                EndpointCard.About.NOTHING,
                Map.of(),
                FeatureSet.NAME,
                new EndpointCard.Learner("by hand", Map.of(), 1),
                new EndpointCard.Split("none", 0, 0, 1, 1),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                new EndpointCard.Calibration("none", List.of(), List.of()),
                new EndpointCard.Domain("Tanimoto", 0.3, 0.6),
                "",
                Map.of(),
                List.of(),
                List.of());
        List<Ensemble.Member> members =
                Arrays.stream(parts).map(part -> new Ensemble.Member(1, part)).toList();
        return Endpoint.learnt(
                card,
                new Ensemble(members, low, high),
                new ValueCalibration(new ResidualQuantiles(1, new double[ResidualQuantiles.LEVELS])),
                new Neighbours(List.of(new Neighbours.Known(
                        "methane",
                        "C",
                        0,
                        new Featuriser().of(Molecules.of("C")).ecfp4()))));
    }
}
