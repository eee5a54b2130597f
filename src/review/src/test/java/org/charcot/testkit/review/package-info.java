/** A result folder for tests. */
package org.charcot.testkit.review;
