/** What a model sees of a molecule: counts of fragments of several kinds and numbers, sparse. */
package org.charcot.endpoint.feature;
