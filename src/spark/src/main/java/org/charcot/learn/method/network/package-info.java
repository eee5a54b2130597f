/** A neural network on sparse counts. */
package org.charcot.learn.method.network;
