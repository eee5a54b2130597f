package org.charcot.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.molecule.fingerprint.Fingerprint;

class DomainTest {
    private static Fingerprint random(Random random) {
        long[] words = new long[FeatureSet.ECFP4_BITS / Long.SIZE];
        for (int i = 0; i < 8; i++) {
            words[random.nextInt(8)] |= 1L << random.nextInt(4);
        }
        return new Fingerprint(words);
    }

    @Property(tries = 200)
    void coversWhatIsAsSimilarToAnyCompound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 700) int count) {
        Random random = new Random(seed);
        List<Neighbours.Known> known = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            known.add(new Neighbours.Known("id" + i, "C", 1, random(random)));
        }
        double similarity = random.nextDouble();
        Domain domain = new Domain(new Neighbours(known), similarity);
        for (int i = 0; i < 20; i++) {
            Fingerprint query = random(random);
            boolean any = known.stream().anyMatch(one -> one.fingerprint().tanimoto(query) >= similarity);
            assertThat(domain.covers(query)).isEqualTo(any);
        }
    }
}
