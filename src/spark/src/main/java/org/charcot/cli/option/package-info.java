/** Options that several commands share, and how they are understood. */
package org.charcot.cli.option;
