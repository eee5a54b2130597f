/** Acid constants and charge, estimated from tables of typical values. */
package org.charcot.descriptor.ionisation;
