/** How well a ranking finds what it should, exact over ties, with intervals. */
package org.charcot.validation.ranking;
