/** Where molecules come from: formats, sniffing, compression, and the splits in which a library is read. */
package org.charcot.library;
