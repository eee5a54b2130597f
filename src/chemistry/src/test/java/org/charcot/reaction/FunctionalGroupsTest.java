package org.charcot.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionalGroupsTest {
    static List<CatalogueTable.Row> rows() {
        return FunctionalGroups.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachIsFoundWhereItsRowSaysAndOnlyThere(CatalogueTable.Row row) {
        FunctionalGroup group = new FunctionalGroup(row.value("name"), row.value("smarts"));

        assertThat(group.isIn(Structure.parse(row.value("matches")))).isTrue();
        assertThat(group.isIn(Structure.parse(row.value("spares")))).isFalse();
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> FunctionalGroups.shipped().named(List.of("bocc")))
                .hasMessageStartingWith("Cannot find functional group: bocc, expected one of [carboxylic_acid, ");
    }
}
