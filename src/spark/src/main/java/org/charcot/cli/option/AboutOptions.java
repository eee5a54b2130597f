package org.charcot.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charcot.endpoint.card.CardYaml;
import org.charcot.endpoint.card.EndpointCard.About;
import org.charcot.error.UserException;
import picocli.CommandLine.Option;

/** What only a person can say of an endpoint, as commands that write one ask for it. */
final class AboutOptions {
    @Option(
            names = "--about",
            paramLabel = "FILE",
            description =
                    "YAML for the card: title, unit, direction, positive_class, source, licence, intended_use, not_for")
    private Path about;

    @Option(names = "--source", description = "where the data come from, for the card")
    private String source;

    @Option(names = "--licence", description = "their licence, for the card")
    private String licence;

    boolean given() {
        return about != null;
    }

    About read() {
        About written = About.NOTHING;
        if (about != null) {
            if (!Files.isRegularFile(about)) {
                throw new UserException("Cannot read about: " + about + ", expected a YAML file");
            }
            try {
                written = CardYaml.readAbout(Files.readAllBytes(about), about.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + about, e);
            }
        }
        return new About(
                written.title(),
                written.unit(),
                written.direction(),
                written.positiveClass(),
                written.threshold(),
                source == null ? written.source() : source,
                licence == null ? written.licence() : licence,
                written.intendedUse(),
                written.notFor());
    }
}
