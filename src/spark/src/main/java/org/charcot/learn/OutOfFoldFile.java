package org.charcot.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.charcot.assay.Compound;
import org.charcot.endpoint.model.Answer;
import org.charcot.error.UserException;
import org.charcot.learn.split.Folds;
import org.charcot.text.CsvDialect;

/** What each compound was answered by models that had not seen its scaffold, as CSV, to compare other tools on it. */
final class OutOfFoldFile {
    private OutOfFoldFile() {}

    static void check(Path file, boolean overwrite) {
        if (file != null && Files.exists(file) && !overwrite) {
            throw new UserException("Cannot write " + file + ": it exists, expected a new file or --overwrite");
        }
    }

    static void write(Path file, CsvDialect csv, List<Compound> compounds, Folds folds, Answer[] answers) {
        StringBuilder text = new StringBuilder(csv.beginning())
                .append(csv.line(List.of("smiles", "label", "fold", "prediction", "disagreement")))
                .append('\n');
        for (int row = 0; row < answers.length; row++) {
            Compound compound = compounds.get(row);
            text.append(csv.line(List.of(
                            compound.smiles(),
                            compound.label(),
                            folds.fold()[row],
                            sixDecimals(answers[row].value()),
                            sixDecimals(answers[row].disagreement()))))
                    .append('\n');
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

    private static Number sixDecimals(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP) : (Number) value;
    }
}
