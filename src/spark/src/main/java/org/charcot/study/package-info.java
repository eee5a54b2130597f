/** Where compounds that were tried against ALS land among library molecules of the same properties. */
package org.charcot.study;
