/** Canonical SMILES, scaffolds among them, and what is known of a SMILES before it is read. */
package org.charcot.molecule.smiles;
