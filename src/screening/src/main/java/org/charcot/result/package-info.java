/** What a run leaves: the manifest, its counts and its controls. */
package org.charcot.result;
