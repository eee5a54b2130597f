package org.charcot.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charcot.cli.option.NewFile;
import org.charcot.cli.option.OpenedProfile;
import org.charcot.cli.option.ProfileWords;
import org.charcot.descriptor.Descriptor;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.card.CardMarkdown;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.library.format.LibraryFormat;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.reaction.Reaction;
import org.charcot.reaction.Reactions;
import org.charcot.result.column.ResultColumns;
import org.charcot.rule.AlertCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is there, by asking the catalogues themselves. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        description = "Tells what is available: descriptors, alerts, endpoints, profiles, columns and more.")
final class DescribeCommand implements Callable<Integer> {
    /** What can be described. */
    enum Topic {
        DESCRIPTORS,
        FINGERPRINTS,
        FEATURES,
        ALERTS,
        ENDPOINTS,
        CARDS,
        PROFILE,
        PROFILES,
        COLUMNS,
        FORMATS,
        REACTIONS
    }

    /** How a profile is written. */
    enum Format {
        TEXT,
        MARKDOWN
    }

    @Parameters(index = "0", paramLabel = "TOPIC", description = "one of ${COMPLETION-CANDIDATES}")
    private Topic topic;

    @Parameters(
            index = "1..*",
            paramLabel = "NAME|FILE",
            description = "of profiles and columns: only these, by name or file (default: all that are packed with the"
                    + " program)")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "of profiles: ${COMPLETION-CANDIDATES} (default: TEXT)")
    private Format format;

    @Option(
            names = "--endpoint",
            paramLabel = "NAME|FOLDER",
            description =
                    "of endpoints and cards: only this one, by its name or the folder that 'train' or 'adopt' wrote; may be"
                            + " given several times (default: all that are packed with the program)")
    private List<String> names = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "where to write (default: to the screen)")
    private Path file;

    @Option(names = "--overwrite", description = "replace an earlier file")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            describe(out);
            out.flush();
            return 0;
        }
        NewFile written = NewFile.at(file, overwrite);
        StringWriter text = new StringWriter();
        describe(new PrintWriter(text));
        written.write(text.toString());
        return 0;
    }

    private void describe(PrintWriter out) {
        switch (topic) {
            case DESCRIPTORS -> {
                for (Descriptor descriptor : Descriptor.values()) {
                    out.printf("%-26s %-9s %s%n", descriptor.key(), descriptor.unit(), descriptor.meaning());
                }
            }
            case FINGERPRINTS -> {
                for (FingerprintKind kind : FingerprintKind.values()) {
                    out.printf("%-20s %5d bits  %s%n", kind.key(), kind.bits(), kind.meaning());
                }
            }
            case FEATURES -> {
                for (int feature = 0; feature < FeatureSet.SIZE; feature++) {
                    out.printf("%5d %s%n", feature, FeatureSet.name(feature));
                }
            }
            case ALERTS ->
                AlertCatalogue.bundled()
                        .rules()
                        .forEach(rule -> out.printf("%-8s %-40s %s%n", rule.set(), rule.name(), rule.source()));
            case ENDPOINTS -> endpoints().forEach(endpoint -> endpoint(endpoint, out));
            case CARDS ->
                out.print(
                        CardMarkdown.of(endpoints().stream().map(Endpoint::card).toList()));
            case PROFILE, PROFILES -> opened().forEach(opened -> out.println(words(opened.profile())));
            case COLUMNS -> opened().forEach(profile -> columns(profile, out));
            case FORMATS -> {
                for (LibraryFormat format : LibraryFormat.values()) {
                    out.printf("%-8s %s%n", format, String.join(" ", format.extensions()));
                }
            }
            case REACTIONS -> {
                for (Reaction reaction : Reactions.shipped()) {
                    out.printf("%s%n", reaction.recipe().name());
                }
            }
        }
    }

    private List<Endpoint> endpoints() {
        return (names.isEmpty() ? Endpoint.bundledNames() : names)
                .stream().map(Endpoint::open).toList();
    }

    private List<OpenedProfile> opened() {
        return (profiles.isEmpty() ? Profiles.BUNDLED : profiles)
                .stream().map(OpenedProfile::open).toList();
    }

    private String words(Profile profile) {
        ProfileWords words = new ProfileWords(profile);
        return format == Format.MARKDOWN ? words.markdown() : words.text();
    }

    private static void endpoint(Endpoint endpoint, PrintWriter out) {
        var about = endpoint.card().about();
        out.printf(
                "%s: %s%n  data: %s (%s)%n",
                endpoint.name(), told(about.title()), told(about.source()), told(about.licence()));
        endpoint.card()
                .metrics()
                .forEach((name, metric) -> out.printf(
                        "  %s %.3f (95 %% interval %.3f to %.3f, scaffold folds)%n",
                        name, metric.pooled(), metric.low(), metric.high()));
    }

    /** What only the one who trained it can say, and did not. */
    private static String told(String words) {
        return words.isEmpty() ? "not said" : words;
    }

    private static void columns(OpenedProfile opened, PrintWriter out) {
        out.printf(
                "columns of ranked.parquet with profile %s%n", opened.profile().name());
        ResultColumns.ranked(opened.profile(), opened.endpoints())
                .forEach(column -> out.printf(
                        "  %-28s %-7s %-7s %s%n", column.name(), column.type().key(), column.unit(), column.meaning()));
    }
}
