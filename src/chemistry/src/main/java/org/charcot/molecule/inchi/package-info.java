/** Standard InChIKeys, from a process of their own that native code may bring down. */
package org.charcot.molecule.inchi;
