/** Training compounds as fingerprints, and which of them are nearest to a molecule. */
package org.charcot.endpoint.neighbour;
