/** Models as documented arrays in one file. */
package org.charcot.endpoint.model.file;
