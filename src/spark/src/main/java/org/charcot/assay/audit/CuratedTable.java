package org.charcot.assay.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.assay.Compound;
import org.charcot.assay.CuratedGroup;
import org.charcot.text.CsvLine;

/**
 * The compounds that 'train' would learn from.
 *
 * @param groups those that have a label
 */
public record CuratedTable(List<CuratedGroup> groups) {
    private static final List<String> HEADER =
            List.of("smiles", "label", "id", "inchikey_block", "n_rows", "label_spread");

    private static final double DIGITS = 1e6;

    public int size() {
        return groups.size();
    }

    /** As CSV, which 'train' reads. */
    public String csv() {
        return Stream.concat(Stream.of(CsvLine.of(HEADER)), groups.stream().map(CuratedTable::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(CuratedGroup group) {
        Compound compound = group.compound();
        double[] labels = group.labels();
        return CsvLine.of(Arrays.asList(
                compound.smiles(),
                compound.label(),
                compound.id(),
                compound.skeleton(),
                labels.length,
                rounded(labels[labels.length - 1] - labels[0])));
    }

    /** Differences of decimal numbers carry dust in their last digits. */
    private static double rounded(double spread) {
        return Math.round(spread * DIGITS) / DIGITS;
    }
}
