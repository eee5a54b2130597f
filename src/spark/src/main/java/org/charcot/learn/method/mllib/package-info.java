/** Methods of Spark MLlib. */
package org.charcot.learn.method.mllib;
