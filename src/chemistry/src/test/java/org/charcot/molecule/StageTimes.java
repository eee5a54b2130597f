package org.charcot.molecule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charcot.descriptor.Descriptor;
import org.charcot.descriptor.Measurements;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.AlertMatcher;
import org.charcot.testkit.PoisonMolecules;

/**
 * Prints what each stage of the costliest molecules costs, costliest first: of the poison molecules, and of each SMILES file
 * that is named. A program, no test: times hang on the machine.
 */
final class StageTimes {
    private static final int SHOWN = 60;

    private final MoleculeReader reader = new MoleculeReader();
    private final Molfile molfile = new Molfile();
    private final AlertMatcher alerts =
            new AlertMatcher(AlertCatalogue.bundled().rules());
    private final List<Line> lines = new ArrayList<>();

    private record Line(double total, String text) {}

    private interface Stage {
        void run() throws InvalidMoleculeException;
    }

    public static void main(String[] arguments) throws IOException {
        StageTimes times = new StageTimes();
        PoisonMolecules.respelled(1).forEach((name, spellings) -> times.time(name, spellings.get(0), true));
        times.lines.clear();
        PoisonMolecules.all().forEach((name, smiles) -> times.time(name, smiles, true));
        for (String file : arguments) {
            for (String line : Files.readAllLines(Path.of(file), StandardCharsets.ISO_8859_1)) {
                String smiles = line.split("[\t ]", 2)[0];
                times.time(Path.of(file).getFileName() + ": " + smiles, smiles, false);
            }
        }
        times.lines.stream()
                .sorted((x, y) -> Double.compare(y.total(), x.total()))
                .limit(SHOWN)
                .forEach(line -> System.out.println(line.text()));
    }

    private void time(String name, String smiles, boolean aloud) {
        Map<String, Double> spent = new LinkedHashMap<>();
        String end = "read";
        Molecule[] molecule = new Molecule[1];
        try {
            stage(spent, "read", () -> molecule[0] = reader.ofSmiles(smiles));
            Molecule read = molecule[0];
            Measurements measured = Measurements.of(read);
            for (Descriptor descriptor : Descriptor.values()) {
                stage(spent, "descriptors", () -> measured.value(descriptor));
            }
            stage(spent, "alerts", () -> alerts.hits(read));
            stage(spent, "smiles", read::smiles);
            stage(spent, "scaffold", read::scaffold);
            stage(spent, "tautomer", read::tautomerKey);
            for (FingerprintKind kind : FingerprintKind.values()) {
                stage(spent, kind.key(), () -> kind.fingerprinter().bits(read));
            }
            if (aloud) {
                stage(spent, "molfile", () -> molfile.of(read, "x"));
                stage(spent, "inchi", read::inchiKey);
            }
        } catch (InvalidMoleculeException e) {
            end = e.reason().code() + " " + e.getMessage().lines().findFirst().orElse("");
        } catch (RuntimeException | StackOverflowError e) {
            end = "!! " + e;
        }
        double total = spent.values().stream().mapToDouble(Double::doubleValue).sum();
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%-60.60s %8.1f  ", name, total));
        spent.forEach((stage, ms) -> text.append(String.format(Locale.ROOT, "%s %.1f  ", stage, ms)));
        text.append(end, 0, Math.min(end.length(), 90));
        lines.add(new Line(total, text.toString()));
        if (aloud) {
            System.err.println(text);
        }
    }

    private static void stage(Map<String, Double> spent, String name, Stage stage) throws InvalidMoleculeException {
        long start = System.nanoTime();
        try {
            stage.run();
        } finally {
            spent.merge(name, (System.nanoTime() - start) / 1e6, Double::sum);
        }
    }
}
