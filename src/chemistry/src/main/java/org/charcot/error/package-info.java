/** What may go wrong: mistakes that a user can put right, and why a molecule was refused. */
package org.charcot.error;
