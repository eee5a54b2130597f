package org.charcot.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.MoleculeReader;
import org.charcot.molecule.fingerprint.Fingerprint;
import org.charcot.molecule.fingerprint.FingerprintKind;
import org.charcot.molecule.fingerprint.Fingerprinter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class SphereExclusionTest {
    /** Fingerprints in families, so that some are alike; a few are empty or the same twice. */
    private static List<Fingerprint> families(int count, long seed) {
        Random chance = new Random(seed);
        List<Fingerprint> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long[] words = new long[32];
            Random family = new Random(chance.nextInt(40));
            int bits = 15 + family.nextInt(60);
            for (int k = 0; k < bits; k++) {
                int bit = chance.nextInt(3) > 0 ? family.nextInt(2_048) : chance.nextInt(2_048);
                words[bit >>> 6] |= 1L << (bit & 63);
            }
            made.add(new Fingerprint(i % 97 == 5 ? new long[32] : words));
        }
        made.add(made.get(0));
        return made;
    }

    /** The definition, word by word. */
    private static List<Integer> naive(List<Fingerprint> ranked, double similarity) {
        List<Fingerprint> leaders = new ArrayList<>();
        List<Integer> clusters = new ArrayList<>();
        for (Fingerprint one : ranked) {
            int joined = -1;
            for (int leader = 0; leader < leaders.size() && joined < 0; leader++) {
                joined = one.tanimoto(leaders.get(leader)) >= similarity ? leader : -1;
            }
            if (joined < 0) {
                joined = leaders.size();
                leaders.add(one);
            }
            clusters.add(joined + 1);
        }
        return clusters;
    }

    private static List<Integer> clustersOf(Clusters clusters) {
        List<Integer> numbers = new ArrayList<>();
        for (int rank = 1; rank <= clusters.rows(); rank++) {
            numbers.add(clusters.clusterOf(rank));
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.4, 0.5, 0.75, 1})
    void isWhatTheDefinitionSays(double similarity) {
        // more than two blocks, so that rows meet leaders of their own block and of earlier ones
        List<Fingerprint> ranked = families(9_000, 7);
        Clusters clusters = SphereExclusion.of(ranked.iterator(), similarity);
        assertThat(clustersOf(clusters)).isEqualTo(naive(ranked, similarity));
        assertThat(clusters.count()).isGreaterThan(1);
    }

    @Test
    void noTwoLeadersAreAlikeAndEachIsTheBestOfItsCluster() {
        List<Fingerprint> ranked = families(2_000, 11);
        Clusters clusters = SphereExclusion.of(ranked.iterator(), 0.4);
        int members = 0;
        for (int one = 1; one <= clusters.count(); one++) {
            members += clusters.sizeOf(one);
            assertThat(clusters.clusterOf(clusters.leaderOf(one))).isEqualTo(one);
            for (int other = 1; other < one; other++) {
                assertThat(clusters.leaderOf(other)).isLessThan(clusters.leaderOf(one));
                assertThat(ranked.get(clusters.leaderOf(one) - 1).tanimoto(ranked.get(clusters.leaderOf(other) - 1)))
                        .isLessThan(0.4);
            }
        }
        assertThat(members).isEqualTo(ranked.size());
        for (int rank = 1; rank <= ranked.size(); rank++) {
            assertThat(clusters.leaderOf(clusters.clusterOf(rank))).isLessThanOrEqualTo(rank);
        }
    }

    @Test
    void picksTheBestOfTheFirstClusters() throws InvalidMoleculeException {
        MoleculeReader reader = new MoleculeReader();
        Fingerprinter fingerprinter = FingerprintKind.ECFP4.fingerprinter();
        List<Fingerprint> ranked = new ArrayList<>();
        // riluzole and its methoxy analogue are 0.43 alike; edaravone is like neither
        for (String smiles :
                List.of("Nc1nc2ccc(OC(F)(F)F)cc2s1", "Nc1nc2ccc(OC)cc2s1", "CC1=NN(c2ccccc2)C(=O)C1", "CCN(CC)CC")) {
            ranked.add(fingerprinter.bits(reader.ofSmiles(smiles)));
        }
        Clusters clusters = SphereExclusion.of(ranked.iterator(), 0.4);
        assertThat(clustersOf(clusters)).containsExactly(1, 1, 2, 3);
        assertThat(clusters.sizeOf(1)).isEqualTo(2);
        assertThat(List.of(clusters.isPicked(1, 2), clusters.isPicked(2, 2), clusters.isPicked(3, 2)))
                .containsExactly(true, false, true);
        assertThat(clusters.isPicked(4, 2))
                .as("the third cluster, two asked for")
                .isFalse();
    }

    @Test
    void nothingFallsIntoNoClusters() {
        Clusters none = SphereExclusion.of(List.<Fingerprint>of().iterator(), 0.4);
        assertThat(none.count()).isZero();
        assertThat(none.rows()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.01, Double.NaN})
    void refusesWhatIsNoSimilarity(double similarity) {
        assertThatThrownBy(() -> SphereExclusion.of(List.<Fingerprint>of().iterator(), similarity))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0 to 1");
    }
}
