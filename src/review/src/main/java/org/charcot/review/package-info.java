/** How a chemist looks and decides: the report, the exports. */
package org.charcot.review;
