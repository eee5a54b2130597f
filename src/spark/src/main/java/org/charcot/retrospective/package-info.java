/** Rankings of molecules whose activity is known, beside what costs nothing: how well each finds the actives. */
package org.charcot.retrospective;
