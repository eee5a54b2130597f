/** Why a molecule stands where it does, in words, beside compounds that were tried against ALS. */
package org.charcot.screen.reason;
