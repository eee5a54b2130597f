/** How tables are written as text, and read back. */
package org.charcot.text;
