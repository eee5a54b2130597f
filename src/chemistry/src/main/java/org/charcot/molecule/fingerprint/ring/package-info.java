/** Ring questions of the MACCS keys that no SMARTS can ask. */
package org.charcot.molecule.fingerprint.ring;
