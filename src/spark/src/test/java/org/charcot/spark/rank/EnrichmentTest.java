package org.charcot.spark.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.charcot.endpoint.Endpoint;
import org.charcot.profile.Profile;
import org.charcot.profile.Profiles;
import org.charcot.screen.ScreenerSource;
import org.junit.jupiter.api.Test;

class EnrichmentTest {
    /** A run of hours is not to end because one of its best cannot be read again. */
    @Test
    void aMoleculeThatCannotBeReadAgainKeepsItsRowAndSaysSo() {
        Profile profile = Profiles.open("als-cns", Set.copyOf(Endpoint.bundledNames()));
        ScreenerSource recipe = new ScreenerSource(
                profile, profile.endpoints().stream().map(Endpoint::bundled).toList());
        StructType scored = new StructType().add("id", DataTypes.StringType).add("smiles", DataTypes.StringType);
        StructType schema = Enrichment.schema(scored, recipe);
        try (Enrichment enrichment = new Enrichment(recipe, List.of(scored.fieldNames()))) {
            Row row =
                    enrichment.enrich(List.of(RowFactory.create("m1", "C1CC"))).get(0);
            assertThat(row.size()).isEqualTo(schema.size());
            assertThat(row.getString(schema.fieldIndex("id"))).isEqualTo("m1");
            assertThat(row.getString(schema.fieldIndex("inchikey"))).isEmpty();
            assertThat(row.getString(schema.fieldIndex("inchikey_fault"))).startsWith("its SMILES cannot be read");
            assertThat(row.getBoolean(schema.fieldIndex("bbb_in_domain"))).isFalse();
            assertThat(row.getString(schema.fieldIndex("bbb_call"))).isEmpty();
            assertThat(row.getDouble(schema.fieldIndex("bbb_nearest_label"))).isNaN();
            assertThat(row.getString(schema.fieldIndex(Enrichment.MOLFILE)))
                    .startsWith("m1\n")
                    .contains("M  END");
        }
    }
}
