/** How good what was learnt is, beside floors and baselines, for its card. */
package org.charcot.learn.judge;
