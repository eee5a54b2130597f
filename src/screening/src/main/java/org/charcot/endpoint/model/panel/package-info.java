/** The models of many endpoints asked about one molecule at once. */
package org.charcot.endpoint.model.panel;
