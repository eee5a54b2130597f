/** One screen, written down: gates, desirabilities and weights, read from YAML. */
package org.charcot.profile;
