package org.charcot.assay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignStructuresTest {
    @ParameterizedTest
    @CsvSource({
        "R10, 100000000, true",
        "R10, 99999999, false",
        "R16, 100010000, true",
        "R16, 100010001, false",
        "R10|R16|, 100000234.0, true",
        "'|R16 | R10', 100000234, true",
        "R10|R2|, 100000234, false",
        "R2, 100000234, false",
        "R100, 100000234, false",
        "'', 100000234, false",
        "'|', 100000234, false",
        "R10, '', false",
        "R10, CID100000234, false"
    })
    void areThoseOfTwoReferencesAloneWithANumberOfOneRange(String reference, String cid, boolean foreign) {
        assertThat(ForeignStructures.contain(reference, cid)).isEqualTo(foreign);
    }
}
