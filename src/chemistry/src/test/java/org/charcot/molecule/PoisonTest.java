package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.error.Rejection;
import org.charcot.error.WorkBudgetExceededException;
import org.charcot.testkit.Molecules;
import org.charcot.testkit.PoisonMolecules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Molecules and texts made to be costly: what becomes of each. */
@Tag("slow")
class PoisonTest {
    private static final String CLOSURES = "budget exceeded: the SMILES has more than 99 ring closures";
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("fullerene C500", CLOSURES),
            Map.entry("fullerene C720", CLOSURES),
            Map.entry("fullerene C980", CLOSURES),
            Map.entry("fullerene C540", CLOSURES),
            Map.entry("fullerene C960", CLOSURES),
            Map.entry("acene of 199 rings", CLOSURES),
            Map.entry("torus 20 x 48", CLOSURES),
            Map.entry("random cubic graph of 300 atoms", CLOSURES),
            Map.entry("Cai-Furer-Immerman over 50 vertices", CLOSURES),
            Map.entry("ladder of 499 rungs", CLOSURES),
            Map.entry("cucurbit[50]uril", CLOSURES),
            Map.entry("10000 open parentheses", "too_many_atoms"),
            Map.entry("20000 open parentheses", "invalid_smiles"),
            Map.entry("nested brackets", "too_many_atoms"),
            Map.entry("nested branches around one atom", "invalid_smiles"),
            Map.entry("closures without end", "invalid_smiles"),
            Map.entry("closures at one atom", "invalid_smiles"),
            Map.entry("charges", "impossible_valence"),
            Map.entry("mass", "radical"),
            Map.entry("dots", "invalid_smiles"),
            Map.entry("bonds", "invalid_smiles"));

    private final MoleculeReader reader = new MoleculeReader();

    @Test
    void eachIsReadOrRefusedForItsReason() {
        Map<String, String> refused = new TreeMap<>();
        PoisonMolecules.all().forEach((name, smiles) -> {
            String end = end(smiles);
            if (!end.equals("read")) {
                refused.put(name, end.startsWith(CLOSURES) ? CLOSURES : end);
            }
        });
        assertThat(refused).isEqualTo(new TreeMap<>(REFUSED));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void keysDoNotHangOnTheSpelling(int seed) {
        PoisonMolecules.respelled(seed).forEach((name, spellings) -> assertThat(
                        Molecules.of(spellings.get(1)).key())
                .as(name)
                .isEqualTo(Molecules.of(spellings.get(0)).key()));
    }

    /** Each ring can be turned over by itself, which makes 2 to the power of n numberings that must be compared. */
    @ParameterizedTest
    @CsvSource({"8,read", "20,work_budget_exceeded", "100,work_budget_exceeded"})
    void longChainsOfCisTransRingsExceedTheLabellingBudget(int rings, String end) {
        String chain = "[C@H]2CC[C@@H](CC2)".repeat(rings - 1);
        assertThat(end("C[C@H]1CC[C@@H](CC1)" + chain + "C")).isEqualTo(end);
        assertThat(end("[C@H]1(C)CC[C@@H](CC1)" + chain + "C")).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "' -1 -1  0  0  0  0            999 V2000', invalid_molfile",
        "'999999  0  0  0            999 V2000', invalid_molfile",
        "'999  0  0  0  0  0            999 V2000', invalid_molfile",
        "'999999999  0  0  0            999 V2000', invalid_molfile",
        "'  1  1  0  0  0  0            999 V2000', invalid_molfile",
        "'  1  0  0  0  0  0            999 V2000', read",
    })
    void countsThatDoNotHoldAreRefused(String counts, String end) {
        String atom = "    0.0000    0.0000    0.0000 C   0  0\n";
        assertThat(endOfMolfile("x\n\n\n" + counts + "\n" + atom + "M  END\n")).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "1 0, read",
        "999999 999999, invalid_molfile",
        "-1 -1, invalid_molfile",
        "1 1, invalid_molfile",
    })
    void extendedCountsThatDoNotHoldAreRefused(String counts, String end) {
        String text = extended("M  V30 BEGIN CTAB\nM  V30 COUNTS " + counts
                + " 0 0 0\nM  V30 BEGIN ATOM\nM  V30 1 C 0 0 0 0\nM  V30 END ATOM\nM  V30 END CTAB\nM  END\n");
        assertThat(endOfMolfile(text)).isEqualTo(end);
    }

    @Test
    void bondsThatAreNoneAreRefused() {
        String atom = "    0.0000    0.0000    0.0000 C   0  0\n";
        String head = "x\n\n\n  2  2  0  0  0  0            999 V2000\n" + atom.repeat(2);
        assertThat(endOfMolfile(head + "  1  2  1  0\n  2  1  1  0\nM  END\n")).isEqualTo("invalid_molfile");
        assertThat(endOfMolfile(head + "  1  2  1  0\n  1  1  1  0\nM  END\n")).isEqualTo("invalid_molfile");
        assertThat(endOfMolfile(head + "  1  2  1  0\n  1 77  1  0\nM  END\n")).isEqualTo("invalid_molfile");
    }

    @Test
    void molfilesThatAreNoneAreRefused() {
        assertThat(endOfMolfile(extended("M  V30 -\n".repeat(50_000)))).isEqualTo("invalid_molfile");
        assertThat(endOfMolfile(extended("M  V30 BEGIN CTAB\nM  V30 COUNTS 1 0 0 0 0\n")))
                .isEqualTo("invalid_molfile");
        assertThat(endOfMolfile("\0\1\2\3\uffff\n\n\0\n\0\0\0\n")).isEqualTo("invalid_molfile");
        assertThat(endOfMolfile("x\n\n\n" + "9".repeat(900_000) + "\n")).isEqualTo("invalid_molfile");
        assertThat(endOfMolfile("x\n".repeat(500_001))).isEqualTo("text_too_long");
    }

    /** Every atom bound to every other. */
    @ParameterizedTest
    @CsvSource({
        "80,  C with charge 0 has 79 bonds",
        "200, '19900 bonds, at most 3996 are read'",
    })
    void websAreRefused(int atoms, String message) {
        StringBuilder text = new StringBuilder("M  V30 BEGIN CTAB\nM  V30 COUNTS %d %d 0 0 0\nM  V30 BEGIN ATOM\n"
                .formatted(atoms, atoms * (atoms - 1) / 2));
        for (int i = 1; i <= atoms; i++) {
            text.append("M  V30 ").append(i).append(" C 0 0 0 0\n");
        }
        text.append("M  V30 END ATOM\nM  V30 BEGIN BOND\n");
        int bond = 0;
        for (int i = 1; i <= atoms; i++) {
            for (int j = i + 1; j <= atoms; j++) {
                text.append("M  V30 %d 1 %d %d\n".formatted(++bond, i, j));
            }
        }
        text.append("M  V30 END BOND\nM  V30 END CTAB\nM  END\n");
        assertThat(refusalOf(extended(text.toString())).reason()).isEqualTo(Rejection.IMPOSSIBLE_VALENCE);
        assertThat(refusalOf(extended(text.toString()))).hasMessageContaining(message);
    }

    /** Without a drawing a molfile has parities of centres, and nothing of double bonds. */
    @Test
    void molfilesOfLargeMoleculesKeepTheirCentresOnly() throws InvalidMoleculeException {
        Molfile molfile = new Molfile();
        Molecule peptide = Molecules.of("N[C@@H](Cc1ccccc1)C(=O)".repeat(40) + "O");
        assertThat(peptide.graph().atoms()).isGreaterThan(Molfile.MOST_DRAWN);
        assertThat(reader.ofMolfile(molfile.of(peptide, "x")).key()).isEqualTo(peptide.key());
        for (int units : List.of(100, 200)) {
            Molecule polyene = Molecules.of("F/" + "C=C/".repeat(units) + "F");
            boolean kept = reader.ofMolfile(molfile.of(polyene, "x")).definedDoubleBonds() == units;
            assertThat(kept).isEqualTo(polyene.graph().atoms() <= Molfile.MOST_DRAWN);
        }
    }

    private String end(String smiles) {
        try {
            reader.ofSmiles(smiles).smiles();
            return "read";
        } catch (InvalidMoleculeException e) {
            return e.reason().code();
        } catch (WorkBudgetExceededException e) {
            return e.getMessage();
        }
    }

    private String endOfMolfile(String text) {
        try {
            reader.ofMolfile(text);
            return "read";
        } catch (InvalidMoleculeException e) {
            return e.reason().code();
        }
    }

    private InvalidMoleculeException refusalOf(String text) {
        try {
            throw new AssertionError(reader.ofMolfile(text).smiles());
        } catch (InvalidMoleculeException e) {
            return e;
        }
    }

    private static String extended(String table) {
        return "x\n\n\n  0  0  0     0  0            999 V3000\n" + table;
    }
}
