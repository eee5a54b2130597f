/** What a run leaves: its columns, counts and controls. */
package org.charcot.result;
