/** How far an answer can be trusted: calibrated probabilities, conformal p-values and intervals. Pure arithmetic. */
package org.charcot.endpoint.uncertainty;
