/** What is known of an endpoint: its card, read, written, and printed as a document. */
package org.charcot.endpoint.card;
