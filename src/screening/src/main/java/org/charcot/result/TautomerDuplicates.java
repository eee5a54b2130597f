package org.charcot.result;

/**
 * Scored molecules that are tautomers of each other: reported, never removed.
 *
 * @param groups of two or more of them
 * @param rows in all groups
 */
public record TautomerDuplicates(long groups, long rows) {}
