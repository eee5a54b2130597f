/** SMARTS as it is read: questions about atoms and bonds. */
package org.charcot.molecule.pattern.smarts;
