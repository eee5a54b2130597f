/** Where training data come from: public sets by address and hash, and what an assay table's columns mean. */
package org.charcot.dataset;
