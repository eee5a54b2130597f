package org.charcot.reaction;

/**
 * A compound that can be bought.
 *
 * @param formula in Hill order, written apart from the structure so that each checks the other
 */
public record BuildingBlock(String id, String name, String smiles, String formula) {}
