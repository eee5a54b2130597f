package org.charcot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.charcot.dataset.DataSource;
import org.charcot.dataset.Fetch;
import org.charcot.dataset.Mirror;
import org.charcot.dataset.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The public data that endpoints are learnt from. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists and fetches the public data sets that endpoints are learnt from.")
final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Cannot run: expected 'data list' or 'data fetch'");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Names, licences and addresses.")
    int list() {
        PrintWriter console = spec.commandLine().getOut();
        for (DataSource source : Sources.bundled().sources()) {
            console.printf("%-18s %-14s %s%n", source.name(), source.task(), source.licence());
            console.printf("%18s %s%n", "", source.url());
        }
        console.flush();
        return 0;
    }

    @Command(
            name = "fetch",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Downloads data sets and proves them by their SHA-256.",
                "A download that broke is gone on with; a file of another hash is not kept."
            })
    int fetch(
            @Parameters(paramLabel = "NAME", arity = "0..*", description = "which (default: all)") List<String> names,
            @Option(
                            names = "--to",
                            defaultValue = "data/public",
                            paramLabel = "FOLDER",
                            description = "where they are kept (default: ${DEFAULT-VALUE})")
                    Path folder,
            @Option(
                            names = "--mirror",
                            paramLabel = "FOLDER|URL",
                            description =
                                    "where the same files are held, for machines without access to the publishers")
                    String mirror) {
        Sources sources = Sources.bundled();
        List<DataSource> wanted = names == null || names.isEmpty()
                ? sources.sources()
                : names.stream().map(sources::named).toList();
        Fetch fetch = new Fetch(Mirror.of(mirror), folder);
        PrintWriter console = spec.commandLine().getOut();
        for (DataSource source : wanted) {
            Fetch.Outcome outcome = fetch.fetch(source);
            console.printf(
                    "%-18s %s %s%n",
                    source.name(),
                    outcome == Fetch.Outcome.PRESENT ? "is there:" : "fetched: ",
                    folder.resolve(source.fileName()));
            console.flush();
        }
        return 0;
    }
}
