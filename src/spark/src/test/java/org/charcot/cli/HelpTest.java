package org.charcot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
    /** A name in a description that stands for nothing becomes the word null. */
    @Test
    void everyHelpIsWordsAlone() {
        CommandLine all = new CommandLine(new CharcotCommand());
        assertThat(all.getUsageMessage()).doesNotContain("null", "${");
        assertThat(all.getSubcommands()).hasSizeGreaterThan(12).allSatisfy((name, command) -> assertThat(
                        command.getUsageMessage())
                .contains("Usage: ")
                .doesNotContain("null", "${"));
    }
}
