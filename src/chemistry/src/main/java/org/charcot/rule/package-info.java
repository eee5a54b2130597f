/** What we ask of a molecule: limits and structural alerts, each answer with its reason. */
package org.charcot.rule;
