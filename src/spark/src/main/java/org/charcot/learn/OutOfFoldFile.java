package org.charcot.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.charcot.assay.Compound;
import org.charcot.endpoint.model.Answer;
import org.charcot.error.UserException;
import org.charcot.learn.split.Folds;

/** What each compound was answered by models that had not seen its scaffold, as CSV, to compare other tools on it. */
final class OutOfFoldFile {
    private OutOfFoldFile() {}

    static void check(Path file, boolean overwrite) {
        if (file != null && Files.exists(file) && !overwrite) {
            throw new UserException("Cannot write " + file + ": it exists, expected a new file or --overwrite");
        }
    }

    static void write(Path file, List<Compound> compounds, Folds folds, Answer[] answers) {
        StringBuilder text = new StringBuilder("smiles,label,fold,prediction,disagreement\n");
        for (int row = 0; row < answers.length; row++) {
            Compound compound = compounds.get(row);
            text.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%.6f,%.6f\n",
                    compound.smiles(),
                    compound.label(),
                    folds.fold()[row],
                    answers[row].value(),
                    answers[row].disagreement()));
        }
        try {
            Path target = file.toAbsolutePath();
            Files.createDirectories(target.getParent());
            Path fresh = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".partial");
            Files.writeString(fresh, text);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
