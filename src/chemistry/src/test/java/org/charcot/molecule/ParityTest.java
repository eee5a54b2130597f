package org.charcot.molecule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Molfiles without coordinates, whose centres are told by parities. */
class ParityTest {
    private final MoleculeReader reader = new MoleculeReader();

    /** Clockwise from chlorine over nitrogen to oxygen, the hydrogen behind, is 1; whatever the header says. */
    @ParameterizedTest
    @CsvSource({
        "V2000, '', 1, N[C@@H](O)Cl",
        "V2000, '', 2, N[C@H](O)Cl",
        "V2000, '', 3, NC(O)Cl",
        "V2000, 2D, 1, N[C@@H](O)Cl",
        "V3000, '', 1, N[C@@H](O)Cl",
        "V3000, '', 2, N[C@H](O)Cl",
        "V3000, 2D, 1, N[C@@H](O)Cl",
        "V3000, 2D, 2, N[C@H](O)Cl",
        "V3000, 3D, 1, N[C@@H](O)Cl",
        "V3000, 2D, 0, NC(O)Cl",
    })
    void parityIsReadInBothVersions(String version, String dimensions, int parity, String smiles)
            throws InvalidMoleculeException {
        for (boolean hydrogenFirst : new boolean[] {true, false}) {
            String molfile = version.equals("V2000")
                    ? v2000(dimensions, parity, hydrogenFirst)
                    : v3000(dimensions, parity, hydrogenFirst);
            assertThat(reader.ofMolfile(molfile).smiles()).isEqualTo(smiles);
        }
    }

    /** By the specification neighbours count in the order of atoms, which the order of bonds need not be. */
    @Test
    void theOrderOfBondsDoesNotMatter() throws InvalidMoleculeException {
        String molfile = v2000("", 1, true);
        String swapped = molfile.replace("  1  3  1  0\n  1  4  1  0\n", "  1  4  1  0\n  1  3  1  0\n");
        assertThat(swapped).isNotEqualTo(molfile);
        assertThat(reader.ofMolfile(swapped).smiles()).isEqualTo("N[C@@H](O)Cl");
    }

    /** A lone pair and an implicit hydrogen count last; so does hydrogen beside deuterium, and deuterium alone. */
    @ParameterizedTest
    @CsvSource({
        "S C N O,   1-2-1 1-3-1 1-4-2, C[S@](N)=O",
        "C D N O,   1-2-1 1-3-1 1-4-1, '[2H][C@](N)(O)[H]'",
        "C H D N O, 1-2-1 1-3-1 1-4-1 1-5-1, '[2H][C@](N)(O)[H]'",
        "C D Cl N O, 1-2-1 1-3-1 1-4-1 1-5-1, 'Cl[C@](N)(O)[2H]'",
        "C C Cl N O, 1-5-1 1-4-1 1-3-1 1-2-1, 'C[C@](Cl)(N)O'",
    })
    void hydrogensOfEveryKindAndLonePairsHaveTheirPlace(String atoms, String bonds, String smiles)
            throws InvalidMoleculeException {
        String mirrored = smiles.replace("@", "@@");
        assertThat(reader.ofMolfile(table(atoms, bonds, 2)).smiles())
                .isEqualTo(Molecules.of(smiles).smiles());
        assertThat(reader.ofMolfile(table(atoms, bonds, 1)).smiles())
                .isEqualTo(Molecules.of(mirrored).smiles())
                .isNotEqualTo(Molecules.of(smiles).smiles());
    }

    /** Proline, whose ring closes at its centre, in a chain that is too long to be drawn. */
    @Test
    void whatIsTooLargeToBeDrawnKeepsItsCentres() throws InvalidMoleculeException {
        Molecule prolines = Molecules.of("OC(=O)[C@@H]1CCCN1" + "C(=O)[C@@H]1CCCN1".repeat(60) + "C");
        assertThat(prolines.graph().atoms()).isGreaterThan(Molfile.MOST_DRAWN);
        assertThat(reader.ofMolfile(new Molfile().of(prolines, "x")).smiles()).isEqualTo(prolines.smiles());
    }

    /** The first atom has the parity; bonds are begin-end-type. */
    private static String table(String atoms, String bonds, int parity) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (String symbol : List.of(atoms.split(" ", -1))) {
            text.append("    0.0000    0.0000    0.0000 %-3s 0  0%3d\n".formatted(symbol, count == 0 ? parity : 0));
            count++;
        }
        String lines = bonds.replaceAll("(\\d)-(\\d)-(\\d) ?", "  $1  $2  $3  0\n");
        return header("")
                + "%3d%3d  0  0  1  0            999 V2000\n"
                        .formatted(count, lines.lines().count()) + text + lines + "M  END\n";
    }

    private static String v2000(String dimensions, int parity, boolean hydrogenFirst) {
        String zero = "    0.0000    0.0000    0.0000 %-3s 0  0%3d\n";
        String atoms = zero.formatted("C", parity)
                + zero.formatted("Cl", 0)
                + zero.formatted("N", 0)
                + zero.formatted("O", 0)
                + zero.formatted("H", 0);
        String hydrogen = "  1  5  1  0\n";
        String others = "  1  2  1  0\n  1  3  1  0\n  1  4  1  0\n";
        return header(dimensions) + "  5  4  0  0  1  0            999 V2000\n" + atoms
                + (hydrogenFirst ? hydrogen + others : others + hydrogen) + "M  END\n";
    }

    private static String v3000(String dimensions, int parity, boolean hydrogenFirst) {
        String hydrogen = "M  V30 1 1 1 5\n";
        String others = "M  V30 2 1 1 2\nM  V30 3 1 1 3\nM  V30 4 1 1 4\n";
        return header(dimensions) + "  0  0  0     0  0            999 V3000\nM  V30 BEGIN CTAB\n"
                + "M  V30 COUNTS 5 4 0 0 1\nM  V30 BEGIN ATOM\nM  V30 1 C 0 0 0 0 CFG=" + parity + "\n"
                + "M  V30 2 Cl 0 0 0 0\nM  V30 3 N 0 0 0 0\nM  V30 4 O 0 0 0 0\nM  V30 5 H 0 0 0 0\n"
                + "M  V30 END ATOM\nM  V30 BEGIN BOND\n" + (hydrogenFirst ? hydrogen + others : others + hydrogen)
                + "M  V30 END BOND\nM  V30 END CTAB\nM  END\n";
    }

    private static String header(String dimensions) {
        return "parity\n  Trial   1130261415" + dimensions + "\n\n";
    }
}
