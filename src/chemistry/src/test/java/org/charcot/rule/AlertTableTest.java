package org.charcot.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/** Every alert tests itself: it hits the molecule it names for that, and spares the near one. */
class AlertTableTest {
    private static final SmilesParser SMILES = new SmilesParser(SilentChemObjectBuilder.getInstance());
    private static final int LARGEST = 40;
    /** The CDK 2.12 takes the way to a near small ring and back for a ring of the atom, so r9 and above are often missed. */
    private static final String ASKS_FOR_LARGE_RINGS = "porphyrin";

    static Stream<AlertRule> rules() {
        return AlertCatalogue.bundled().rules().stream();
    }

    @Test
    void namesARuleOnce() {
        AlertCatalogue bundled = AlertCatalogue.bundled();
        for (String set : bundled.sets()) {
            String collection = set.startsWith("pains") ? "pains" : set;
            assertThat(bundled.ofSet(collection)).extracting(AlertRule::name).doesNotHaveDuplicates();
            assertThat(bundled.ofSet(collection)).extracting(AlertRule::smarts).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesNoColumnEmpty(AlertRule rule) {
        assertThat(List.of(rule.set(), rule.name(), rule.smarts(), rule.source(), rule.matches(), rule.spares()))
                .allSatisfy(value -> assertThat(value).isNotBlank().isEqualTo(value.strip()));
        assertThat(rule.source()).containsAnyOf("doi:10.", "rd_filters");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hitsItsOwnExample(AlertRule rule) throws CDKException {
        assertThat(hits(rule, rule.matches()))
                .as(rule.matches())
                .isEqualTo(!rule.name().equals(ASKS_FOR_LARGE_RINGS));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sparesTheNearMiss(AlertRule rule) throws CDKException {
        assertThat(hits(rule, rule.spares())).as(rule.spares()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsSmallMoleculesOfOnePiece(AlertRule rule) throws CDKException {
        for (String smiles : List.of(rule.matches(), rule.spares())) {
            IAtomContainer molecule = SMILES.parseSmiles(smiles);
            assertThat(molecule.getAtomCount()).as(smiles).isLessThanOrEqualTo(LARGEST);
            assertThat(ConnectivityChecker.isConnected(molecule)).as(smiles).isTrue();
        }
    }

    private static boolean hits(AlertRule rule, String smiles) throws CDKException {
        IAtomContainer molecule = SMILES.parseSmiles(smiles);
        // a pattern that draws its hydrogens finds them only when the molecule draws them too
        if (rule.smarts().contains("#1]") || rule.smarts().contains("[H]")) {
            AtomContainerManipulator.convertImplicitToExplicitHydrogens(molecule);
        }
        Cycles.markRingAtomsAndBonds(molecule);
        Aromaticity.apply(Aromaticity.Model.Daylight, molecule);
        SmartsPattern pattern = SmartsPattern.create(rule.smarts());
        pattern.setPrepare(false);
        return pattern.matches(molecule);
    }
}
