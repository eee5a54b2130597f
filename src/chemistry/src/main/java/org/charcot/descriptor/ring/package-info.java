/** The rings of a molecule and how they are joined. */
package org.charcot.descriptor.ring;
