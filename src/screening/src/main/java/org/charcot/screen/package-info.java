/** The whole screen of one molecule, from submission to score, as a plain function. */
package org.charcot.screen;
