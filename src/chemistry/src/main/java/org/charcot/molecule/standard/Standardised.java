package org.charcot.molecule.standard;

import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * The one structure of a compound.
 *
 * @param structure the parent, with rings and aromaticity perceived
 * @param steps what changed it on the way, as a {@linkplain StandardisationStep#mask mask}; 0 for nothing
 */
public record Standardised(IAtomContainer structure, int steps) {}
