/** Endpoints made up for tests. */
package org.charcot.testkit.endpoint;
