/** How the columns of a library file are understood. */
package org.charcot.library.layout;
