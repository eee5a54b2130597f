/** What is wrong with files of keys and values, in words. */
package org.charcot.yaml;
