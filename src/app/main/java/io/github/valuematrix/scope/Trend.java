package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Period;
import java.util.List;

/**
 * How a space moves.
 *
 * @param counts in each part of the period, those with nothing too
 * @param people in the last thirteen stretches of 28 days that are over when the period ends
 */
public record Trend(List<Count> counts, List<People> people) {

    /** What was contributed in a part of the period. */
    public record Count(Period period, Contributions contributions) {
    }

    /** Who did something in 28 days. */
    public record People(Period period, long contributors, Interactions interactions, Basis basis) {
    }

    public Trend {
        counts = List.copyOf(counts);
        people = List.copyOf(people);
    }
}
