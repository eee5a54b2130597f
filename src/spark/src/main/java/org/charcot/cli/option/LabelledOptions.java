package org.charcot.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.charcot.error.UserException;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.retrospective.LabelledFiles;
import org.charcot.retrospective.LabelledSet;
import org.charcot.retrospective.TargetFolder;
import picocli.CommandLine.Option;

/** Which labelled sets a command reads, and how. */
public final class LabelledOptions {
    @Option(
            names = "--targets",
            paramLabel = "DIR",
            description = "folder of targets as MUV (NAME_actives.dat.gz beside NAME_decoys.dat.gz) or DUD-E"
                    + " (TARGET/actives_final.ism beside decoys_final.ism) hand them out; may be given several times")
    private List<Path> targets = new ArrayList<>();

    @Option(names = "--actives", paramLabel = "FILE", description = "molecules that are active; with --decoys")
    private List<String> actives = new ArrayList<>();

    @Option(names = "--decoys", paramLabel = "FILE", description = "molecules that are not, or are thought not to be")
    private List<String> decoys = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "file of molecules with a --label each: .csv .tsv .smi .sdf .parquet, plain or compressed")
    private List<String> data = new ArrayList<>();

    @Option(names = "--label", paramLabel = "COLUMN", description = "column or SD data item that tells actives")
    private String label;

    @Option(
            names = "--active-from",
            paramLabel = "VALUE",
            description = "the least label of an active (default: labels are 0 and 1)")
    private Double activeFrom;

    @Option(
            names = "--score",
            paramLabel = "COLUMN",
            description = "rank by a column of --data too: what docking or another model says")
    private String score;

    @Option(names = "--lower-is-better", description = "the least of --score is the best, as of a docking energy")
    private boolean lowerIsBetter;

    @Option(names = "--smiles-column", paramLabel = "NAME", description = "column with the structure (default: found)")
    private String smilesColumn;

    @Option(names = "--id-column", paramLabel = "NAME", description = "column with the identifier (default: found)")
    private String idColumn;

    public String score() {
        return score;
    }

    /** @throws UserException if they contradict each other or say too little */
    public void check() {
        if (targets.isEmpty() && actives.isEmpty() && decoys.isEmpty() && data.isEmpty()) {
            throw new UserException(
                    "Cannot validate: no molecules, expected --data with --label, --actives with --decoys, or --targets");
        }
        if (actives.isEmpty() != decoys.isEmpty()) {
            throw new UserException("Cannot validate: only " + (actives.isEmpty() ? "--decoys" : "--actives")
                    + ", expected both --actives and --decoys");
        }
        if (data.isEmpty() != (label == null)) {
            throw new UserException("Cannot validate: only " + (data.isEmpty() ? "--label" : "--data")
                    + ", expected both --data and --label");
        }
        if (data.isEmpty() && (score != null || activeFrom != null)) {
            throw new UserException("Cannot use " + (score == null ? "--active-from" : "--score")
                    + ": there is no --data, expected a file with that column");
        }
    }

    /** Reads one set after the other, so that only one is held at a time. */
    public Stream<LabelledSet> sets(Configuration configuration) {
        LabelledFiles files = new LabelledFiles(new LibraryOptions(smilesColumn, idColumn), configuration);
        LabelledFiles.Columns columns = new LabelledFiles.Columns(label, activeFrom, score, lowerIsBetter);
        Stream<LabelledSet> tables = data.stream().map(file -> files.ofTable(file, columns));
        Stream<LabelledSet> two =
                actives.isEmpty() ? Stream.of() : Stream.of(files.ofTwo("actives and decoys", actives, decoys));
        Stream<LabelledSet> folders = targets.stream()
                .flatMap(folder -> TargetFolder.targets(folder).stream())
                .map(target -> files.ofTwo(
                        target.name(),
                        List.of(target.actives().toString()),
                        List.of(target.decoys().toString())));
        return Stream.of(tables, two, folders).flatMap(all -> all);
    }
}
