package org.charcot.molecule.graph;

import org.charcot.error.WorkBudgetExceededException;

/** The work that one molecule may cost, in steps and not in seconds, so that every machine refuses the same molecules. */
public final class WorkBudget {
    private final String work;
    private final long steps;
    private long left;

    /** @param work what is done with it, in the words of the message when it is spent */
    public WorkBudget(String work, long steps) {
        this.work = work;
        this.steps = steps;
        left = steps;
    }

    /** Begins with the next molecule. */
    public void refill() {
        left = steps;
    }

    /** Takes one step. */
    public void spend() {
        spend(1);
    }

    /** @throws WorkBudgetExceededException if no step is left */
    public void spend(long taken) {
        left -= taken;
        if (left < 0) {
            throw new WorkBudgetExceededException(
                    "budget exceeded: " + work + " takes more than " + steps + " steps for one molecule");
        }
    }
}
