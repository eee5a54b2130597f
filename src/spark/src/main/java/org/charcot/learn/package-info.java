/** How endpoints are made: a model learnt, or adopted, judged on what it has not seen, calibrated, and written with its card. */
package org.charcot.learn;
