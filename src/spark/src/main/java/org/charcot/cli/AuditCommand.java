package org.charcot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charcot.assay.AssayTable;
import org.charcot.assay.audit.Audit;
import org.charcot.cli.option.AssayOptions;
import org.charcot.cli.option.CsvOption;
import org.charcot.cli.option.NewFile;
import org.charcot.cli.option.Sessions;
import org.charcot.dataset.TableMapping;
import org.charcot.endpoint.card.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks an assay table before it is learnt from. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks a table of structures and assay results before anything is learnt from it.",
            "Counts what cannot be read, duplicates, labels that contradict each other, units that do not fit and, beside"
                    + " another table, inverted labels and leakage. Writes what is left, each compound once."
        })
final class AuditCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "FILE", description = "the table: .csv, .tsv, or .gz of it")
    private Path data;

    @Option(
            names = "--task",
            required = true,
            paramLabel = "TASK",
            description = "classification (labels 0 and 1) or regression")
    private String task;

    @Mixin
    private AssayOptions columns;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "a table with the same columns: do labels agree, and what does it share?")
    private Path against;

    @Option(names = "--out", paramLabel = "FILE", description = "where what is left is written as CSV, for 'train'")
    private Path out;

    @Option(names = "--report", paramLabel = "FILE", description = "where the report is written as Markdown")
    private Path report;

    @Option(names = "--overwrite", description = "replace these files")
    private boolean overwrite;

    @Mixin
    private CsvOption csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Task asked = Task.ofKey(task);
        // all that can be refused is refused before Spark starts
        NewFile curated = out == null ? null : NewFile.at(out, overwrite);
        NewFile written = report == null ? null : NewFile.at(report, overwrite);
        TableMapping mapping = columns.mapping();
        AssayTable table = AssayTable.readAsIs(data, mapping, asked);
        AssayTable other = against == null ? null : AssayTable.readAsIs(against, mapping, asked);
        table.notes().forEach(spec.commandLine().getErr()::println);
        Audit.Result result = new Audit(asked, Sessions.open("audit")).of(table, other);
        PrintWriter console = spec.commandLine().getOut();
        console.print(result.report().text());
        if (curated != null) {
            curated.write(result.csv(csv.dialect()));
            console.printf("%d compounds in %s%n", result.kept().size(), out);
        }
        if (written != null) {
            written.write(result.report().markdown());
            console.printf("report in %s%n", report);
        }
        console.flush();
        return 0;
    }
}
