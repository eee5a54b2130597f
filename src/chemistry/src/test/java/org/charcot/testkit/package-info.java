/** What tests share: real data, a Spark session, molecules. */
package org.charcot.testkit;
