/** How endpoints are learnt: curation, splits, MLlib training, evaluation beside floors, and the card that says it all. */
package org.charcot.learn;
