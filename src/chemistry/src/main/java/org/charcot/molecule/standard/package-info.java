/** How every spelling of a compound is brought to one structure: metals, groups, fragments, charges, valence. */
package org.charcot.molecule.standard;
