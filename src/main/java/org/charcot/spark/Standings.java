package org.charcot.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.stddev_pop;

import java.math.BigDecimal;
import java.math.MathContext;
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
final class Standings {
    private static final List<Descriptor> MATCHED = List.of(
            Descriptor.MOLECULAR_WEIGHT,
            Descriptor.LOGP,
            Descriptor.TPSA,
            Descriptor.HBD,
            Descriptor.HBA,
            Descriptor.ROTATABLE_BONDS);
    private static final int PEERS = 100;
    /** Sums depend in their last digits on how the rows lie; peers must not. */
    private static final MathContext DIGITS = new MathContext(6);

    private Standings() {}

    /** @param compounds that were scored */
    static List<Standing> of(List<Screened> compounds, Dataset<Row> scored) {
        double[] spreads = spreads(scored);
        List<Standing> none = new ArrayList<>();
        for (Screened compound : compounds) {
            none.add(new Standing(compound.smiles(), compound.score(), properties(compound, spreads), PEERS));
        }
        Column[] columns = Stream.concat(
                        Stream.of(col("smiles"), col("score")),
                        MATCHED.stream().map(property -> col(property.key()).cast("double")))
                .toArray(Column[]::new);
        return scored.select(columns)
                .toJavaRDD()
                .treeAggregate(none, (standings, row) -> add(standings, row, spreads), Standings::merge);
    }

    private static double[] spreads(Dataset<Row> scored) {
        Column[] deviations = MATCHED.stream()
                .map(property -> stddev_pop(col(property.key())))
                .toArray(Column[]::new);
        Row row = scored.select(deviations).first();
        double[] spreads = new double[MATCHED.size()];
        for (int i = 0; i < spreads.length; i++) {
            double deviation = row.isNullAt(i) ? 0 : row.getDouble(i);
            // where all are alike, any unit does
            spreads[i] = deviation > 0 ? new BigDecimal(deviation).round(DIGITS).doubleValue() : 1;
        }
        return spreads;
    }

    @SuppressWarnings("EnumOrdinal") // measurements stand in the order of the enum
    private static double[] properties(Screened compound, double[] spreads) {
        double[] properties = new double[spreads.length];
        for (int i = 0; i < properties.length; i++) {
            properties[i] = compound.measurements()[MATCHED.get(i).ordinal()] / spreads[i];
        }
        return properties;
    }

    private static List<Standing> add(List<Standing> standings, Row row, double[] spreads) {
        double[] properties = new double[spreads.length];
        for (int i = 0; i < properties.length; i++) {
            properties[i] = row.getDouble(i + 2) / spreads[i];
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
