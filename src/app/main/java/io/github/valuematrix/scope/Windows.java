package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.Window;
import io.github.valuematrix.ledger.Period;
import java.time.LocalDate;

/**
 * Between the days of the calendar and those that the formulas count.
 */
final class Windows {

    private Windows() {
    }

    /** @param period with days */
    static Window of(Period period) {
        return new Window(number(period.from()), number(period.to()));
    }

    static Period period(Window window) {
        return new Period(LocalDate.ofEpochDay(window.from()), LocalDate.ofEpochDay(window.to()));
    }

    /** The 365 days up to a day that no longer belongs to them. */
    static Period year(LocalDate end) {
        return period(Window.year(number(end)));
    }

    static int number(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
