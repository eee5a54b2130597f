/** The command line's root: where a run begins and where it ends. */
package org.charcot;
