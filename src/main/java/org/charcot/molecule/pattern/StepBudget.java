package org.charcot.molecule.pattern;

/** The work that one molecule may cost, so that a poisonous one cannot hold up a run. */
final class StepBudget {
    private final long steps;
    private long left;

    StepBudget(long steps) {
        this.steps = steps;
    }

    void refill() {
        left = steps;
    }

    void spend() {
        spend(1);
    }

    void spend(long work) {
        left -= work;
        if (left < 0) {
            throw new MatchBudgetExceededException(
                    "Cannot match patterns: more than " + steps + " steps for one molecule");
        }
    }
}
