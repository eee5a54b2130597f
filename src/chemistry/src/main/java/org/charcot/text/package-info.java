/** How tables of text are read and written. */
package org.charcot.text;
