package io.github.valuematrix.report;

import io.github.valuematrix.ledger.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The period that a reader asks for. What makes no sense becomes a problem to be shown, and the natural period stands
 * in for it.
 *
 * @param choice  natural, a number of days, or other
 * @param period  empty if the natural period is asked for
 * @param asOf    the day on which the report stands: its last days end before it
 * @param problem key of a message; empty if there is none
 */
record Asked(String choice, Optional<Period> period, LocalDate asOf, String problem) {

    static final String NATURAL = "natural";
    static final String OTHER = "other";
    /** The choices that are a number of days, and the lengths that a natural period has. */
    static final int[] LENGTHS = {28, 91, 365};
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    /** What stands in the address, null where it does not; {@code to} is the last day, included. */
    record Address(String period, String from, String to, String asOf) {
    }

    static Asked of(Address address, LocalDate today) {
        Optional<LocalDate> asOf = day(address.asOf());
        Asked natural = new Asked(NATURAL, Optional.empty(), asOf.orElse(today),
                isGiven(address.asOf()) && asOf.isEmpty() ? "value-matrix.report.problem.as-of" : "");
        if (!isGiven(address.period()) && (isGiven(address.from()) || isGiven(address.to()))
                || OTHER.equals(address.period())) {
            return natural.days(address);
        }
        return isGiven(address.period()) ? natural.named(address.period()) : natural;
    }

    static Period last(int days, LocalDate asOf) {
        return new Period(asOf.minusDays(days), asOf);
    }

    private Asked named(String name) {
        for (int days : LENGTHS) {
            if (name.equals(String.valueOf(days))) {
                return new Asked(name, Optional.of(last(days, asOf)), asOf, problem);
            }
        }
        return name.equals(NATURAL) ? this : with("value-matrix.report.problem.choice");
    }

    private Asked days(Address address) {
        Optional<LocalDate> first = day(address.from());
        Optional<LocalDate> last = day(address.to());
        if (first.isEmpty() || last.isEmpty()) {
            return with("value-matrix.report.problem.no-day");
        }
        if (last.get().isBefore(first.get())) {
            return with("value-matrix.report.problem.order");
        }
        return new Asked(OTHER, Optional.of(new Period(first.get(), last.get().plusDays(1))), asOf, problem);
    }

    private Asked with(String newProblem) {
        return new Asked(choice, period, asOf, newProblem);
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return Optional.ofNullable(given).map(String::strip).map(LocalDate::parse)
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
