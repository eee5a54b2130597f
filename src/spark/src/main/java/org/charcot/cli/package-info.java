/** How a person asks: one command a class. */
package org.charcot.cli;
