/** Which atoms of a molecule make an endpoint's answer what it is. */
package org.charcot.endpoint.explanation;
