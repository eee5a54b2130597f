/** Reactions between functional groups, run forward on building blocks. */
package org.charcot.reaction;
