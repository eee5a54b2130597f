/** Learnt models as plain arrays: they load, score and explain without whatever trained them. */
package org.charcot.endpoint.model;
