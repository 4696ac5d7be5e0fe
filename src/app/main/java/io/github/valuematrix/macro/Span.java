package io.github.valuematrix.macro;

import io.github.valuematrix.ledger.Period;
import java.time.LocalDate;

/**
 * The period that numbers are of: so many days up to today, or as many as are needed.
 */
enum Span implements Given.Known {
    NATURAL(0), MONTH(28), QUARTER(91), YEAR(365);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    @Override
    public String value() {
        return days == 0 ? "natural" : String.valueOf(days);
    }

    /** Null for the natural period. */
    Period endingBefore(LocalDate today) {
        return days == 0 ? null : new Period(today.minusDays(days), today);
    }
}
