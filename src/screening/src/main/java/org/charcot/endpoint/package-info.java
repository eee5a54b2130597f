/** What assays taught us, ready to predict: models as plain arrays, each with its card, its neighbours and its proof. */
package org.charcot.endpoint;
