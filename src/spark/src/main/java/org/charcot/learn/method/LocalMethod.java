package org.charcot.learn.method;

import java.io.Serializable;
import java.util.List;
import org.charcot.assay.Example;
import org.charcot.endpoint.model.Part;

/** A method that learns in one task of one machine, on one thread; a cluster learns many models at once. */
public non-sealed interface LocalMethod extends Method, Serializable {
    Part learn(List<Example> examples);

    /**
     * The same beside other assays.
     *
     * @param others their examples, assay by assay, for a method that can learn from them what molecules are like
     */
    default Part learn(List<Example> examples, List<List<Example>> others) {
        return learn(examples);
    }
}
