package org.charcot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepictionTest {
    @Test
    void drawsInAKilobyteOrTwo() {
        String riluzole = Depiction.svg("Nc1nc2ccc(OC(F)(F)F)cc2s1").orElseThrow();
        assertThat(riluzole).hasSizeLessThan(2000).startsWith("<svg ").contains("viewBox='0 0 1000 640'");
        assertThat(riluzole).as("nitrogen, oxygen").contains("#3050F8", "#FF0D0D");
    }

    @Test
    void drawsTheSameEachTime() {
        String smiles = "Cc1ccc(NC(=O)c2ccc(CN3CCN(C)CC3)cc2)cc1Nc1nc(cs1)-c1cccnc1";
        assertThat(Depiction.svg(smiles)).isEqualTo(Depiction.svg(smiles));
    }

    @Test
    void marksTheAtomsOfAlertsAndNamesThem() {
        String nitro = "O=[N+]([O-])c1ccc(Cl)nc1";
        assertThat(Depiction.svg(nitro).orElseThrow()).doesNotContain("#FFC25C", "<title>");
        assertThat(Depiction.svg(nitro, AlertAtoms.of("brenk:<b>&:1,2,3; pains_a:azo:9"))
                        .orElseThrow())
                .contains("#FFC25C", "<title>brenk:&lt;b&gt;&amp;; pains_a:azo</title>");
        assertThat(AlertAtoms.of("brenk:nitro:1,2,3; brenk:no_atoms:; pains_a:azo:9"))
                .isEqualTo(new AlertAtoms(List.of("brenk:nitro", "pains_a:azo"), Set.of(1, 2, 3, 9)));
        assertThat(AlertAtoms.of("")).isEqualTo(AlertAtoms.NONE);
    }

    @Test
    void labelsCentresThatAreKnownRelativeToOthers() {
        String plain = Depiction.svg("C[C@H](O)[C@@H](N)CC").orElseThrow();
        String racemate = Depiction.svg("C[C@H](O)[C@@H](N)CC |&1:1,3|").orElseThrow();
        String oneOfBoth = Depiction.svg("C[C@H](O)[C@@H](N)CC |o1:1,3|").orElseThrow();

        assertThat(racemate).hasSizeGreaterThan(plain.length()).isNotEqualTo(oneOfBoth);
        assertThat(oneOfBoth).hasSizeGreaterThan(plain.length());
    }

    /** In rings of eight and more a double bond has a choice, and one that nobody made is crossed. */
    @Test
    void drawsTheDoubleBondsOfLargeRingsAsTheyAre() {
        assertThat(List.of("C1=CCCCCCC1", "C1=C/CCCCCC/1", "C1=C/CCCCCC\\1"))
                .extracting(ring -> Depiction.svg(ring).orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesTheInsideOfMarkedRingsOpen() {
        String ring = Depiction.svg("C1CCCCC1O", AlertAtoms.of("ours:ring:1,2,3,4,5,6"))
                .orElseThrow();
        assertThat(ring).contains("<path fill='none' stroke='#FFC25C'").doesNotContain("fill='#FFC25C'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[CH3]", "[Na+].[Cl-]", "C[C@H](N)C(O)=O", "[O-][N+](=O)c1ccccc1", "C/C=C/C", "[13CH4]"})
    void drawsOddAndSmallMoleculesToo(String smiles) {
        assertThat(Depiction.svg(smiles)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "C1CC", "not a molecule", "c1cccc1"})
    void leavesOutWhatCannotBeDrawn(String smiles) {
        assertThat(Depiction.svg(smiles)).isEmpty();
    }

    @Test
    void letsOnlyShapesThrough() {
        String evil =
                "<svg viewBox='0 0 10 10'><script>alert(1)</script><path onload='x()' fill='url(#a)' d='M0 0L1 1'/>"
                        + "<text>hello</text><line x1='0' y1='0' x2='2' y2='1' stroke='#000000' stroke-width='.1'/></svg>";
        assertThat(Drawing.small(evil))
                .isEqualTo("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 200' stroke-linecap='round'"
                        + " stroke-linejoin='round'><path fill='none' d='M0 0l20 20'/>"
                        + "<path fill='none' stroke='#000000' stroke-width='2' d='M0 0l40 20'/></svg>");
        assertThatThrownBy(() -> Drawing.small("<svg")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsEachPointFromWhereItIs() {
        PathGrid path = new PathGrid(1);
        // ten steps of 0.4 lead to 4, though each of them alone rounds to nothing
        path.add("M0 0" + "l.4 0".repeat(10));
        int reached = List.of(path.toString().substring(4).split("l", -1)).stream()
                .filter(step -> !step.isEmpty())
                .mapToInt(step -> Integer.parseInt(step.substring(0, step.indexOf(' '))))
                .sum();
        assertThat(reached).isEqualTo(4);
    }

    @Test
    void understandsEveryPathCommand() {
        PathGrid path = new PathGrid(10);
        path.add("m1 1 2 0h1v1H0V0q1 0 1 1t1 1c0 0 1 0 1 1s1 1 1 1a1 1 0 1 0 2 0L-1-1z");
        assertThat(path)
                .hasToString("M10 10l20 0h10v10h-40v-20q10 0 10 10t10 10c0 0 10 0 10 10s10 10 10 10a10 10 0 1 0 20 0"
                        + "l-70-50z");
        assertThatThrownBy(() -> path.add("M0 0X1")).hasMessageContaining("path command X");
    }
}
