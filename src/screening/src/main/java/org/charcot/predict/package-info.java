/** What endpoints say of one submission, or why they cannot. */
package org.charcot.predict;
