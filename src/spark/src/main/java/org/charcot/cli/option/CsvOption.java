package org.charcot.cli.option;

import org.charcot.text.CsvDialect;
import picocli.CommandLine.Option;

/** How a command writes tables that people open. */
public final class CsvOption {
    @Option(
            names = "--csv",
            paramLabel = "plain|french",
            description = "how CSV is written: with commas and decimal points, or with semicolons, decimal commas and a"
                    + " byte order mark, as spreadsheets in French open it (default: plain)")
    private CsvDialect dialect = CsvDialect.PLAIN;

    public CsvDialect dialect() {
        return dialect;
    }
}
