/** A structure as flat arrays, with its stereo, its canonical order and the keys that follow from it. */
package org.charcot.molecule.graph;
