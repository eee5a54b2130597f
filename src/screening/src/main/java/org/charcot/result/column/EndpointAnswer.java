package org.charcot.result.column;

import org.charcot.endpoint.Prediction;
import org.charcot.endpoint.neighbour.Neighbour;

/**
 * What an endpoint says of a ranked molecule.
 *
 * @param nearestActive the most similar training compound that is active, without an identifier if none is; null for an
 *     endpoint that is no mechanism
 * @param atoms what each atom adds to the answer; empty where that was not asked
 */
public record EndpointAnswer(Prediction prediction, Neighbour nearestActive, String atoms) {}
