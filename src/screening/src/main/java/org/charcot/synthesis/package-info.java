/** What could be made: reactions, building blocks, and the products of the two, each with its route. */
package org.charcot.synthesis;
