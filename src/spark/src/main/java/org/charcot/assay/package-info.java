/** Tables of measurements: read, understood, and curated to one label a compound, for whoever learns or looks. */
package org.charcot.assay;
