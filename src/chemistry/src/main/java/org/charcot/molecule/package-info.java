/** What a molecule is: read, standardised, identified, its rings and aromaticity perceived once. */
package org.charcot.molecule;
