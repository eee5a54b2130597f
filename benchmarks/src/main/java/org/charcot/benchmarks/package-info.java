/** How fast the chemistry is: each stage alone (JMH), and the whole beside what other toolkits take for the same work. */
package org.charcot.benchmarks;
