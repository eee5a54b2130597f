package org.charcot.assay.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.text.CsvLine;

/** What an audit leaves of a table: each compound once, with one label. */
public record CuratedTable(List<CuratedCompound> compounds) {
    private static final List<String> HEADER =
            List.of("smiles", "label", "id", "inchikey_block", "n_rows", "label_spread");

    private static final double DIGITS = 1e6;

    public int size() {
        return compounds.size();
    }

    /** As CSV, which 'train' reads. */
    public String csv() {
        return Stream.concat(
                        Stream.of(CsvLine.of(HEADER)),
                        compounds.stream()
                                .map(one -> CsvLine.of(Arrays.asList(
                                        one.smiles(),
                                        one.label(),
                                        one.id(),
                                        one.skeleton(),
                                        one.rows(),
                                        rounded(one.spread())))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Differences of decimal numbers carry dust in their last digits. */
    private static double rounded(double spread) {
        return Math.round(spread * DIGITS) / DIGITS;
    }
}
