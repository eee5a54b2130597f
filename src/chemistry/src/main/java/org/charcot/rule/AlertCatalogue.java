package org.charcot.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.text.CsvRecords;

/** The structural alerts we know, in the order of their tables. */
public record AlertCatalogue(List<AlertRule> rules) implements Serializable {
    private static final List<String> TABLES = List.of(
            "alerts/pains.csv",
            "alerts/brenk.csv",
            "alerts/bms.csv",
            "alerts/glaxo.csv",
            "alerts/inpharmatica.csv",
            "alerts/lint.csv",
            "alerts/mlsmr.csv",
            "alerts/surechembl.csv");
    private static final List<String> COLUMNS = List.of("set", "name", "smarts", "source", "matches", "spares");

    public AlertCatalogue {
        rules = List.copyOf(rules);
    }

    /** The alerts that come with the program. */
    public static AlertCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /** Reads one table; {@code file} is what messages call it. */
    public static AlertCatalogue read(Reader table, String file) {
        CsvRecords records = new CsvRecords(table, file);
        if (!records.hasNext()) {
            throw records.refusal("no header, expected " + COLUMNS);
        }
        int[] places = placesOf(records.next(), records);
        List<AlertRule> rules = new ArrayList<>();
        while (records.hasNext()) {
            rules.add(ruleOf(records.next(), places, records));
        }
        return new AlertCatalogue(rules);
    }

    /** The rules of a set, or of its families: {@code pains} is {@code pains_a}, {@code pains_b} and {@code pains_c}. */
    public List<AlertRule> ofSet(String set) {
        List<AlertRule> chosen = rules.stream()
                .filter(rule -> rule.set().equals(set) || rule.set().startsWith(set + "_"))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("Cannot find alerts of set '" + set + "', expected one of " + sets());
        }
        return chosen;
    }

    /** The names of the sets, in the order of their tables. */
    public Set<String> sets() {
        return rules.stream().map(AlertRule::set).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int[] placesOf(List<String> header, CsvRecords records) {
        if (header.size() != COLUMNS.size() || !header.containsAll(COLUMNS)) {
            throw records.refusal("columns " + header + ", expected " + COLUMNS);
        }
        return COLUMNS.stream().mapToInt(header::indexOf).toArray();
    }

    private static AlertRule ruleOf(List<String> fields, int[] places, CsvRecords records) {
        if (fields.size() != places.length) {
            throw records.refusal(fields.size() + " fields, expected " + places.length);
        }
        return new AlertRule(
                fields.get(places[0]),
                fields.get(places[1]),
                fields.get(places[2]),
                fields.get(places[3]),
                fields.get(places[4]),
                fields.get(places[5]));
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        private static final AlertCatalogue CATALOGUE = new AlertCatalogue(TABLES.stream()
                .flatMap(file -> readResource(file).rules().stream())
                .toList());

        private static AlertCatalogue readResource(String file) {
            try (InputStream stream = AlertCatalogue.class.getClassLoader().getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("Cannot find " + file + " among the program's resources");
                }
                return read(new InputStreamReader(stream, StandardCharsets.UTF_8), file);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
    }
}
