/** Models fitted, as many at once as the machines hold. */
package org.charcot.learn.fit;
