/** What is counted of a structure: atoms, bonds, rings, centres, chains. */
package org.charcot.descriptor.count;
