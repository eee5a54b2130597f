package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.charcot.endpoint.Endpoint;
import org.charcot.endpoint.feature.FeatureSet;
import org.charcot.endpoint.model.Linear;
import org.charcot.endpoint.model.Link;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.result.column.Column;
import org.charcot.result.column.ResultColumn;
import org.charcot.result.column.ResultColumns;
import org.charcot.screen.Screened;
import org.charcot.screen.ScreenerSource;
import org.charcot.spark.ColumnSchema;
import org.charcot.testkit.endpoint.AssayEndpoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class RankedAtomsTest {
    private static Object valueOf(Column column) {
        return switch (column.type()) {
            case STRING -> column.name().equals("smiles") ? "CCO" : "";
            case INT -> 1;
            case LONG -> 1L;
            case DOUBLE -> 0.5;
            case BOOLEAN -> false;
        };
    }

    @Test
    void rankedRowsTellOfTheAtomsOfTheirSmilesInItsOrder() {
        double[] weights = new double[FeatureSet.SIZE];
        Arrays.fill(weights, 0, 4096, 6);
        Profile profile = Profiles.open("als-cns", Set.copyOf(Endpoint.bundledNames()));
        ScreenerSource recipe = new ScreenerSource(
                profile,
                profile.endpoints().stream()
                        .map(name -> AssayEndpoint.of(name, -1e9, 1e9, new Linear(0, weights, Link.IDENTITY)))
                        .toList());
        List<ResultColumn<Screened>> scored = ResultColumns.scored(recipe.profile(), recipe.endpoints());
        StructType schema = ColumnSchema.with(new StructType(), scored);
        StructType enriched = Enrichment.schema(schema, recipe);
        try (Enrichment enrichment = new Enrichment(recipe, List.of(schema.fieldNames()))) {
            Object[] values =
                    scored.stream().map(column -> valueOf(column.description())).toArray();
            Row row = enrichment.enrich(List.of(RowFactory.create(values))).get(0);
            assertThat(row.size()).isEqualTo(enriched.size());
            assertThat(row.getString(enriched.fieldIndex("bbb_atoms"))).isEqualTo("11 14 11");
            assertThat(ResultColumns.ranked(recipe.profile(), recipe.endpoints()))
                    .extracting(Column::name)
                    .contains("bbb_atoms");
        }
    }
}
