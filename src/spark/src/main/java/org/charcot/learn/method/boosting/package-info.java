/** Boosted and bagged trees, by XGBoost. */
package org.charcot.learn.method.boosting;
