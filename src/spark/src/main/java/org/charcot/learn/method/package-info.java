/** Methods of learning: each makes a compiled model of compounds with labels. */
package org.charcot.learn.method;
