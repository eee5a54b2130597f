package org.charcot.assay.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.assay.Compound;
import org.charcot.assay.CuratedGroup;
import org.charcot.text.CsvDialect;

/** The compounds that 'train' would learn from, as a table that it reads. */
final class CuratedTable {
    private static final List<String> HEADER =
            List.of("smiles", "label", "id", "inchikey_block", "n_rows", "label_spread");

    private static final double DIGITS = 1e6;

    private CuratedTable() {}

    static String csv(List<CuratedGroup> groups, CsvDialect dialect) {
        return Stream.concat(Stream.of(HEADER), groups.stream().map(CuratedTable::values))
                .map(dialect::line)
                .collect(Collectors.joining("\n", dialect.beginning(), "\n"));
    }

    private static List<?> values(CuratedGroup group) {
        Compound compound = group.compound();
        double[] labels = group.labels();
        return Arrays.asList(
                compound.smiles(),
                compound.label(),
                compound.id(),
                compound.skeleton(),
                labels.length,
                rounded(labels[labels.length - 1] - labels[0]));
    }

    /** Differences of decimal numbers carry dust in their last digits. */
    private static double rounded(double spread) {
        return Math.round(spread * DIGITS) / DIGITS;
    }
}
