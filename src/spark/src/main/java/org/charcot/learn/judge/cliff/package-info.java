/** Compounds whose value differs far from that of a similar one. */
package org.charcot.learn.judge.cliff;
