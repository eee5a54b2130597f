package org.charcot.retrospective;

import java.util.List;
import org.charcot.endpoint.Endpoint;
import org.charcot.screen.ScreenerSource;

/**
 * What a labelled set is ranked by, beside similarity, properties and chance, which always are.
 *
 * @param profiles their scores
 * @param endpoints their answers, higher for better
 * @param score the name of the column with another method's score, or null
 * @param learner a learner to train on each set in folds, by its name, or null
 * @param folds of what is trained
 * @param draws of the bootstrap
 */
public record ValidationPlan(
        List<ScreenerSource> profiles,
        List<Endpoint> endpoints,
        String score,
        String learner,
        int folds,
        int draws,
        long seed) {}
