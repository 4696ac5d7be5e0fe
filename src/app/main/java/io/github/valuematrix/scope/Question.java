package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Period;
import java.time.LocalDate;

/**
 * What is asked about a space or the site.
 *
 * @param period     null for the natural period
 * @param isCompared whether with the period before
 * @param today      the day after the last that counts as known
 */
public record Question(Period period, boolean isCompared, LocalDate today) {

    public Question {
        if (period != null && period.isAllTime()) {
            throw new IllegalArgumentException("figures of people are those of a period with days");
        }
    }
}
