/** Which of many to take when they shall not all be alike: clusters of a ranked list. */
package org.charcot.selection;
