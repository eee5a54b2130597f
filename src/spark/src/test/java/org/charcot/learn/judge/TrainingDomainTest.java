package org.charcot.learn.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.EndpointCard.Domain;
import org.charcot.learn.judge.floor.NearestKnownTest;
import org.junit.jupiter.api.Test;

class TrainingDomainTest {
    /** Two are the same, one shares one bit of three with both, one shares nothing: 1, 1, a third and 0. */
    @Test
    void theMiddleAndTheFifthPercentileOfSimilaritiesToTheNearestOther() {
        List<Compound> four = List.of(
                NearestKnownTest.compound(NearestKnownTest.bits(1, 2)),
                NearestKnownTest.compound(NearestKnownTest.bits(1, 2)),
                NearestKnownTest.compound(NearestKnownTest.bits(1, 3)),
                NearestKnownTest.compound(NearestKnownTest.bits(900)));
        assertThat(TrainingDomain.of(four, "training", 1))
                .isEqualTo(new Domain("Tanimoto of ECFP4, each training compound to its nearest other", 0, 1));
        assertThat(TrainingDomain.of(four.subList(1, 4), "actual", 1))
                .isEqualTo(new Domain("Tanimoto of ECFP4, each actual compound to its nearest other", 0, 0.3333));
    }

    /** Of forty the third lowest is the fifth percentile: two are far from all others. */
    @Test
    void aTwentiethOfTheCompoundsMayBeFurtherAway() {
        List<Compound> forty = new ArrayList<>(IntStream.range(0, 38)
                .mapToObj(i -> NearestKnownTest.compound(NearestKnownTest.bits(1, 2, 3, 10 + i)))
                .toList());
        forty.add(NearestKnownTest.compound(NearestKnownTest.bits(1_000)));
        forty.add(NearestKnownTest.compound(NearestKnownTest.bits(2_000)));
        Domain domain = TrainingDomain.of(forty, "training", 1);
        assertThat(domain.fifthPercentile()).isEqualTo(0.6);
        assertThat(domain.median()).isEqualTo(0.6);
    }
}
