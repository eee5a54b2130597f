/** One form for functional groups, and one place for charges and hydrogens. */
package org.charcot.molecule.standard.group;
