package org.charcot.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charcot.endpoint.feature.Features;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.junit.jupiter.api.Test;

class OtherAssaysTest {
    private static final Features NOTHING = new Features(Fingerprint.ofBytes(new byte[256]), new int[0], new float[0]);

    private static Compound compound(String skeleton, String scaffold) {
        return new Compound(skeleton, "C", skeleton, scaffold, 1, NOTHING);
    }

    private static final OtherAssays TWO = new OtherAssays(
            List.of("a.csv", "b.csv"),
            List.of(
                    List.of(compound("A", "c1ccccc1"), compound("B", "C1CC1"), compound("C", "")),
                    List.of(compound("D", "c1ccccc1"), compound("E", ""))));

    @Test
    void leavesOutWhatSharesASkeletonOrAScaffold() {
        List<int[]> rows = TWO.apartFrom(List.of(compound("X", "c1ccccc1"), compound("E", "")));
        assertThat(rows.get(0)).containsExactly(1, 2);
        assertThat(rows.get(1)).isEmpty();
    }

    /** All compounds without rings have the same scaffold, none. */
    @Test
    void compoundsWithoutRingsShareNoScaffold() {
        List<int[]> rows = TWO.apartFrom(List.of(compound("Y", "")));
        assertThat(rows.get(0)).containsExactly(0, 1, 2);
        assertThat(rows.get(1)).containsExactly(0, 1);
    }

    @Test
    void namesTheTablesWithTheirSizes() {
        assertThat(TWO.words()).isEqualTo("a.csv (3 compounds), b.csv (2 compounds)");
    }
}
