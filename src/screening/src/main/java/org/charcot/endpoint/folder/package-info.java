/** The files of an endpoint folder, and proof that they are whole. */
package org.charcot.endpoint.folder;
