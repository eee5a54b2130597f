package org.charcot.learn;

import java.nio.file.Path;
import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.model.Answer;
import org.charcot.error.UserException;
import org.charcot.learn.split.Folds;
import org.charcot.text.CsvDialect;

/**
 * Where an endpoint is written, and what it was judged on.
 *
 * @param folder of the endpoint
 * @param outOfFold where answers to unseen compounds are listed; null for nowhere
 * @param csv how they are listed
 * @param overwrite whether what stands there is replaced
 */
public record EndpointOutput(Path folder, Path outOfFold, CsvDialect csv, boolean overwrite) {
    /** @throws UserException if something stands there that may not be replaced: now, not only after hours of work */
    public EndpointOutput {
        EndpointWriter.check(folder, overwrite);
        OutOfFoldFile.check(outOfFold, overwrite);
    }

    public EndpointOutput(Path folder, Path outOfFold, boolean overwrite) {
        this(folder, outOfFold, CsvDialect.PLAIN, overwrite);
    }

    void write(Endpoint endpoint, List<Compound> compounds, Folds folds, Answer[] answers) {
        EndpointWriter.write(endpoint.bytes(), folder, overwrite);
        if (outOfFold != null) {
            OutOfFoldFile.write(outOfFold, csv, compounds, folds, answers);
        }
    }
}
