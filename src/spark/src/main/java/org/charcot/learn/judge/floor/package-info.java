/** Simple methods that any model must beat: the mean, size and polarity, the nearest known compounds. */
package org.charcot.learn.judge.floor;
