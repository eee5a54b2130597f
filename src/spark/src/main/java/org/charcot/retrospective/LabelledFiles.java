package org.charcot.retrospective;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.charcot.dataset.Decimals;
import org.charcot.error.UserException;
import org.charcot.library.InspectedLibrary;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Delimiter;
import org.charcot.molecule.Submission;
import org.charcot.retrospective.LabelledSet.Labelled;

/** Reads labelled sets from files of any format that libraries come in. */
public final class LabelledFiles {
    private final LibraryOptions options;
    private final Configuration configuration;

    public LabelledFiles(LibraryOptions options, Configuration configuration) {
        this.options = options;
        this.configuration = configuration;
    }

    /**
     * What the columns of a table mean.
     *
     * @param label the column that tells actives
     * @param activeFrom the least value of an active; null where labels are 0 and 1
     * @param score the column with another method's score, or null
     * @param lowScoreIsGood whether that method gives its best the least
     */
    public record Columns(String label, Double activeFrom, String score, boolean lowScoreIsGood) {}

    /**
     * One file with actives and inactives.
     *
     * @throws UserException if a label is none, or a score is missing
     */
    public LabelledSet ofTable(String file, Columns columns) {
        List<Submission> submissions = records(file, options);
        List<Submission> labels = column(file, columns.label);
        List<Submission> scores = columns.score == null ? List.of() : column(file, columns.score);
        Decimals labelNumbers = new Decimals(commas(file));
        Decimals scoreNumbers = new Decimals(commas(file));
        List<Labelled> rows = new ArrayList<>();
        int unlabelled = 0;
        for (int i = 0; i < submissions.size(); i++) {
            if (isEmpty(labels.get(i))) {
                unlabelled++;
            } else {
                Double score = columns.score == null ? null : score(scores.get(i), columns, scoreNumbers);
                rows.add(new Labelled(submissions.get(i), active(labels.get(i), columns, labelNumbers), score));
            }
        }
        labelNumbers.requireClear(file);
        scoreNumbers.requireClear(file);
        return new LabelledSet(name(file), rows, unlabelled);
    }

    /** Actives and decoys in files of their own. */
    public LabelledSet ofTwo(String name, List<String> actives, List<String> decoys) {
        Stream<Labelled> first = actives.stream()
                .flatMap(file -> records(file, options).stream())
                .map(submission -> new Labelled(submission, true, null));
        Stream<Labelled> second = decoys.stream()
                .flatMap(file -> records(file, options).stream())
                .map(submission -> new Labelled(submission, false, null));
        return new LabelledSet(name, Stream.concat(first, second).toList(), 0);
    }

    /** Whether a comma may be part of a number, as it is not where it stands between fields. */
    private boolean commas(String file) {
        return files(file, options).stream().noneMatch(one -> one.layout().delimiter() == Delimiter.COMMA);
    }

    private List<LibraryFile> files(String file, LibraryOptions how) {
        return InspectedLibrary.find(List.of(file), how, configuration).files();
    }

    private List<Submission> records(String file, LibraryOptions how) {
        return files(file, how).stream()
                .flatMap(one -> one.firstRecords(Integer.MAX_VALUE, configuration).stream())
                .toList();
    }

    /** A column of any format, read as identifiers are. */
    private List<Submission> column(String file, String column) {
        return records(file, new LibraryOptions(options.smilesColumn(), column, options.onBadFile()));
    }

    /** Whether nothing stands in a column: a record without identifier is named by its file and line. */
    private static boolean isEmpty(Submission value) {
        return value.id().equals(name(value.file()) + ":" + value.line());
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static boolean active(Submission label, Columns columns, Decimals numbers) {
        double value = numbers.of(label.id(), label.line());
        if (Double.isNaN(value) || (columns.activeFrom == null && value != 0 && value != 1)) {
            throw new UserException("Cannot read label: '" + label.id() + "' in " + label.file() + ", line "
                    + label.line() + ", expected "
                    + (columns.activeFrom == null
                            ? "0 or 1, or --active-from with the least value of an active"
                            : "a number"));
        }
        return columns.activeFrom == null ? value == 1 : value >= columns.activeFrom;
    }

    private static double score(Submission score, Columns columns, Decimals numbers) {
        double value = numbers.of(score.id(), score.line());
        if (!Double.isFinite(value)) {
            throw new UserException("Cannot rank by " + columns.score + ": '" + (isEmpty(score) ? "" : score.id())
                    + "' in " + score.file() + ", line " + score.line() + ", expected a number for every molecule");
        }
        return columns.lowScoreIsGood ? -value : value;
    }
}
