package org.charcot.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.charcot.profile.Profile;
import org.charcot.profile.ProfileReader;
import org.charcot.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is submitted ends in one row. */
@Tag("slow")
class HostileInputTest {
    private static final Profile PROFILE = ProfileReader.read(
            "{name: open, gates: {alerts: {pains: flag, brenk: flag}}, properties: {logp: {best_to: 3, zero_above: 5}}}",
            "open.yaml",
            Set.of());

    private final Screener screener = new Screener(PROFILE, List.of());

    @Property(tries = 400)
    void garbageIsOneRow(@ForAll @StringLength(max = 60) String text) {
        assertThat(screen(text).outcome()).isNotNull();
    }

    @Property(tries = 600)
    void nearlySmilesIsOneRow(
            @ForAll
                    @net.jqwik.api.constraints.Chars({
                        'C', 'c', 'N', 'n', 'O', '(', ')', '1', '2', '=', '[', ']', '+', '-', '@', '/', '.', 'H', '%'
                    })
                    @StringLength(max = 40)
                    String text) {
        Screened screened = screen(text);
        assertThat(screened.outcome() == Outcome.REJECTED).isEqualTo(screened.smiles() == null);
    }

    /** Cages, catenanes, dendrimers, peptides, deep nesting, many ring closures. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "c12c3c4c5c1c1c6c7c2c2c8c3c3c9c4c4c%10c5c5c1c1c6c6c%11c7c2c2c7c8c3c3c8c9c4c4c9c%10c5c5c1c1c6c6c%11c2c2c7c3c3c8c4c4c9c5c1c1c6c2c3c41",
                "C12C3C4C5C1C6C7C2C8C3C9C4C%10C5C6C7C8C9%10",
                "C1CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC1",
                "C(C(C(C(C(C(C(C(C(C(C(C(C(C(C(C(C(C(C(C)C)C)C)C)C)C)C)C)C)C)C)C)C)C)C)C)C)C)C"
            })
    void poisonIsOneRow(String smiles) {
        assertThat(screen(smiles).outcome()).isNotNull();
    }

    @Test
    void aDendrimerAndAPeptideAreOneRowEach() {
        String branch = "C";
        for (int generation = 0; generation < 7; generation++) {
            branch = "C(" + branch + ")" + branch;
        }
        assertThat(screen(branch).outcome()).isEqualTo(Outcome.SCORED);
        assertThat(screen("N" + "[C@@H](Cc1ccccc1)C(=O)N".repeat(80) + "CC(=O)O")
                        .outcome())
                .isEqualTo(Outcome.SCORED);
    }

    /** A hundred rings of four in a row: to count the rings of each atom would take seconds. */
    @Test
    void whatCostsTooMuchIsRejectedWithItsReason() {
        Profile crowns = ProfileReader.read(
                "{name: open, gates: {alerts: {glaxo: flag}}, properties: {logp: {best_to: 3, zero_above: 5}}}",
                "open.yaml",
                Set.of());
        String ladder = "OCCOCCOC1C" + "C2C1C1C2".repeat(50) + "C2C1CC2";
        Screened screened = new Screener(crowns, List.of())
                .screen(new Submission("id", Notation.SMILES, ladder, "test", 1, 1, null));
        assertThat(screened.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(screened.reason()).isEqualTo("work_budget_exceeded");
        assertThat(screened.message()).contains("pattern matching takes more than 5000000 steps");
    }

    @Tag("shared")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reference/Invalid_SMILES/chembl-sample-bad.smi",
                "reference/Invalid_SMILES/chembl-sample-3k.smi",
                "reference/SMILES_hard/canonSmiles.smi",
                "reference/SMILES_hard/canonSmiles.long.smi",
                "reference/SMILES_hard/inorganic_stereo.smi",
                "reference/OpenBabel_tests/nci.smi",
                "reference/OpenBabel_tests/attype.00.smi",
                "reference/OpenBabel_tests/cansmi-roundtrip.smi"
            })
    void whatOthersStumbledOverIsOneRowALine(String file) throws IOException {
        Path path = SharedData.file(file);
        int internal = 0;
        for (String line : Files.readAllLines(path, StandardCharsets.ISO_8859_1)) {
            if (!line.isBlank()) {
                Screened screened = screen(line.split("[\t ]", 2)[0]);
                internal += "internal_error".equals(screened.reason()) ? 1 : 0;
            }
        }
        assertThat(internal).as("failures nobody foresaw in %s", file).isZero();
    }

    private Screened screen(String smiles) {
        return screener.screen(new Submission("id", Notation.SMILES, smiles, "test", 1, 1, null));
    }
}
