package org.charcot.learn.method;

import java.io.Serializable;
import java.util.List;
import org.charcot.endpoint.model.Part;

/** A method that learns in one task of one machine, on one thread; a cluster learns many models at once. */
public non-sealed interface LocalMethod extends Method, Serializable {
    Part learn(List<Example> examples);
}
