package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * How long each point of a trend is.
 */
public enum TrendUnit {
    DAY(1) {
        @Override
        LocalDate next(LocalDate day) {
            return day.plusDays(1);
        }
    },

    /** From Monday. */
    WEEK(7) {
        @Override
        LocalDate next(LocalDate day) {
            return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
    },

    MONTH(28) {
        @Override
        LocalDate next(LocalDate day) {
            return day.with(TemporalAdjusters.firstDayOfNextMonth());
        }
    };

    /** More points would say no more. */
    private static final int MOST_PARTS = 1100;

    private final int days;

    /** @param days of the shortest one */
    TrendUnit(int days) {
        this.days = days;
    }

    /** Whether a period has no more parts than anybody can read. */
    public boolean fits(Period period) {
        return period.days() / days <= MOST_PARTS;
    }

    /** The first day after a day's unit. */
    abstract LocalDate next(LocalDate day);

    /** The parts of a period; the first and the last may be shorter than a whole unit. */
    List<Period> parts(Period period) {
        List<Period> parts = new ArrayList<>();
        for (LocalDate from = period.from(); from.isBefore(period.to()); from = next(from)) {
            LocalDate end = next(from);
            parts.add(new Period(from, end.isBefore(period.to()) ? end : period.to()));
        }
        return parts;
    }
}
