/**
 * Many SMARTS patterns asked of a molecule at once: what the patterns have in common is looked up once per molecule.
 */
package org.charcot.molecule.pattern;
