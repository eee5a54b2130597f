/** Tables of measurements: read, understood, and curated to one label a compound. */
package org.charcot.assay;
