/** The formats of library files: how each is recognised, split and read. */
package org.charcot.library.format;
