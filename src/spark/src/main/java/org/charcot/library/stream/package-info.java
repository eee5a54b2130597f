/** Bytes, lines and fields of a library file, whatever it is compressed with. */
package org.charcot.library.stream;
