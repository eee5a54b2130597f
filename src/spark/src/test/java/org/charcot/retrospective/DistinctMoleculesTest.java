package org.charcot.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charcot.assay.Compound;
import org.charcot.error.UserException;
import org.charcot.molecule.Notation;
import org.charcot.molecule.Submission;
import org.junit.jupiter.api.Test;

/** Every record is read once and ends as ranked, rejected or a duplicate. */
class DistinctMoleculesTest {
    private final List<LabelledSet.Labelled> rows = new ArrayList<>();
    private final List<ScoredMolecule> judged = new ArrayList<>();

    private void add(String id, boolean active, String skeleton) {
        submit(id, active);
        Compound compound = new Compound(id, "C", skeleton, "", active ? 1 : 0, null);
        judged.add(new ScoredMolecule(compound, null, null, new double[0], new double[0]));
    }

    private void addRejected(String id, String reason) {
        submit(id, false);
        judged.add(new ScoredMolecule(null, reason, null, new double[0], new double[0]));
    }

    private void submit(String id, boolean active) {
        Submission submission = new Submission(id, Notation.SMILES, "C", "f", rows.size() + 1, rows.size(), null);
        rows.add(new LabelledSet.Labelled(submission, active, null));
    }

    private DistinctMolecules set(int unlabelled) {
        return DistinctMolecules.of(new LabelledSet("target", rows, unlabelled), judged);
    }

    @Test
    void eachMoleculeStandsOnceInTheOrderOfSubmission() {
        add("a", true, "K1");
        add("b", false, "K2");
        add("c", true, "K1");
        addRejected("d", "invalid_smiles");
        add("e", false, "K3");
        addRejected("f", "empty");
        addRejected("a", "invalid_smiles");
        DistinctMolecules set = set(2);
        assertThat(set.rows()).extracting(one -> one.compound().id()).containsExactly("a", "b", "e");
        assertThat(set.actives()).containsExactly(true, false, false);
        assertThat(set.counts()).isEqualTo(new DistinctMolecules.Counts(9, 3, 5, 1, 1, 1));
        assertThat(set.rejectedBy())
                .containsExactly(entry("empty", 1), entry("invalid_smiles", 2), entry("no_label", 2));
        assertThat(set.conflicts()).isEmpty();
        assertThat(set.counts().read())
                .isEqualTo(set.counts().ranked()
                        + set.counts().rejected()
                        + set.counts().duplicates());
    }

    /** Whichever comes first: it keeps its place and stands as active. */
    @Test
    void whatIsBothActiveAndInactiveStandsAsActive() {
        add("a", false, "K1");
        add("b", true, "K2");
        add("c", false, "K2");
        add("d", true, "K1");
        add("e", false, "K3");
        add("f", false, "K1");
        DistinctMolecules set = set(0);
        assertThat(set.rows()).extracting(one -> one.compound().id()).containsExactly("a", "b", "e");
        assertThat(set.actives()).containsExactly(true, true, false);
        assertThat(set.conflicts()).containsExactly("b = c", "a = d", "a = f");
        assertThat(set.counts().duplicates()).isEqualTo(3);
        assertThat(set.counts().actives()).isEqualTo(2);
        assertThat(set.rejectedBy()).isEmpty();
    }

    @Test
    void aRankingNeedsBothClasses() {
        add("a", true, "K1");
        addRejected("b", "empty");
        assertThatThrownBy(() -> set(0))
                .isInstanceOf(UserException.class)
                .hasMessage("Cannot judge a ranking of target: 1 of 1 readable molecules are active, expected some and"
                        + " not all");
        judged.set(
                0, new ScoredMolecule(judged.get(0).compound().withLabel(0), null, null, new double[0], new double[0]));
        assertThatThrownBy(() -> set(0)).hasMessageContaining("0 of 1 readable molecules");
    }

    @Test
    void theSummarySaysWhatBecameOfTheRecords() {
        add("a", true, "K1");
        add("b", false, "K1");
        add("b", false, "K2");
        addRejected("d", "invalid_smiles");
        SetSummary summary = SetSummary.of(set(1), Map.of());
        assertThat(summary)
                .isEqualTo(new SetSummary("target", 5, 2, 2, 1, 1, 1, "a = b", "invalid_smiles 1; no_label 1", ""));
        assertThat(summary.line())
                .isEqualTo("read 5 = ranked 2 (1 active) + rejected 2 + duplicates 1; rejected: invalid_smiles 1;"
                        + " no_label 1; both active and inactive: a = b; identifiers that repeat: 1");
        assertThat(new SetSummary("t", 1_234, 1_234, 0, 0, 10, 0, "", "", "herg 3").line())
                .isEqualTo("read 1,234 = ranked 1,234 (10 active) + rejected 0 + duplicates 0; learnt from: herg 3");
    }
}
