/** What the biology of ALS asks of a drug: targets and anti-targets, the direction wanted, the evidence, the clinical history. */
package org.charcot.mechanism;
