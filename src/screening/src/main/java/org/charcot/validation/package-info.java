/** How good a ranking or a prediction is: metrics with their intervals, on plain arrays. */
package org.charcot.validation;
