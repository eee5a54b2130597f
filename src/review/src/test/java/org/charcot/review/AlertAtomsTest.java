package org.charcot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;
import org.charcot.molecule.MoleculeReader;
import org.charcot.profile.ProfileReader;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.AlertRule;
import org.charcot.screen.Screener;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IChemObject;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/** The atoms that a row names are the atoms of its SMILES, for whoever reads that again. */
@Tag("slow")
class AlertAtomsTest {
    private static final List<AlertRule> RULES = AlertCatalogue.bundled().rules();
    private static final Map<String, AlertRule> BY_NAME = new HashMap<>();
    private static final Screener SCREENER = new Screener(
            ProfileReader.read("""
                    name: mine
                    gates:
                      alerts: {pains: flag, brenk: flag, bms: flag, glaxo: flag, inpharmatica: flag, lint: flag,
                               mlsmr: flag, surechembl: flag}
                    properties:
                      cns_mpo_crippen_low: {zero_below: 2, best_from: 4}
                    """, "mine.yaml", AlertCatalogue.bundled().sets()), List.of());
    private static final Set<String> BEYOND_THE_CDK = Set.of("bms:crown_ether", "bms:porphyrin");

    static {
        RULES.forEach(rule -> BY_NAME.put(rule.set() + ":" + rule.name(), rule));
    }

    /** A stereo centre, isotopes and a double bond come before the first atom of each rule's example. */
    @ParameterizedTest
    @ValueSource(strings = {"", "[13CH3][C@@H](F)/C=C/", "O[C@H]1C[C@@H](C)[15NH]C1"})
    void areThoseOfTheSmilesColumn(String before) throws CDKException {
        List<Molecule> molecules = molecules(before);
        assertThat(molecules).hasSizeGreaterThan(200);
        int looked = 0;
        for (Molecule first : molecules) {
            String column = first.smiles();
            for (String alert : SCREENER.alertAtoms(Molecules.of(column)).split("; ", -1)) {
                int end = alert.lastIndexOf(':');
                String name = alert.substring(0, Math.max(0, end));
                if (!alert.isEmpty() && !BEYOND_THE_CDK.contains(name)) {
                    assertThat(isMatch(BY_NAME.get(name), column, AlertAtoms.of(alert)))
                            .as(alert + " in " + column)
                            .isTrue();
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(1_000);
    }

    @Test
    void passOverDeuterium() throws CDKException {
        String column = Molecules.of("[2H]C([2H])(CCBr)C([2H])([2H])C").smiles();
        assertThat(column).contains("[2H]");
        String alkylHalide = Arrays.stream(
                        SCREENER.alertAtoms(Molecules.of(column)).split("; ", -1))
                .filter(alert -> alert.startsWith("brenk:alkyl_halide:"))
                .findFirst()
                .orElseThrow();
        assertThat(isMatch(BY_NAME.get("brenk:alkyl_halide"), column, AlertAtoms.of(alkylHalide)))
                .isTrue();
    }

    /** A hydrogen that stays an atom of the structure is not counted. */
    @Test
    void passOverHydrides() {
        String alerts = SCREENER.alertAtoms(Molecules.of("C[Si]([H-])(C)CCBr"));
        assertThat(alerts.split("; ", -1)).contains("brenk:alkyl_halide:5,6");
    }

    private static List<Molecule> molecules(String before) {
        List<Molecule> molecules = new ArrayList<>();
        for (int rule = 0; rule < RULES.size(); rule += 2) {
            try {
                Molecule molecule =
                        new MoleculeReader().ofSmiles(before + RULES.get(rule).matches());
                // where the example begins with a double-bonded oxygen the oxonium is standardised once more
                if (Molecules.of(molecule.smiles()).smiles().equals(molecule.smiles())) {
                    molecules.add(molecule);
                }
            } catch (InvalidMoleculeException e) {
                // the first atom of this example bears nothing more
            }
        }
        return molecules;
    }

    private static boolean isMatch(AlertRule rule, String smiles, AlertAtoms alert) throws CDKException {
        IAtomContainer molecule = new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        Set<IChemObject> marked = alert.in(molecule);
        Set<Integer> wanted = new HashSet<>();
        molecule.atoms().forEach(atom -> {
            if (marked.contains(atom)) {
                wanted.add(atom.getIndex());
            }
        });
        Set<Integer> hydrogens = hydrogens(molecule);
        int atoms = molecule.getAtomCount();
        if (rule.smarts().contains("#1]") || rule.smarts().contains("[H]")) {
            AtomContainerManipulator.convertImplicitToExplicitHydrogens(molecule);
        }
        Cycles.markRingAtomsAndBonds(molecule);
        Aromaticity.apply(Aromaticity.Model.Daylight, molecule);
        for (int[] match : SmartsPattern.create(rule.smarts()).setPrepare(false).matchAll(molecule)) {
            if (Arrays.stream(match)
                    .filter(atom -> atom < atoms && !hydrogens.contains(atom))
                    .boxed()
                    .collect(Collectors.toSet())
                    .equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> hydrogens(IAtomContainer molecule) {
        Set<Integer> hydrogens = new HashSet<>();
        molecule.atoms().forEach(atom -> {
            if (atom.getAtomicNumber() == 1) {
                hydrogens.add(atom.getIndex());
            }
        });
        return hydrogens;
    }
}
