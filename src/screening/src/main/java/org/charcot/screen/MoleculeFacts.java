package org.charcot.screen;

import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.endpoint.Interval;
import org.charcot.profile.Component;
import org.charcot.profile.Profile;

/**
 * All that the score of one molecule is made of.
 *
 * @param outsideScores one for each that the profile asks for, NaN where there is none
 */
record MoleculeFacts(Profile profile, Measurements measured, Answers answers, double[] outsideScores)
        implements Component.Facts {
    @Override
    public double value(Descriptor descriptor) {
        return measured.value(descriptor);
    }

    @Override
    public Interval answer(String endpoint) {
        return answers.of(endpoint);
    }

    @Override
    public boolean inside(String endpoint) {
        return answers.inside(endpoint);
    }

    @Override
    public double similarity(String endpoint) {
        return answers.similarity(endpoint);
    }

    @Override
    public double outsideScore(Component.OfOutsideScore asked) {
        return outsideScores[profile.outsideScores().indexOf(asked)];
    }
}
