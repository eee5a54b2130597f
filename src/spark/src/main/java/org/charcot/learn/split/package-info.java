/** Which compounds are learnt from and which judge: folds by scaffold, cluster, chance and time. */
package org.charcot.learn.split;
