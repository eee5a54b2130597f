package org.charcot.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final String RILUZOLE = "Nc1nc2ccc(OC(F)(F)F)cc2s1";
    private static final String EDARAVONE = "CC1=NN(c2ccccc2)C(=O)C1";

    private final Matching matching = new Matching(List.of(RILUZOLE, EDARAVONE), 7);

    private Optional<LibraryMatch> candidate(String smiles) {
        return matching.candidate(new Submission("x", Notation.SMILES, smiles, "file", 1, 1, null));
    }

    @Test
    void aMatchIsNearInEveryProperty() {
        assertThat(candidate("Nc1nc2ccc(OC(F)F)cc2s1")).get().satisfies(found -> {
            assertThat(found.matched()).containsExactly(0);
            assertThat(found.similarity()).isBetween(0.4, 0.99);
        });
        assertThat(candidate("CCCCCCCCCCCC")).isEmpty();
    }

    @Test
    void aReferenceCompoundIsNoMatchOfItself() {
        assertThat(candidate("FC(F)(F)Oc1ccc2nc(N)sc2c1")).isEmpty();
        assertThat(candidate(RILUZOLE + ".Cl")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsPassedOver() {
        assertThat(candidate("not a molecule")).isEmpty();
    }

    @Test
    void aReferenceCompoundIsComparedWithTheOthers() {
        assertThat(matching.reference(0, RILUZOLE).similarity()).isBetween(0.0, 0.5);
    }

    @Test
    void theTableTellsWhatWasReread() {
        List<Reference> all = Reference.all();
        assertThat(all).hasSizeGreaterThan(150);
        assertThat(all).filteredOn(one -> !one.reread()).allMatch(one -> one.outcome()
                .isEmpty());
        assertThat(all).filteredOn(Reference::reread).noneMatch(one -> one.outcome()
                .isEmpty());
        assertThat(all).extracting(Reference::group).contains("positive", "positive (symptom)", "negative", "ongoing");
    }
}
