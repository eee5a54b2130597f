/** Atom types after Wildman and Crippen, which partition coefficient and refractivity are sums over. */
package org.charcot.descriptor.crippen;
