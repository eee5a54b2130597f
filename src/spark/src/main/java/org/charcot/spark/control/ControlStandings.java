package org.charcot.spark.control;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.charcot.descriptor.Descriptor;
import org.charcot.screen.Screened;
import org.charcot.validation.Standing;

/** Where known compounds stand among all scored molecules and among their peers, in one pass over the scored. */
final class ControlStandings {
    /** A property, and by how much a peer may differ in it: our choice, near the third of the windows of DUD-E. */
    private record Window(Descriptor property, double width) {}

    /** What decoys are matched by (Mysinger 2012, doi:10.1021/jm300687e), with the polar surface for the charge. */
    private static final List<Window> WINDOWS = List.of(
            new Window(Descriptor.MOLECULAR_WEIGHT, 50),
            new Window(Descriptor.LOGP, 1.2),
            new Window(Descriptor.TPSA, 20),
            new Window(Descriptor.HBD, 1),
            new Window(Descriptor.HBA, 2),
            new Window(Descriptor.ROTATABLE_BONDS, 2));

    private static final int PEERS = 100;

    private ControlStandings() {}

    /** @param compounds that were scored */
    static List<Standing> of(List<Screened> compounds, Dataset<Row> scored) {
        List<Standing> none = new ArrayList<>();
        for (Screened compound : compounds) {
            none.add(new Standing(compound.smiles(), compound.score(), properties(compound), PEERS));
        }
        Column[] columns = Stream.concat(
                        Stream.of(col("smiles"), col("score")),
                        WINDOWS.stream()
                                .map(window -> col(window.property().key()).divide(window.width())))
                .toArray(Column[]::new);
        return scored.select(columns).toJavaRDD().treeAggregate(none, ControlStandings::add, ControlStandings::merge);
    }

    @SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
    private static double[] properties(Screened compound) {
        return WINDOWS.stream()
                .mapToDouble(window -> compound.measurements()[window.property().ordinal()] / window.width())
                .toArray();
    }

    private static List<Standing> add(List<Standing> standings, Row row) {
        double[] properties = new double[WINDOWS.size()];
        for (int i = 0; i < properties.length; i++) {
            properties[i] = row.getDouble(i + 2);
        }
        standings.forEach(standing -> standing.add(row.getString(0), row.getDouble(1), properties));
        return standings;
    }

    private static List<Standing> merge(List<Standing> one, List<Standing> other) {
        for (int i = 0; i < one.size(); i++) {
            one.get(i).merge(other.get(i));
        }
        return one;
    }
}
