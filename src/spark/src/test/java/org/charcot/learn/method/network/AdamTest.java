package org.charcot.learn.method.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AdamTest {
    /** With the corrections of its moments the first step is as long as the rate, whatever the slope. */
    @Test
    void theFirstStepGoesDownByTheRate() {
        Adam adam = new Adam(3);
        adam.gradient[0] = 0.02f;
        adam.gradient[1] = -700;
        adam.step(1, 0.1f, 0);
        assertThat(adam.weights[0]).isCloseTo(-0.1f, within(1e-5f));
        assertThat(adam.weights[1]).isCloseTo(0.1f, within(1e-5f));
        assertThat(adam.weights[2]).as("no slope, no step").isZero();
        assertThat(adam.gradient).as("forgotten").containsOnly(0);
    }

    @Test
    void decayTakesItsShareOfTheWeights() {
        Adam adam = new Adam(1);
        adam.weights[0] = 2;
        adam.step(1, 0.1f, 0.5f);
        assertThat(adam.weights[0]).isCloseTo(1.9f, within(1e-6f));
        adam.step(2, 0.1f, 0.5f);
        assertThat(adam.weights[0]).isCloseTo(1.805f, within(1e-6f));
    }

    /** Beside algorithm 1 of Kingma & Ba 2015 (arXiv:1412.6980), in double precision. */
    @Property(tries = 50)
    void followsThePaper(@ForAll long seed, @ForAll @IntRange(min = 1, max = 1_000) int tenThousandths) {
        double rate = tenThousandths / 1e4;
        Random random = new Random(seed);
        Adam adam = new Adam(1);
        double first = 0;
        double second = 0;
        double weight = 0;
        for (int step = 1; step <= 40; step++) {
            double slope = random.nextGaussian();
            first = 0.9 * first + 0.1 * slope;
            second = 0.99 * second + 0.01 * slope * slope;
            double meanHat = first / (1 - Math.pow(0.9, step));
            double squareHat = second / (1 - Math.pow(0.99, step));
            weight -= rate * meanHat / (Math.sqrt(squareHat) + 1e-8);
            adam.gradient[0] = (float) slope;
            adam.step(step, (float) rate, 0);
            assertThat((double) adam.weights[0]).isCloseTo(weight, within(1e-3 * rate * step));
        }
    }
}
