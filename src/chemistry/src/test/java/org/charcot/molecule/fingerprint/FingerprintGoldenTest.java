package org.charcot.molecule.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FingerprintGoldenTest {
    private static final List<List<String>> ROWS = FingerprintTable.rows("golden.csv", FingerprintGolden.columns());

    @ParameterizedTest
    @EnumSource(FingerprintKind.class)
    void namesTheKindThatHasDrifted(FingerprintKind kind) {
        List<List<String>> drifted = new ArrayList<>(ROWS);
        List<String> last = new ArrayList<>(ROWS.get(ROWS.size() - 1));
        last.set(FingerprintGolden.columns().indexOf(kind.key()), "0000000000000000");
        drifted.set(ROWS.size() - 1, last);
        assertThat(FingerprintGolden.problemOf(kind, drifted))
                .startsWith("Cannot score: fingerprint " + kind.key() + " of " + last.get(0))
                .contains("expected 0000000000000000");
    }

    @Test
    void passesThisBuild() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(12);
        assertThatCode(() -> FingerprintGolden.check(FingerprintKind.values())).doesNotThrowAnyException();
    }
}
