package io.github.valuematrix.rest;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.scope.Question;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * Reads the days that a call names; what is wrong with them becomes the key of a message.
 */
final class Days {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    private Days() {
    }

    /** Days that make no period; the message key's argument is what was given. */
    static final class Rejected extends Exception {

        private final String key;
        private final String given;

        Rejected(String key, String given) {
            super(key);
            this.key = key;
            this.given = given;
        }

        String key() {
            return key;
        }

        String given() {
            return given;
        }
    }

    /** All time if neither day is given. */
    static Period period(String from, String to) throws Rejected {
        LocalDate first = day(from);
        LocalDate end = day(to);
        if (first == null && end == null) {
            return Period.ALL_TIME;
        }
        if (first == null || end == null) {
            throw new Rejected("value-matrix.rest.half-a-period", first == null ? to : from);
        }
        if (!first.isBefore(end)) {
            throw new Rejected("value-matrix.rest.no-day-between", from);
        }
        return new Period(first, end);
    }

    /**
     * What is asked about figures of people.
     *
     * @param compare "before", which is also meant if nothing is given, or "none"
     * @param asOf    the day after the last that counts; today if none is given
     */
    static Question question(String from, String to, String compare, String asOf, LocalDate today) throws Rejected {
        Period period = period(from, to);
        LocalDate end = day(asOf);
        boolean compared = compare == null || compare.isBlank() || compare.equals("before");
        if (!compared && !compare.equals("none")) {
            throw new Rejected("value-matrix.rest.no-comparison", compare);
        }
        return new Question(period.isAllTime() ? null : period, compared, end == null ? today : end);
    }

    /** Null if no day is given. */
    static LocalDate day(String given) throws Rejected {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(given.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // answered like a day of an impossible year
        }
        throw new Rejected("value-matrix.rest.no-day", given);
    }
}
