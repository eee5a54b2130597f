package org.charcot.molecule.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MorganEnvironmentsTest {
    @ParameterizedTest
    @MethodSource("org.charcot.testkit.RdkitValues#rows")
    void ecfp4HasTheBitsOfRdkit(Map<String, String> row) {
        Fingerprint ecfp4 =
                MorganEnvironments.fingerprint(Molecules.of(row.get("smiles")).graph(), 2, 2_048);
        String bits = Arrays.stream(ecfp4.indices()).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        assertThat(bits).as(row.get("name")).isEqualTo(row.get("ecfp4"));
    }

    @ParameterizedTest
    @MethodSource("org.charcot.testkit.RdkitValues#rows")
    void scaffoldsAreThoseOfRdkit(Map<String, String> row) {
        String scaffold = Molecules.of(row.get("smiles")).scaffold();
        if (row.get("scaffold").isEmpty()) {
            assertThat(scaffold).isEmpty();
        } else {
            assertThat(Molecules.of(scaffold).key())
                    .as(row.get("name"))
                    .isEqualTo(Molecules.of(row.get("scaffold")).key());
        }
    }

    @Test
    void fingerprintsSurviveBytes() {
        Fingerprint ecfp4 =
                MorganEnvironments.fingerprint(Molecules.of("CCOc1ccccc1").graph(), 2, 2_048);
        assertThat(Fingerprint.ofBytes(ecfp4.toBytes())).isEqualTo(ecfp4);
        assertThat(ecfp4.tanimoto(ecfp4)).isEqualTo(1);
    }

    @Test
    void tanimotoIsSharedOverAll() {
        // {1..6} and {4..8}: 3 of 8
        Fingerprint one = new Fingerprint(new long[] {0b1111110});
        Fingerprint other = new Fingerprint(new long[] {0b111110000});
        assertThat(one.tanimoto(other)).isEqualTo(0.375);
        assertThat(other.tanimoto(one)).isEqualTo(0.375);
    }
}
