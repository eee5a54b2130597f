/** Groups of atoms that descriptors look for, in tables of patterns compiled once and asked together. */
package org.charcot.descriptor.motif;
