package org.charcot.learn.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.charcot.assay.Compound;
import org.charcot.endpoint.card.Task;
import org.charcot.error.UserException;
import org.charcot.learn.judge.CrossValidation;
import org.junit.jupiter.api.Test;

class TimeSplitTest {
    private final List<Compound> compounds = new ArrayList<>();

    private void add(int count, Integer year) {
        for (int i = 0; i < count; i++) {
            int number = compounds.size();
            String scaffold = number % 2 == 0 ? "even" : "odd";
            compounds.add(new Compound("c" + number, "C", "k" + number, scaffold, i % 2, null).withYear(year));
        }
    }

    /** From 2015 on are 30 of 100, from 2016 on 16, from 2018 on 6: 16 are the nearest to 20. */
    @Test
    void theYearIsCutWhereTheNewestAreNearestToAFifth() {
        add(40, 1999);
        add(30, 2010);
        add(14, 2015);
        add(10, 2016);
        add(6, 2018);
        TimeSplit split = TimeSplit.of(Task.REGRESSION, compounds);
        assertThat(split.cutYear()).isEqualTo(2016);
        assertThat(split.folds().count()).isEqualTo(1);
        assertThat(split.folds().judged()).isEqualTo(IntStream.range(84, 100).toArray());
        assertThat(split.folds().rows(0, false))
                .isEqualTo(IntStream.range(0, 84).toArray());
        assertThat(split.folds().groups()).isEqualTo(2);
        assertThat(new CrossValidation(compounds, List.of(split.folds())).trainings())
                .singleElement()
                .isEqualTo(split.folds().rows(0, false));
    }

    @Test
    void atLeastTenAreJudgedAndAtMostHalf() {
        add(30, 2000);
        add(21, 2001);
        add(9, 2002);
        // 9 of 60 are nearer to a fifth than 30 of 60
        assertThat(TimeSplit.of(Task.REGRESSION, compounds).cutYear()).isEqualTo(2001);
        compounds.remove(0);
        refused(Task.REGRESSION, "no year between 2000 and 2002 has at least 10 compounds from then on");
    }

    @Test
    void refusesYearsThatAreNotKnownOrNotDifferent() {
        add(60, 2001);
        refused(Task.REGRESSION, "no year between 2001 and 2001");
        add(2, null);
        refused(Task.REGRESSION, "2 of 62 compounds have no year, expected one for each");
    }

    @Test
    void refusesASideWithOneClassOnly() {
        add(80, 2001);
        add(20, 2002);
        assertThat(TimeSplit.of(Task.CLASSIFICATION, compounds).cutYear()).isEqualTo(2002);
        compounds.replaceAll(one -> one.year() == 2002 ? one.withLabel(1) : one);
        refused(Task.CLASSIFICATION, "all labels are equal, expected both classes on either side");
    }

    private void refused(Task task, String words) {
        assertThatThrownBy(() -> TimeSplit.of(task, compounds))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot split by time: ")
                .hasMessageContaining(words);
    }
}
