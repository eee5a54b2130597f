/** Drawings of molecules that show their double bonds as they are. */
package org.charcot.molecule.drawing;
