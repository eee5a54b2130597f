/** Numbers for models to learn from: surfaces, connectivity, shape and electronic state of the hydrogen-suppressed graph. */
package org.charcot.descriptor.topology;
