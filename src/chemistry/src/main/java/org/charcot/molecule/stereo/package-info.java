/** What a record says beside its structure about the configurations in it: relative, or not known. */
package org.charcot.molecule.stereo;
