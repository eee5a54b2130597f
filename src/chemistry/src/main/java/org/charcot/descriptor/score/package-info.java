/** Published scores over other descriptors, each a plain function of its inputs. */
package org.charcot.descriptor.score;
