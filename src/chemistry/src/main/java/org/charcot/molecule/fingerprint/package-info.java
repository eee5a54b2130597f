/** Fingerprints: what a molecule is made of, as bits and counts that can be compared and learnt from. */
package org.charcot.molecule.fingerprint;
