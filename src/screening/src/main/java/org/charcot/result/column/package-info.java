/** The columns of result tables: what each is called, what it means, and how its value is taken. */
package org.charcot.result.column;
