package io.github.valuematrix.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whole days in the site's time zone, half-open: {@code from} belongs to it, {@code to} does not.
 * All time has neither.
 */
public record Period(LocalDate from, LocalDate to) {

    /** Everything, undated content included. */
    public static final Period ALL_TIME = new Period(null, null);

    public Period {
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("a period has both its days or, for all time, neither");
        }
        if (from != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a period's first day must lie before its end: " + from + " to " + to);
        }
    }

    public boolean isAllTime() {
        return from == null;
    }

    /** The first day kept if the period begins before it; else null. Null keeps all days. */
    LocalDate cutBy(LocalDate keptSince) {
        return keptSince != null && (isAllTime() || from.isBefore(keptSince)) ? keptSince : null;
    }

    /** The period of the same length that ends where this one begins; not of all time. */
    public Period before() {
        return new Period(from.minusDays(days()), from);
    }

    /** Its length in days; {@link Long#MAX_VALUE} for all time. */
    public long days() {
        return isAllTime() ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
    }
}
