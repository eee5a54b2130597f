/** Reads molfiles, V2000 and V3000, by the CDK, and mends or refuses what its readers take for something else. */
package org.charcot.molecule.molfile;
