/** What we measure on a molecule: one enum constant a descriptor, the longer ones in a class beside it. */
package org.charcot.descriptor;
