/** What is wrong with an assay table before it is learnt from: structures, repeats, labels, units, and leakage to another. */
package org.charcot.assay.audit;
