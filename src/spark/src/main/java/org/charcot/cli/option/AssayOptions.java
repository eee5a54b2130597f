package org.charcot.cli.option;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charcot.dataset.AssayLayout;
import org.charcot.dataset.TableMapping;
import org.charcot.dataset.Transform;
import org.charcot.error.UserException;
import picocli.CommandLine.Option;

/** How an assay table is laid out, as commands that read one ask for it. */
public final class AssayOptions {
    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, or as a public database hands it out: chembl, chembl_api, pubchem, bindingdb"
                    + " (default: ${DEFAULT-VALUE})")
    private String format;

    @Option(names = "--smiles-column", description = "default: smiles, or what the format calls it")
    private String smiles;

    @Option(names = "--label-column", description = "default: label, or what the format calls it")
    private String label;

    @Option(names = "--id-column", description = "column of identifiers (default: compounds are named by InChIKey)")
    private String id;

    @Option(
            names = "--year-column",
            description =
                    "column of the years of publication, for the split by time (default: what the format calls it)")
    private String year;

    @Option(
            names = "--label-transform",
            description = "from number to label: none, nanomolar_to_p, micromolar_to_p, log10")
    private String transform;

    @Option(
            names = "--label-words",
            paramLabel = "WORD=NUMBER",
            split = ",",
            description = "what words in the label column mean, such as active=1,inactive=0")
    private Map<String, Double> words;

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "only rows with this value in this column; may be given several times")
    private Map<String, String> where = new LinkedHashMap<>();

    public TableMapping mapping() {
        return new TableMapping(
                one(AssayLayout.values(), AssayLayout::key, "table format", format),
                smiles,
                label,
                id,
                words,
                transform == null ? null : one(Transform.values(), Transform::key, "label transform", transform),
                where,
                year);
    }

    private static <T> T one(T[] all, Function<T, String> key, String what, String asked) {
        return Arrays.stream(all)
                .filter(each -> key.apply(each).equals(asked.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserException("Cannot read " + what + ": " + asked + ", expected one of "
                        + Arrays.stream(all).map(key).collect(Collectors.joining(", "))));
    }
}
